"""The wheel: complete, without the tests, at work in an empty environment elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    # Built from a copy: setuptools leaves its own folders beside what it builds.
    subprocess.run(["git", "clone", "-q", "--no-hardlinks", ROOT, source], check=True)
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "--wheel-dir", folder, source], check=True)
    return next(folder.glob("crossclaim-*.whl"))


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installed `crossclaim`; its libraries are lent by the environment of the tests."""
    home = tmp_path_factory.mktemp("elsewhere") / "env"
    venv.create(home, with_pip=False)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", python]
    subprocess.run([*pip, "install", "-q", "--no-deps", wheel], check=True)
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    found = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True)
    lent = sysconfig.get_path("purelib")
    Path(found.stdout.strip(), "lent.pth").write_text(f"{lent}\n", encoding="utf-8")
    return programs / ("crossclaim.exe" if os.name == "nt" else "crossclaim")


def run(command: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [command, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_wheel_holds_the_program_and_its_files_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == {"gui", "store", "resources", "seeds"}
    shipped = {name for name in names if name.startswith("resources/icons/")}
    tracked = {path.name for path in (ROOT / "resources" / "icons").iterdir()}
    assert {Path(name).name for name in shipped} == tracked
    assert {f"resources/i18n/crossclaim_{code}.qm" for code in ("en", "es", "ar")} <= set(names)
    seeds = {path.relative_to(ROOT).as_posix() for path in (ROOT / "seeds").rglob("*.t*")}
    assert seeds
    assert seeds <= set(names)


def test_the_command_works_outside_the_checkout(command: Path, tmp_path: Path) -> None:
    assert "export" in run(command, "--help", folder=tmp_path).stdout
    made = run(command, "new", "bridge", folder=tmp_path)
    assert made.returncode == 0, made.stderr
    (tmp_path / "bridge.txt").write_text("Bridge closed\n\nIt is closed.", encoding="utf-8")
    brought = run(command, "import", "bridge.crossclaim", "bridge.txt", folder=tmp_path)
    assert brought.returncode == 0, brought.stderr
    told = run(command, "info", "bridge.crossclaim", "--json", folder=tmp_path)
    assert '"articles": 1' in told.stdout


def test_the_sample_is_made_from_the_wheel(command: Path, tmp_path: Path) -> None:
    made = run(command, "new", "try-out", "--sample", folder=tmp_path)
    assert made.returncode == 0, made.stderr
    assert run(command, "check", "try-out.crossclaim", folder=tmp_path).returncode == 0


def test_the_window_opens_from_the_wheel(command: Path, tmp_path: Path) -> None:
    python = command.with_name("python.exe" if os.name == "nt" else "python")
    asked = "import gui.tour, resources; print(resources.__file__)"
    where = subprocess.run(
        [python, "-c", asked], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert str(command.parent.parent) in where.stdout
    toured = subprocess.run(
        [python, "-m", "gui.tour"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert toured.returncode == 0, toured.stderr
    assert (tmp_path / "build" / "tour" / "window-light.png").stat().st_size > 10_000
    assert (tmp_path / "build" / "tour" / "csv" / "contradictions.csv").is_file()

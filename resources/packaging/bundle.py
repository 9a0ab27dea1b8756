"""Makes the program a folder that runs without a Python, and packs it: `make bundle`.

PyInstaller collects (see crossclaim.spec); the tests marked `bundle` then start what came out.
"""

import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

from resources.packaging.environment import ROOT, Environment

SPEC = ROOT / "resources" / "packaging" / "crossclaim.spec"
FOLDER = ROOT / "dist" / "crossclaim"


def build(ready: Environment, arguments: Sequence[str]) -> int:
    """Collect into dist/crossclaim, start it once, pack it; 1 where something of that failed."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    collect: list[str | Path] = [ready.python, "-m", "PyInstaller", "--noconfirm", "--clean"]
    collect += ["--log-level", "ERROR", "--distpath", FOLDER.parent]
    collect += ["--workpath", ROOT / "build" / "bundle", SPEC]
    print("Collecting the program and its libraries ...", flush=True)
    if subprocess.run(collect, cwd=ROOT, check=False).returncode or test(ready, arguments):
        return 1
    packed = pack(FOLDER, FOLDER.parent / f"{_name()}.tar.xz")
    print(f"{FOLDER}: {size_mb(FOLDER):.0f} MB", f"{packed}: {size_mb(packed):.0f} MB", sep="\n")
    return 0


def test(ready: Environment, arguments: Sequence[str]) -> int:
    """Start the built program: as a command, and with a window that nobody sees."""
    tests: list[str | Path] = [ready.python, "-m", "pytest", "-m", "bundle", "-q", "-rP"]
    return subprocess.run(
        [*tests, "tests/packaging/test_bundle.py", *arguments], cwd=ROOT, check=False
    ).returncode


def pack(folder: Path, archive: Path) -> Path:
    """The folder as one compressed file; nobody's name or number stands in it."""
    print("Packing ...", flush=True)
    with tarfile.open(archive, "w:xz") as packed:
        packed.add(folder, folder.name, filter=_without_owner)
    return archive


def size_mb(path: Path) -> float:
    """What a file or a folder takes, links not counted twice, in megabytes."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(each.lstat().st_size for each in files if each.is_file()) / 1e6


def _without_owner(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


def _name() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return f"crossclaim-{project['version']}-{sys.platform}-{platform.machine().lower()}"

"""The private environment `.venv` of a checkout: made once, renewed when its sources change.

Not here: libraries of the system (see `system_libraries`).
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from resources.packaging.errors import SetUpError

ROOT = Path(__file__).resolve().parents[2]
CONSTRAINTS = ROOT / "resources" / "packaging" / "constraints.txt"
OLDEST, NEWEST = (3, 11), (3, 14)


def require_supported(version: tuple[int, int]) -> None:
    """Stop unless this Python is one that the tests run with."""
    if not OLDEST <= version <= NEWEST:
        raise SetUpError(
            f"This is Python {version[0]}.{version[1]}; Crossclaim needs 3.11 to 3.14. "
            "Name another one: make run PYTHON=python3.12"
        )


def fingerprint() -> str:
    """A hash of all that the environment is made from: it changes when a new set-up is due."""
    made_from = hashlib.sha256(f"{ROOT}\n{sys.version_info[:2]}\n".encode())
    for source in (ROOT / "pyproject.toml", CONSTRAINTS):
        made_from.update(source.read_bytes())
    return made_from.hexdigest()


class Environment:
    """One `.venv` and the stamps in it that say which parts of the set-up are done."""

    def __init__(self, folder: Path = ROOT / ".venv") -> None:
        self.folder = folder
        self.programs = folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.programs / ("python.exe" if os.name == "nt" else "python")
        self.command = self.programs / ("crossclaim.exe" if os.name == "nt" else "crossclaim")

    def is_done(self, part: str) -> bool:
        """Whether this part was set up from the very files that lie here now."""
        stamp = self._stamp(part)
        return stamp.is_file() and stamp.read_text("utf-8") == fingerprint()

    def mark_done(self, part: str) -> None:
        """Remember that this part is set up."""
        self._stamp(part).write_text(fingerprint(), "utf-8")

    def is_usable(self) -> bool:
        """Whether it holds a working interpreter of the version that runs now."""
        asked = "import sys; print(*sys.version_info[:2])"
        try:
            answer = subprocess.run([self.python, "-c", asked], capture_output=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            return False
        return answer.stdout.split() == [str(n).encode() for n in sys.version_info[:2]]

    def create(self) -> None:
        """Make it afresh, with pip inside."""
        print(f"Making a private environment in {self.folder} ...", flush=True)
        _run([sys.executable, "-m", "venv", "--clear", self.folder], "could not make it")

    def install(self, extra: str = "") -> None:
        """Install the program as an editable package with what it and the extra need, at the pinned
        versions.
        """
        print("Installing what Crossclaim needs (once; this takes a few minutes) ...", flush=True)
        pip: list[str | Path] = [
            self.python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]
        failed = "pip could not install everything: is there a network? Its words are above"
        # The build backend comes first: an isolated build would ignore the constraints.
        _run([*pip, "-c", CONSTRAINTS, "setuptools"], failed)
        package = f"{ROOT}[{extra}]" if extra else str(ROOT)
        _run([*pip, "-c", CONSTRAINTS, "--no-build-isolation", "--editable", package], failed)

    def _stamp(self, part: str) -> Path:
        return self.folder / f"set-up-{part}.stamp"


def can_make_environments() -> bool:
    """Whether this Python carries ensurepip, which Debian keeps in a package of its own."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def venv_package() -> str:
    """The Debian package that completes this Python."""
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def _run(command: Sequence[str | Path], failed: str) -> None:
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SetUpError(f"{failed}.")

"""What Qt needs of the system, found by trying; and how to get it on Debian and its relatives.

A missing library shows in two ways: QtWidgets cannot be imported, or the X11 plug-in of Qt has
references that `ldd` cannot resolve (Qt itself then only says that no plug-in could start).
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from resources.packaging.errors import SetUpError

# The shortest list that opened a window on a minimal Debian 12 and 13.
QT_PACKAGES = (
    "libgl1",
    "libegl1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
)
FONT_PACKAGES = ("fonts-dejavu-core", "fonts-noto-core", "fonts-noto-color-emoji")
X_SERVER_PACKAGES = ("xvfb", "xdotool", "openbox", "xauth")
SCREEN_READER_PACKAGES = ("at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-gi")
"""For the one test that uses the program as a screen reader does."""
X_SERVER_PROGRAMS = ("Xvfb", "xdotool", "openbox", "xauth")

_IMPORT = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtNetwork"
_PLUGIN = "import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent)"


def missing_for_import(python: Path) -> list[str]:
    """The libraries (or else the last words) without which QtWidgets cannot be imported."""
    trial = subprocess.run([python, "-c", _IMPORT], capture_output=True, text=True, check=False)
    if trial.returncode == 0:
        return []
    named = re.findall(r"(\S+\.so[.\d]*): cannot open", trial.stderr)
    return named or trial.stderr.strip().splitlines()[-1:] or ["QtWidgets"]


def missing_for_x11(python: Path) -> list[str]:
    """The libraries that Qt's X11 plug-in cannot find; empty where there is no ldd to ask."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return []
    asked = subprocess.run([python, "-c", _PLUGIN], capture_output=True, text=True, check=False)
    plugin = Path(asked.stdout.strip(), "Qt", "plugins", "platforms", "libqxcb.so")
    listed = subprocess.run(["ldd", plugin], capture_output=True, text=True, check=False)
    return unresolved(listed.stdout)


def unresolved(ldd_output: str) -> list[str]:
    """The names that ldd reports as not found, each once, in its order."""
    return list(dict.fromkeys(re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)))


def apt_line(packages: Sequence[str]) -> str:
    """The command that a person can paste to install these packages."""
    return " ".join(["sudo", "apt-get", "install", "--no-install-recommends", *packages])


def root_prefix() -> list[str] | None:
    """What to put before a command to run it as root without a question; None where one may not."""
    if _is_root():
        return []
    sudo = ["sudo", "-n"]
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    return sudo if allowed else None


def install_packages(packages: Sequence[str]) -> None:
    """Install these Debian packages, or stop with the line that would."""
    line = apt_line(packages)
    prefix = root_prefix()
    if not shutil.which("apt-get"):
        raise SetUpError(f"Install them with your system's packages; on Debian that is:\n  {line}")
    if prefix is None:
        raise SetUpError(f"Please run this line, then start again:\n  {line}")
    print(f"Running: {line}", flush=True)
    if not _apt_install(prefix, packages):
        raise SetUpError(f"apt-get could not install them. Please run this line by hand:\n  {line}")


def provide_qt_libraries(python: Path) -> None:
    """See to it that Qt can open a window; stop where it cannot and we may not help."""
    for_import, for_x11 = missing_for_import(python), missing_for_x11(python)
    if not for_import and not for_x11:
        return
    print("Qt needs libraries that this system lacks:", ", ".join([*for_import, *for_x11]))
    if not for_import and not shutil.which("apt-get"):
        print("They matter on X11 only; on Wayland the window opens without them.")
        return
    install_packages(QT_PACKAGES)
    print("For Arabic and emoji in full, also:", apt_line(FONT_PACKAGES), sep="\n  ")
    if still := missing_for_import(python):
        raise SetUpError(f"Qt still cannot start: {', '.join(still)}.")


def provide_x_server() -> None:
    """Install an X server for tests where root may; elsewhere tests that need it are skipped."""
    present = all(shutil.which(program) for program in X_SERVER_PROGRAMS)
    if not present:
        _install_for_tests("an X server", X_SERVER_PACKAGES)


def provide_screen_reader() -> None:
    """Install what a client of the accessibility bus needs where root may; else it is skipped."""
    launcher = Path("/usr/libexec/at-spi-bus-launcher")
    binding = list(Path("/usr/lib").glob("**/girepository-1.0/Atspi-2.0.typelib"))
    if not (launcher.exists() and binding and shutil.which("dbus-run-session")):
        _install_for_tests("a screen reader's side", SCREEN_READER_PACKAGES)


def _install_for_tests(what: str, packages: Sequence[str]) -> None:
    if not _is_root() or not shutil.which("apt-get"):
        return
    print(f"Installing {what} for the tests:", *packages, flush=True)
    if not _apt_install([], packages):
        print("That failed; the tests that need it will be skipped.")


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _apt_install(prefix: list[str], packages: Sequence[str]) -> bool:
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    lists_known = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    # Old lists name packages that the mirrors no longer hold: a second try is worth an update.
    return (lists_known and _succeeds(install)) or (
        _succeeds([*apt, "update"]) and _succeeds(install)
    )


def _succeeds(command: list[str]) -> bool:
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode == 0

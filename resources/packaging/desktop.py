"""Makes the desktop know the program: menu entry, type of project files, icons, description.

For this person by default (`~/.local`); another PREFIX or a DESTDIR for packages. Everything it
writes is named here, so that it can be taken away again. Standard library only.
"""

import argparse
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources.packaging.environment import ROOT
from resources.packaging.errors import SetUpError

TEMPLATES = Path(__file__).resolve().parent / "desktop"
ICON_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICON_NAMES = ("apps/crossclaim", "mimetypes/application-x-crossclaim+sqlite3")
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")


@dataclass(frozen=True, slots=True)
class Target:
    """Where files go: below `destdir` while a package is built, for use below `prefix`."""

    prefix: Path
    destdir: Path | None = None

    @property
    def root(self) -> Path:
        """The folder that files are written to."""
        if self.destdir is None:
            return self.prefix
        return self.destdir / self.prefix.relative_to(self.prefix.anchor)

    @property
    def share(self) -> Path:
        """Where the desktop looks."""
        return self.root / "share"

    @property
    def menu_entry(self) -> Path:
        """What the menus of the desktop show."""
        return self.share / "applications" / "crossclaim.desktop"

    @property
    def copies(self) -> tuple[Path, Path]:
        """The type of project files, and the description for software centres."""
        kind = self.share / "mime" / "packages" / "crossclaim.xml"
        return kind, self.share / "metainfo" / "org.crossclaim.Crossclaim.metainfo.xml"

    def icons(self) -> Iterator[Path]:
        """The icons of the program and of its files, in all sizes."""
        theme = self.share / "icons" / "hicolor"
        for name in ICON_NAMES:
            yield theme / "scalable" / f"{name}.svg"
            yield from (theme / f"{size}x{size}" / f"{name}.png" for size in ICON_SIZES_PX)

    @property
    def command(self) -> Path:
        """The command for terminals."""
        return self.root / "bin" / "crossclaim"


def target_of(arguments: Sequence[str]) -> Target:
    """The target that `--prefix` and `--destdir` name. Raises SetUpError."""
    parser = argparse.ArgumentParser(prog="make install")
    parser.add_argument("--prefix", default="")
    parser.add_argument("--destdir", default="")
    asked = parser.parse_args(arguments)
    prefix = Path(asked.prefix or "~/.local").expanduser()
    if not prefix.is_absolute():
        raise SetUpError(f"PREFIX must begin at the root: {prefix}")
    return Target(prefix, Path(asked.destdir).absolute() if asked.destdir else None)


def install(target: Target, program: Path, python: Path) -> None:
    """Write everything for this program; `python` can render icons. Raises SetUpError."""
    try:
        _write_files(target, program)
        _link_command(target.command, program)
    except OSError as error:
        raise SetUpError(f"Cannot write below {target.root}: {error.strerror}.") from error
    rendering: list[str | Path] = [python, "-m", "gui.iconfiles", *target.icons()]
    if subprocess.run(rendering, cwd=ROOT, check=False).returncode:
        raise SetUpError("The icons could not be rendered. The words above tell more.")
    _tell_desktop(target)
    print(f"Installed below {target.root}. A double click on a project file opens it.")


def uninstall(target: Target, program: Path) -> None:
    """Take away what `install` wrote for this program, and nothing else."""
    if _leads_to(target.command, program):
        target.command.unlink()
    for file in (target.menu_entry, *target.copies, *target.icons()):
        file.unlink(missing_ok=True)
    _tell_desktop(target)
    print(f"Removed from {target.root}. Projects, settings and this checkout stay.")


def menu_entry(program: Path) -> str:
    """The text of the menu entry for this program."""
    template = (TEMPLATES / "crossclaim.desktop.in").read_text("utf-8")
    plain = str(program).replace("\\", "\\\\")
    return template.replace("@EXEC@", quoted(str(program))).replace("@TRYEXEC@", plain)


def quoted(word: str) -> str:
    """A word as it stands in Exec: reserved letters in quotes, a percent sign twice."""
    word = word.replace("%", "%%")
    if _RESERVED.isdisjoint(word):
        return word
    for letter in '\\"`$':
        word = word.replace(letter, f"\\{letter}")
    # The value as a whole is a string of the file format, which takes each backslash for one more.
    return '"' + word.replace("\\", "\\\\") + '"'


def _write_files(target: Target, program: Path) -> None:
    for place in (target.menu_entry, *target.copies):
        place.parent.mkdir(parents=True, exist_ok=True)
    target.menu_entry.write_text(menu_entry(program), "utf-8")
    for place in target.copies:
        shutil.copyfile(TEMPLATES / place.name, place)


def _link_command(command: Path, program: Path) -> None:
    """A link beside other commands; what somebody else put there (pipx does) stays."""
    command.parent.mkdir(parents=True, exist_ok=True)
    if _leads_to(command, program):
        return
    if os.path.lexists(command):
        print(f"{command} is there already and was left as it is.")
        return
    command.symlink_to(program)


def _leads_to(command: Path, program: Path) -> bool:
    return command.is_symlink() and command.readlink() == program


def _tell_desktop(target: Target) -> None:
    """Renew what the desktop reads in place of the files; a package does that where it lands."""
    if target.destdir is not None:
        return
    share = target.share
    for program, switches, folder in (
        ("update-desktop-database", ["-q"], share / "applications"),
        ("update-mime-database", [], share / "mime"),
        ("gtk-update-icon-cache", ["-q", "-t", "-f"], share / "icons" / "hicolor"),
    ):
        if shutil.which(program) and folder.is_dir():
            # Caches only: without them the desktop looks into the files.
            command = [program, *switches, str(folder)]
            subprocess.run(command, capture_output=True, check=False)

"""What `make install` tells the desktop: a menu entry, a file type, icons; and takes away again."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from resources.packaging import bootstrap, desktop
from resources.packaging.desktop import Target
from resources.packaging.errors import SetUpError
from store import Project

PROGRAM = Path("/opt/Cross claim/100%/bin/crossclaim")


def needs(program: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return pytest.mark.skipif(not shutil.which(program), reason=f"needs {program}")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Target:
    target = Target(tmp_path_factory.mktemp("prefix"))
    desktop.install(target, PROGRAM, Path(sys.executable))
    return target


def run(*command: str | Path, home: Target | None = None) -> subprocess.CompletedProcess[str]:
    share = {} if home is None else {"XDG_DATA_HOME": str(home.share), "XDG_CURRENT_DESKTOP": ""}
    surroundings = os.environ | share
    return subprocess.run(command, capture_output=True, text=True, check=False, env=surroundings)


def test_the_menu_entry_opens_the_file_it_is_given(installed: Target) -> None:
    entry = installed.menu_entry.read_text("utf-8").splitlines()
    assert 'Exec="/opt/Cross claim/100%%/bin/crossclaim" %f' in entry
    assert "TryExec=/opt/Cross claim/100%/bin/crossclaim" in entry
    assert "MimeType=application/x-crossclaim+sqlite3;" in entry
    assert "StartupWMClass=crossclaim" in entry


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/crossclaim", "/usr/bin/crossclaim"),
        ("/a b", '"/a b"'),
        ("/50%", "/50%%"),
        ('/"$x`', '"/\\\\"\\\\$x\\\\`"'),
        ("/a\\b", '"/a\\\\\\\\b"'),
    ],
)
def test_a_path_of_any_letters_is_quoted_as_the_desktop_reads_it(word: str, written: str) -> None:
    assert desktop.quoted(word) == written


def test_icons_have_the_size_that_their_folder_says(installed: Target) -> None:
    pictures = [icon for icon in installed.icons() if icon.suffix == ".png"]
    assert len(pictures) == 2 * len(desktop.ICON_SIZES_PX)
    for picture in pictures:
        width, height = struct.unpack(">II", picture.read_bytes()[16:24])
        assert f"{width}x{height}" == picture.parents[1].name
    assert all(icon.is_file() for icon in installed.icons())


def test_the_command_leads_to_the_program(installed: Target) -> None:
    assert installed.command.readlink() == PROGRAM


@needs("desktop-file-validate")
def test_the_menu_entry_is_valid(installed: Target) -> None:
    told = run("desktop-file-validate", installed.menu_entry)
    assert (told.returncode, told.stdout + told.stderr) == (0, "")


@needs("appstreamcli")
def test_the_description_for_software_centres_is_valid(installed: Target) -> None:
    told = run("appstreamcli", "validate", "--no-net", "--explain", installed.copies[1])
    assert "E:" not in told.stdout, told.stdout
    assert "W:" not in told.stdout, told.stdout


KIND = "application/x-crossclaim+sqlite3"
ASK_QT = "import sys; from PySide6.QtCore import QMimeDatabase as M; {}"
TELL = "print(M().mimeTypeForFile(sys.argv[1]).name())"


def kinds_of(file: Path, installed: Target) -> set[str]:
    """What Qt's desktops say that the file is, and GNOME's where it can be asked."""
    asked = run(sys.executable, "-c", ASK_QT.format(TELL), file, home=installed)
    told = {asked.stdout.strip()}
    if shutil.which("gio"):
        shown = run("gio", "info", "-a", "standard::content-type", file, home=installed)
        told.add(shown.stdout.rpartition("content-type: ")[2].strip())
    return told


@needs("update-mime-database")
@pytest.mark.parametrize("name", ["bridge.crossclaim", "renamed", "renamed.db", "bridge.bin"])
def test_a_project_is_known_by_its_name_and_by_its_content(
    installed: Target, tmp_path: Path, name: str
) -> None:
    made = tmp_path / "made.crossclaim"
    Project.create(made).close()
    assert kinds_of(made.rename(tmp_path / name), installed) == {KIND}


@needs("update-mime-database")
def test_an_empty_file_of_that_name_is_one_too_and_another_database_is_none(
    installed: Target, tmp_path: Path
) -> None:
    empty, other = tmp_path / "empty.crossclaim", tmp_path / "other.bin"
    empty.write_bytes(b"")
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE a (b)")
    connection.close()
    assert KIND not in kinds_of(other, installed)
    assert KIND in kinds_of(empty, installed)


@needs("update-desktop-database")
@needs("xdg-mime")
def test_the_program_is_what_opens_a_project(installed: Target) -> None:
    assert "crossclaim.desktop" in run("xdg-mime", "query", "default", KIND, home=installed).stdout


def test_the_magic_is_what_the_store_writes() -> None:
    from store.engine import APPLICATION_ID

    tree = ET.parse(desktop.TEMPLATES / "crossclaim.xml")  # noqa: S314 - our own file
    values = [match.get("value") for match in tree.iter() if match.tag.endswith("}match")]
    assert hex(APPLICATION_ID) in values


def test_taking_away_leaves_what_others_put_there(tmp_path: Path) -> None:
    target = Target(tmp_path)
    foreign = target.share / "applications" / "other.desktop"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("[Desktop Entry]\n", "utf-8")
    target.command.parent.mkdir()
    target.command.write_text("#!/bin/sh\n", "utf-8")
    for _twice in range(2):
        desktop.install(target, PROGRAM, Path(sys.executable))
    desktop.uninstall(target, PROGRAM)
    assert foreign.is_file()
    assert target.command.read_text("utf-8") == "#!/bin/sh\n"
    assert not any(path.exists() for path in (target.menu_entry, *target.copies, *target.icons()))


def test_a_command_of_another_installation_stays(tmp_path: Path) -> None:
    target = Target(tmp_path)
    target.command.parent.mkdir()
    target.command.symlink_to("/elsewhere/crossclaim")
    desktop.install(target, PROGRAM, Path(sys.executable))
    desktop.uninstall(target, PROGRAM)
    assert target.command.readlink() == Path("/elsewhere/crossclaim")


def test_without_the_tools_of_the_desktop_it_works_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    target = Target(tmp_path)
    desktop.install(target, PROGRAM, Path(sys.executable))
    assert target.menu_entry.is_file()


def test_a_package_is_built_below_its_own_root(tmp_path: Path) -> None:
    target = desktop.target_of(["--prefix", "/usr", "--destdir", str(tmp_path)])
    assert target.menu_entry == tmp_path / "usr/share/applications/crossclaim.desktop"
    assert desktop.target_of(["--prefix", "", "--destdir", ""]).root == Path.home() / ".local"
    with pytest.raises(SetUpError, match="PREFIX"):
        desktop.target_of(["--prefix", "here"])


def test_where_nothing_may_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "share").write_text("in the way", "utf-8")
    with pytest.raises(SetUpError, match="Cannot write below"):
        desktop.install(Target(tmp_path), PROGRAM, Path(sys.executable))


def test_uninstalling_needs_no_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "set_up", lambda **_kw: pytest.fail("set up"))
    assert bootstrap.main(["uninstall", "--prefix", str(tmp_path), "--destdir", ""]) == 0
    assert "stay" in capsys.readouterr().out

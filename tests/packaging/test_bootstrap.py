"""The set-up decides rightly what is missing and how to get it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from resources.packaging import bootstrap, environment, system_libraries
from resources.packaging.errors import SetUpError

LDD = """
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-cursor.so.0 => not found
\tlibc.so.6 => /lib/libc.so.6 (0x00007f)
\tlibxcb-icccm.so.4 => not found
\tlibxcb-cursor.so.0 => not found
"""


def test_each_library_that_ldd_misses_is_named_once() -> None:
    assert system_libraries.unresolved(LDD) == ["libxcb-cursor.so.0", "libxcb-icccm.so.4"]


def test_the_line_to_paste_names_all_ten_packages() -> None:
    line = system_libraries.apt_line(system_libraries.QT_PACKAGES)
    assert line.startswith("sudo apt-get install --no-install-recommends libgl1 ")
    assert len(system_libraries.QT_PACKAGES) == 10


def test_who_is_neither_root_nor_may_use_sudo_gets_the_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system_libraries, "root_prefix", lambda: None)
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/apt-get")
    with pytest.raises(SetUpError, match=r"sudo apt-get install .*libegl1"):
        system_libraries.install_packages(system_libraries.QT_PACKAGES)


def test_a_system_without_apt_is_told_what_debian_calls_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(SetUpError, match="on Debian that is"):
        system_libraries.install_packages(["libgl1"])


def test_root_installs_without_sudo(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(system_libraries, "_is_root", lambda: True)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")

    def succeeds(command: list[str]) -> bool:
        ran.append(command)
        return True

    monkeypatch.setattr(system_libraries, "_succeeds", succeeds)
    system_libraries.install_packages(["libgl1"])
    assert ran[-1][-1] == "libgl1"
    assert "sudo" not in ran[-1]


def test_a_python_out_of_range_is_refused_with_advice() -> None:
    with pytest.raises(SetUpError, match=r"needs 3\.11 to 3\.14"):
        environment.require_supported((3, 10))
    environment.require_supported((3, 14))


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_only_linux_is_asked_for_a_display(
    variables: dict[str, str], platform: str, expected: bool
) -> None:
    assert bootstrap.has_display(variables, platform) is expected


def test_a_done_part_is_known_by_the_files_it_was_made_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = environment.Environment(tmp_path / "env")
    ready.folder.mkdir()
    assert not ready.is_done("run")
    ready.mark_done("run")
    assert ready.is_done("run")
    monkeypatch.setattr(environment, "fingerprint", lambda: "other")
    assert not ready.is_done("run")


@pytest.mark.parametrize(
    ("asked", "passed"), [([], ["--sample"]), (["a.crossclaim"], ["a.crossclaim"])]
)
def test_without_a_project_the_window_begins_with_the_sample(
    monkeypatch: pytest.MonkeyPatch, asked: list[str], passed: list[str]
) -> None:
    started: list[list[object]] = []

    def run(words: list[object], *, check: bool) -> subprocess.CompletedProcess[str]:
        started.append(words)
        return subprocess.CompletedProcess([], 0)

    monkeypatch.setattr(bootstrap, "has_display", lambda *_: True)
    monkeypatch.setattr("subprocess.run", run)
    assert bootstrap.run(environment.Environment(), asked) == 0
    assert [words[1:] for words in started] == [passed]


def test_programs_lie_where_the_system_puts_them() -> None:
    ready = environment.Environment(Path("env"))
    assert ready.python.parent.name == ("Scripts" if os.name == "nt" else "bin")

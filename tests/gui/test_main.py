"""The `crossclaim` command: scripts before windows, and a sentence where no window can be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from gui.main import SAMPLE, has_screen, main, show


def test_a_subcommand_loads_nothing_of_qt(tmp_path: Path) -> None:
    asked = (
        "import sys; from gui.main import main; code = main(['new', 'a']);"
        "print(code, any(name.startswith('PySide6') for name in sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout.splitlines()[-1] == "0 False", ran.stderr
    assert (tmp_path / "a.crossclaim").is_file()


def test_without_a_display_there_is_a_sentence_and_no_abort(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not has_screen()
    assert show(None) == 2
    assert "no display" in capsys.readouterr().err


def test_what_cannot_be_done_is_told_by_the_exit_code(tmp_path: Path) -> None:
    assert main(["info", str(tmp_path / "nothing.crossclaim")]) == 2


def test_the_sample_is_asked_for_by_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[Path | None, bool]] = []

    def show(path: Path | None, *, sample: bool = False) -> int:
        shown.append((path, sample))
        return 0

    monkeypatch.setattr("gui.main.show", show)
    assert [main([SAMPLE]), main([]), main(["a"])] == [0, 0, 0]
    assert shown == [(None, True), (None, False), (Path("a"), False)]

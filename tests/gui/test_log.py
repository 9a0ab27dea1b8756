"""The log says what failed and where; it never says what was read, and nothing can forge it."""

from __future__ import annotations

import logging
import random
import re
import sys
import threading
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QtMsgType, qDebug, qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from gui.log import LastCatch, account_of, log_path, start_log

ENTRY = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ [\w.]+: ")
SECRET = "zyxwvut"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "state" / "crossclaim.log"


@pytest.fixture
def handler(place: Path) -> Iterator[RotatingFileHandler]:
    made = start_log(place)
    assert made is not None
    yield made
    logging.getLogger().removeHandler(made)
    made.close()


@pytest.fixture
def last_catch(qtbot: QtBot) -> Iterator[LastCatch]:
    before = sys.excepthook, threading.excepthook
    catch = LastCatch()
    catch.install()
    yield catch
    catch.remove()
    sys.excepthook, threading.excepthook = before


def entries(place: Path) -> list[str]:
    return place.read_text(encoding="utf-8").splitlines()


def failed(message: str) -> BaseException:
    try:
        raise ValueError(message)  # noqa: TRY301 # a raised error has frames
    except ValueError as error:
        return error


def throw(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def test_warnings_of_the_whole_program_are_written(
    handler: RotatingFileHandler, place: Path
) -> None:
    logging.getLogger("store.backup").warning("disk is nearly full")
    [line] = entries(place)
    assert ENTRY.match(line)
    assert line.endswith("WARNING store.backup: disk is nearly full")


@pytest.mark.parametrize(
    "control",
    ["\n", "\r", "\r\n", "\x00", "\x07", "\x08", "\x0b", "\x0c", "\x1b[2J", "\x7f", "\x85", "\x9b",
     "\u2028", "\u2029"],
)  # fmt: skip
def test_a_control_character_cannot_forge_an_entry(
    handler: RotatingFileHandler, place: Path, control: str
) -> None:
    forged = f"one{control}2031-05-08 09:00:00,000 ERROR crossclaim: forged"
    logging.getLogger("crossclaim").warning("%s", forged)
    [line] = entries(place)
    assert "�" in line
    assert line.isprintable()


def test_letters_of_any_script_stay_as_they_are(handler: RotatingFileHandler, place: Path) -> None:
    logging.getLogger("crossclaim").warning("folder %s", "جسر 😀 café\u00a0x")
    assert entries(place)[0].endswith("folder جسر 😀 café\u00a0x")


def test_an_error_with_its_frames_is_one_entry(handler: RotatingFileHandler, place: Path) -> None:
    try:
        raise KeyError("entity-kind")  # noqa: TRY301 # it must have been raised here
    except KeyError:
        logging.getLogger("crossclaim").exception("no such kind")
    first, *others = entries(place)
    assert ENTRY.match(first)
    assert others[0].strip() == "KeyError: 'entity-kind'"
    assert "test_log.py" in others[1]
    assert all(line.startswith("    ") for line in others)


def test_a_place_that_refuses_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert start_log(tmp_path / "file" / "crossclaim.log") is None


def test_without_a_place_the_log_lies_in_the_persons_own_folder(tmp_path: Path) -> None:
    made = start_log()
    assert made is not None
    logging.getLogger().removeHandler(made)
    made.close()
    assert log_path().is_file()
    assert tmp_path in log_path().parents


def test_the_account_names_the_error_and_where_it_was() -> None:
    account = account_of(failed("no kind 'person'"))
    assert account.splitlines()[0] == "ValueError: no kind 'person'"
    assert re.search(r"^    test_log\.py:\d+ in failed$", account, re.MULTILINE)
    assert str(Path(__file__).parent) not in account


def test_an_error_without_words_has_an_account_too() -> None:
    assert account_of(failed("")).startswith("ValueError: \n")
    assert account_of(MemoryError()) == "MemoryError: "


@pytest.mark.parametrize(
    "article",
    [
        f"The mayor {SECRET} said no",
        f"The mayor's {SECRET} isn't safe",
        f'The "safe" bridge {SECRET} fell',
        f"The mayor's \"safe\" bridge isn't {SECRET}",
        f"First line\nthen {SECRET} and more",
        f'Don\'t.\n"{SECRET} and" more',
        f"قال المدير {SECRET} آمن",
        f"ends in a stroke {SECRET} \\",
        "word " * 100 + SECRET,
        SECRET * 10,
    ],
)
@pytest.mark.parametrize(
    "sentence", ["cannot place {0!r}", "cannot place {1!r}", "cannot place '{0}'", 'no "{0}" here']
)
def test_a_quoted_article_stays_out_of_the_account(article: str, sentence: str) -> None:
    account = account_of(failed(sentence.format(article, article.encode())))
    assert SECRET not in account


@given(st.text("ab'\"\\ \n", max_size=12), st.text("ab'\"\\ \n", max_size=12))
def test_no_mixture_of_quotation_marks_lets_an_article_out(before: str, after: str) -> None:
    article = f"{before} {SECRET} {after}"
    assert SECRET not in account_of(failed(f"cannot place {article!r}"))
    assert SECRET not in account_of(failed(f"no {article!r} in {article!r}"))


def test_the_parameters_of_a_statement_stay_out_of_the_account() -> None:
    account = account_of(failed(f"no such table [parameters: ({SECRET}, 2)]"))
    assert SECRET not in account
    assert "no such table" in account


def test_only_the_first_line_of_a_message_is_kept() -> None:
    assert SECRET not in account_of(failed(f"cannot read\n{SECRET} and more"))


def test_a_very_long_message_is_cut() -> None:
    assert len(account_of(failed("x" * 10_000)).splitlines()[0]) < 250


def test_an_error_that_nobody_caught_is_logged_and_told(
    qtbot: QtBot, last_catch: LastCatch, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(last_catch.error_caught) as told:
        throw(failed(f"cannot place 'the {SECRET} fell'"))
    assert "Saved work is safe" in str(told.args)
    assert "ValueError: cannot place" in caplog.text
    assert SECRET not in caplog.text + str(told.args)


def test_an_error_in_another_thread_is_logged_and_told(
    qtbot: QtBot, last_catch: LastCatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise OSError("disk gone")

    with qtbot.waitSignal(last_catch.error_caught):
        worker = threading.Thread(target=fail)
        worker.start()
        worker.join()
    assert "OSError: disk gone" in caplog.text


def test_ctrl_c_ends_the_program_as_ever(
    last_catch: LastCatch, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    last_catch.error_caught.connect(told.append)
    throw(KeyboardInterrupt())
    assert not told
    assert not caplog.records
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_qt_says_is_logged_at_its_own_level(
    last_catch: LastCatch, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="qt"):
        qWarning("a layout is odd")
        qDebug("a detail")
    assert [(each.levelname, each.getMessage()) for each in caplog.records] == [
        ("WARNING", "a layout is odd"),
        ("DEBUG", "a detail"),
    ]


def test_afterwards_everything_is_as_it_was(qtbot: QtBot) -> None:
    heard: list[str] = []

    def listen(_kind: QtMsgType, _context: object, message: str) -> None:
        heard.append(message)

    before = qInstallMessageHandler(listen)
    hooks = sys.excepthook, threading.excepthook
    try:
        catch = LastCatch()
        catch.install()
        catch.remove()
        qWarning("who listens?")
    finally:
        qInstallMessageHandler(before)
    assert (sys.excepthook, threading.excepthook) == hooks
    assert heard == ["who listens?"]


def test_ten_thousand_lines_drive_no_terminal(handler: RotatingFileHandler, place: Path) -> None:
    chance = random.Random(31)
    odd = [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), *"\u202e\u2066\u200b\u2028\ufeff"]
    for _ in range(10_000):
        words = "".join(chance.choices([*odd, "[31m", "gate", "]0;title", "é", "هيئة"], k=6))
        logging.getLogger("crossclaim").warning("%s", words)
    handler.flush()
    written = "".join(path.read_text("utf-8") for path in place.parent.glob(f"{place.name}*"))
    assert not {char for char in written if char in set(odd) - set("\n\t")}
    assert written.count("\x1b") == 0

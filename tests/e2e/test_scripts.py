"""Any script and sign: shown, selected with mouse and keys, tagged, exported, and read back as it
stands in the text.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from store import ops, queries
from store.exporters import CsvOptions, export_csv
from store.jobs import finished
from tests.e2e.analyst import Analyst
from tests.store.exporters.awkward import rows_of

LATIN_IN_ARABIC = "قال مدير الميناء إن شركة Vesna Ferries أوقفت الرحلات أمس."
CASES = {
    "Arabic in Latin": ("The harbour office (هيئة الميناء) said no.", "هيئة الميناء"),
    "Latin in Arabic": (LATIN_IN_ARABIC, "Vesna Ferries"),
    "Arabic in Arabic": (LATIN_IN_ARABIC, "مدير الميناء"),
    "emoji of several signs": ("Crew 👩🏽‍🚒🇪🇸 Vesna left.", "👩🏽‍🚒🇪🇸 Vesna"),
    "combining marks": ("The café Zoë\u0301\u0323 burned.", "café Zoë\u0301\u0323"),
    "no-break blanks": ("On\u00a0Monday Ana\u00a0Ruiz\u202fleft.", "Ana\u00a0Ruiz"),
    "nothing wide": ("The Har\u00adbour\u200b Board\u2060 met.", "Har\u00adbour\u200b Board"),
    "Chinese": ("據報導港務局表示橋樑安全。", "港務局"),
    "signs of direction": ("He said \u2067هيئة\u2069 today.", "هيئة"),
}


def shown(analyst: Analyst, text: str) -> None:
    """An article of this paragraph, under a title of its own."""
    space = analyst.window.workspace
    made = space.do(ops.add_article, ops.NewArticle("Signs", f"Signs\n\n{text}"))
    assert made is not None
    space.open_article(made)
    analyst.window.reader.view.setFocus()
    QApplication.processEvents()


def exported(analyst: Analyst, folder: Path) -> list[tuple[str, int, int]]:
    """Quote, start and end of each tag as a script reads them."""
    finished(export_csv(analyst.window.workspace.project, folder, CsvOptions(raw=True)))
    rows = rows_of(folder / "spans.csv")
    return [(row["quote"], int(row["start"]), int(row["end"])) for row in rows]


@pytest.mark.parametrize("case", CASES)
def test_words_are_taken_with_the_mouse_and_come_out_as_they_stand(
    analyst: Analyst, tmp_path: Path, case: str
) -> None:
    text, words = CASES[case]
    shown(analyst, text)
    analyst.select(words)
    span = analyst.window.reader.view.selected_span()
    assert span is not None
    assert analyst.text[slice(*span)].strip() == words
    analyst.press("1")
    assert exported(analyst, tmp_path / "out") == [(words, *analyst.span(words))]


@pytest.mark.parametrize("case", CASES)
def test_words_are_taken_with_keys_and_come_out_as_they_stand(
    analyst: Analyst, tmp_path: Path, case: str
) -> None:
    text, words = CASES[case]
    shown(analyst, text)
    start, end = analyst.span(words)
    view = analyst.window.reader.view
    view.set_caret(start)
    is_rtl = text == LATIN_IN_ARABIC
    for _ in range(end - start):
        if (view.selected_span() or (start, start))[1] >= end:
            break
        analyst.press("Shift+Left" if is_rtl else "Shift+Right")
    assert view.selected_span() == (start, end)
    analyst.press("C")
    analyst.press("Escape")
    assert exported(analyst, tmp_path / "out") == [(words, start, end)]
    (claim,) = analyst.claims()
    assert claim.quote == words


def test_a_very_long_line_is_read_selected_and_tagged_at_its_end(
    analyst: Analyst, tmp_path: Path
) -> None:
    shown(analyst, "lorem 😀 " * 40_000 + "Ana Ruiz 😀 left")
    analyst.select("Ana Ruiz")
    analyst.press("1")
    assert exported(analyst, tmp_path / "out") == [("Ana Ruiz", *analyst.span("Ana Ruiz"))]


def test_two_megabytes_are_opened_selected_and_tagged(
    analyst: Analyst, qtbot: QtBot, tmp_path: Path
) -> None:
    line = "The gates of Vesna هيئة were shut 🌊 again on Monday, said the keeper. " * 6 + "\n\n"
    shown(analyst, line * (2_000_000 // len(line)) + "Lida Morano was there.")
    assert len(analyst.text) > 1_990_000
    analyst.show(analyst.span("Lida Morano")[0])
    qtbot.wait(300)
    analyst.select("Lida Morano")
    analyst.press("1")
    assert exported(analyst, tmp_path / "out") == [("Lida Morano", *analyst.span("Lida Morano"))]


def test_an_empty_text_is_refused_in_words(analyst: Analyst) -> None:
    space = analyst.window.workspace
    before = len(space.project.read(queries.article_ids))
    for text in ("", " \n\u00a0\t"):
        assert space.do(ops.add_article, ops.NewArticle("Nothing", text)) is None
    assert len(space.project.read(queries.article_ids)) == before
    assert analyst.window.toast.isVisible()

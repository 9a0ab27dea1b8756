from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.desks.compare import CompareView
from gui.tags import Tag
from store import ops, queries
from store.rows import RelationRow
from store.types import RelationId
from tests.gui.desks.flood import HERALD, Flood
from tests.gui.desks.showing import focus, show, unnamed_parts, words_in
from tests.gui.parts import button

Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def compare(qtbot: QtBot, host: QWidget, flood: Flood) -> CompareView:
    compare = CompareView(flood.workspace, host)
    show(qtbot, host, compare)
    compare.show_relation(flood.links["houses"])
    return compare


def link(flood: Flood, name: str) -> RelationRow:
    found = flood.project.read(queries.relation, flood.links[name])
    assert found is not None
    return found


def bold_words(compare: CompareView) -> list[str]:
    found = []
    for side in (compare.side_a, compare.side_b):
        cursor = QTextCursor(side.passage.document())
        words = ""
        for at in range(1, side.passage.document().characterCount()):
            cursor.setPosition(at)
            if cursor.charFormat().fontWeight() == QFont.Weight.Bold:
                words += side.passage.document().characterAt(at - 1)
        found.append(words)
    return found


def test_both_passages_stand_in_their_context(compare: CompareView) -> None:
    words = compare.side_a.passage.toPlainText()
    assert "The council met in the school hall.\n“Twelve houses were lost" in words
    assert "nineteen houses were lost" in compare.side_b.passage.toPlainText()


def test_each_side_tells_article_outlet_byline_dates_and_speaker(compare: CompareView) -> None:
    words = words_in(compare)
    for part in (
        "Lower bank under water",
        "Sarn Herald · Lena Ost · 7 May 2031",
        "Ilse Varga",
        "said 8 May 2031",
        "Across articles · 1 day apart",
    ):
        assert part in words


def test_only_the_words_that_differ_are_emphasised(compare: CompareView) -> None:
    assert bold_words(compare) == ["Twelve", "nineteen"]


def test_markup_in_an_article_stays_text(compare: CompareView, flood: Flood) -> None:
    text = "<b>Twelve</b> houses & <script>x</script> were lost."
    new = ops.NewArticle(title="<i>Odd</i>", text=text)
    article = flood.workspace.do(ops.add_article, new)
    assert article is not None
    claim = flood.workspace.do(ops.add_claim, article, [(0, len(text))])
    assert claim is not None
    made = flood.workspace.do(ops.link_claims, flood.claims["nineteen"], claim)
    compare.show_relation(made)
    assert compare.side_b.passage.toPlainText() == text
    assert "<i>Odd</i>" in words_in(compare)


def test_a_quotation_of_two_parts_is_marked_in_both(compare: CompareView, flood: Flood) -> None:
    first, last = HERALD.index("She has lived"), HERALD.index("Her own cellar")
    parts = [(first, first + 13), (last, last + 14)]
    claim = flood.workspace.do(ops.add_claim, flood.articles[0], parts)
    assert claim is not None
    compare.show_relation(
        flood.workspace.do(ops.link_claims, claim, flood.claims["fewer"], "supports")
    )
    assert "She has lived on the lower bank" in compare.side_a.passage.toPlainText()


def test_the_sides_stand_below_each_other_where_it_is_narrow(
    qtbot: QtBot, host: QWidget, compare: CompareView
) -> None:
    def corners() -> tuple[QPoint, QPoint]:
        return tuple(  # type: ignore[return-value] # two
            side.mapTo(compare, QPoint(0, 0)) for side in (compare.side_a, compare.side_b)
        )

    assert corners()[0].y() == corners()[1].y()
    host.resize(560, 760)
    qtbot.waitUntil(lambda: corners()[0].x() == corners()[1].x())
    assert corners()[0].y() < corners()[1].y()


def test_status_strength_and_kind_are_set_by_a_click(
    qtbot: QtBot, compare: CompareView, flood: Flood
) -> None:
    for words in ("Confirmed", "Partial"):
        QTest.mouseClick(button(compare, words), Qt.MouseButton.LeftButton)
    focus(qtbot, compare.verdict.kind)
    QTest.keyClicks(compare.verdict.kind, "Place")
    row = link(flood, "houses")
    assert (row.status, row.strength, row.kind) == ("confirmed", "partial", "place")
    flood.workspace.undo()
    assert compare.verdict.kind.code() == "number"


def test_a_dismissal_asks_for_its_reason_here_too(
    qtbot: QtBot, compare: CompareView, flood: Flood
) -> None:
    assert not compare.verdict.reason.isVisible()
    QTest.mouseClick(button(compare, "Dismissed"), Qt.MouseButton.LeftButton)
    assert compare.verdict.reason.isVisible()
    assert not compare.verdict.resolution.isVisible()
    focus(qtbot, compare.verdict.reason)
    QTest.keyClicks(compare.verdict.reason, "Transl")
    assert link(flood, "houses").dismissal_reason == "translation"


def test_who_is_right_is_asked_by_name(qtbot: QtBot, compare: CompareView, flood: Flood) -> None:
    resolution = compare.verdict.resolution
    assert resolution.findText("A is right: Ilse Varga") >= 0
    focus(qtbot, resolution)
    QTest.keyClicks(resolution, "B is")
    assert link(flood, "houses").resolution == "b_right"


def test_why_is_saved_while_typing_as_one_step(
    qtbot: QtBot, compare: CompareView, flood: Flood
) -> None:
    focus(qtbot, compare.verdict.why)
    QTest.keyClicks(compare.verdict.why, "Other counts of houses ")
    qtbot.waitUntil(lambda: link(flood, "houses").why == "Other counts of houses")
    assert compare.verdict.why.toPlainText() == "Other counts of houses "
    flood.workspace.undo()
    assert link(flood, "houses").why is None
    assert compare.verdict.why.toPlainText() == ""


def test_why_is_saved_when_another_link_is_shown_at_once(
    qtbot: QtBot, compare: CompareView, flood: Flood
) -> None:
    focus(qtbot, compare.verdict.why)
    QTest.keyClicks(compare.verdict.why, "Half a thought")
    compare.show_relation(flood.links["warning"])
    assert link(flood, "houses").why == "Half a thought"
    assert link(flood, "warning").why == "One lies."
    assert compare.verdict.why.toPlainText() == "One lies."


def test_a_change_elsewhere_does_not_disturb_typing(
    qtbot: QtBot, compare: CompareView, flood: Flood
) -> None:
    focus(qtbot, compare.verdict.why)
    QTest.keyClicks(compare.verdict.why, "Still ty")
    flood.workspace.do(ops.edit_relation, flood.links["houses"], severity="high")
    QTest.keyClicks(compare.verdict.why, "ping")
    qtbot.waitUntil(lambda: link(flood, "houses").why == "Still typing")


def test_a_link_without_conflict_asks_neither_kind_nor_strength(
    compare: CompareView, flood: Flood
) -> None:
    compare.show_relation(flood.links["count"])
    assert not compare.verdict.kind.isVisible()
    assert compare.verdict.status.isVisible()
    assert "updates" in words_in(compare)


def test_open_in_reader_jumps_to_the_words(
    qtbot: QtBot, compare: CompareView, flood: Flood
) -> None:
    with qtbot.waitSignal(flood.workspace.place_asked) as asked:
        QTest.mouseClick(button(compare, "Open side B"), Qt.MouseButton.LeftButton)
    assert asked.args[0].tag == Tag("claim", flood.claims["nineteen"])


def test_ctrl_enter_returns_to_reading_and_keeps_what_was_typed(
    qtbot: QtBot, compare: CompareView, flood: Flood
) -> None:
    focus(qtbot, compare.verdict.why)
    QTest.keyClicks(compare.verdict.why, "Done")
    with qtbot.waitSignal(flood.workspace.reading_asked):
        QTest.keyClick(compare.verdict.why, Key.Key_Return, _CONTROL)
    assert link(flood, "houses").why == "Done"


def test_a_link_deleted_elsewhere_leaves_an_empty_view(compare: CompareView, flood: Flood) -> None:
    flood.workspace.do(ops.delete_claim, flood.claims["twelve"])
    assert compare.relation is None
    assert "Choose a link" in words_in(compare)


def test_a_link_that_is_gone_shows_nothing(compare: CompareView) -> None:
    compare.show_relation(RelationId(999))
    assert compare.relation is None


def test_a_renamed_speaker_is_shown_at_once(compare: CompareView, flood: Flood) -> None:
    flood.workspace.do(ops.edit_entity, flood.varga, name="Ilse Varga-Lind")
    assert "Ilse Varga-Lind" in words_in(compare)


def test_another_theme_paints_the_same_words_anew(qapp: QApplication, compare: CompareView) -> None:
    before = compare.side_a.passage.toPlainText()
    theme.apply(qapp, theme.DARK)
    assert compare.side_a.passage.toPlainText() == before
    cursor = QTextCursor(compare.side_a.passage.document())
    cursor.setPosition(3)
    assert cursor.charFormat().foreground().color().name() == theme.DARK.muted_ink


def test_everything_in_it_has_a_name(compare: CompareView) -> None:
    assert unnamed_parts(compare) == []

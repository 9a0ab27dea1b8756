"""Statistics through the window: every bar leads to just its rows, and the charts can be saved."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme as themes
from gui.desks.barchart import BarChart, Drawn, ticks
from gui.desks.chartfiles import SCALE, png_of, size_of, svg_of
from gui.desks.statistics import StatisticsDesk
from gui.dialogs.files import FileQuestion
from gui.slices import Slice
from store import ops, queries
from store.exporters.guard import unguard
from store.types import ClaimId
from tests.e2e.analyst import Analyst
from tests.gui.desks.showing import click_row, unnamed_parts
from tests.gui.parts import button, words_on

ARABIC = "هيئة الميناء"
EVERY = [(measure, by) for measure in queries.MEASURES for by in queries.DIMENSIONS[measure]]


@pytest.fixture
def worked(analyst: Analyst) -> Analyst:
    """Both articles tagged: five mentions, three claims, two contradictions."""
    space = analyst.window.workspace
    first, second = sorted(space.project.read(queries.article_ids))
    people = [space.do(ops.add_entity, name, "person") for name in ("Ana Ruiz", ARABIC, "=1+1")]
    for at, person in enumerate((*people, people[0], None)):
        space.do(ops.tag_entity, first if at < 4 else second, [(at * 9, at * 9 + 6)], person)
    for at, person in enumerate(people):
        article = second if at == 2 else first
        space.do(ops.add_claim, article, [(at * 20, at * 20 + 12)], speaker_id=person, topic="B&B")
    space.do(ops.link_claims, ClaimId(1), ClaimId(2), "contradicts", kind="number")
    space.do(ops.link_claims, ClaimId(1), ClaimId(3), "contradicts")
    space.select(None)
    return analyst


def ask(analyst: Analyst, qtbot: QtBot, measure: str, by: str, zone: str = "") -> StatisticsDesk:
    """The desk with the answer to this question."""
    analyst.press("Alt+6")
    desk = analyst.window.desk_widget()
    assert isinstance(desk, StatisticsDesk)
    desk.set_filters({"measure": measure, "by": by, "zone": zone})
    zones = (zone,) if zone else None
    qtbot.waitUntil(
        lambda: (
            desk.bars is not None
            and (desk.bars.measure, desk.bars.by, desk.bars.zones) == (measure, by, zones)
        )
    )
    return desk


def click_bar(desk: StatisticsDesk, at: int) -> None:
    plot = desk.chart.plot
    QApplication.processEvents()
    plot.grab()
    scene = plot.getViewBox().mapViewToScene(QPointF(0.2, at))
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.mapFromScene(scene))
    QApplication.processEvents()


@pytest.mark.parametrize(("measure", "by"), EVERY)
def test_every_bar_leads_to_just_as_many_rows_as_it_says(
    worked: Analyst, qtbot: QtBot, measure: str, by: str
) -> None:
    desk = ask(worked, qtbot, measure, by)
    assert desk.bars is not None
    assert desk.bars.rows
    for at, bar in enumerate(desk.bars.rows):
        desk.lead(at)
        if measure == "mentions":
            assert desk.mentions.model().rowCount() == bar.count
            continue
        assert worked.window.desk == measure
        shown = worked.window.claims if measure == "claims" else worked.window.contradictions
        assert len(shown.list.ids()) == bar.count
        worked.press("Alt+6")


def test_a_click_on_a_bar_leads_and_the_filter_says_so(worked: Analyst, qtbot: QtBot) -> None:
    desk = ask(worked, qtbot, "claims", "speaker")
    click_bar(desk, 1)
    assert worked.window.desk == "claims"
    claims = worked.window.claims
    expected = {row.speaker_name for row in worked.claims() if row.id in claims.list.ids()}
    assert len(claims.list.ids()) == len(expected) == 1
    dropped = button(claims, f"Speaker: {expected.pop()}")
    assert claims.list.bar.is_active()
    QTest.mouseClick(dropped, Qt.MouseButton.LeftButton)
    assert len(claims.list.ids()) == 3
    assert not dropped.isVisible()


def test_the_arrows_and_enter_lead_as_well(worked: Analyst, qtbot: QtBot) -> None:
    desk = ask(worked, qtbot, "contradictions", "contradiction_kind")
    desk.take_focus()
    worked.press("Down")
    worked.press("Return")
    assert worked.window.desk == "contradictions"
    assert len(worked.window.contradictions.list.ids()) == 1


def test_mentions_stand_below_the_chart_and_lead_to_their_words(
    worked: Analyst, qtbot: QtBot
) -> None:
    desk = ask(worked, qtbot, "mentions", "entity")
    click_bar(desk, 0)
    assert "Ana Ruiz: 2 mention" in words_on(desk)
    click_row(qtbot, desk.mentions, 0)
    desk.mentions.setFocus()
    worked.press("Return")
    assert worked.window.desk == "reader"


def test_only_the_body_counts_where_one_asks_for_it(worked: Analyst, qtbot: QtBot) -> None:
    space = worked.window.workspace
    first = min(space.project.read(queries.article_ids))
    space.do(ops.set_zone, first, "comment", 0, 30)
    everything = ask(worked, qtbot, "mentions", "article").bars
    comments = ask(worked, qtbot, "mentions", "article", "comment").bars
    assert everything is not None
    assert comments is not None
    assert (everything.total, comments.total) == (5, 4)


def test_counts_follow_what_is_tagged(worked: Analyst, qtbot: QtBot) -> None:
    desk = ask(worked, qtbot, "claims", "modality")
    space = worked.window.workspace
    space.do(ops.delete_claim, ClaimId(3))
    qtbot.waitUntil(lambda: desk.bars is not None and desk.bars.total == 2)
    space.undo()
    qtbot.waitUntil(lambda: desk.bars is not None and desk.bars.total == 3)


def test_an_empty_project_says_what_to_do_first(analyst: Analyst, qtbot: QtBot) -> None:
    desk = ask(analyst, qtbot, "claims", "kind")
    assert "Nothing to count here yet" in words_on(desk)
    assert not desk.saving.isEnabled()


def test_the_question_comes_back_with_the_next_session(worked: Analyst, qtbot: QtBot) -> None:
    desk = ask(worked, qtbot, "claims", "topic", "comment")
    assert desk.filters() == {"measure": "claims", "by": "topic", "zone": "comment"}
    desk.set_filters({"measure": "no such", "by": "no such"})
    assert desk.filters()["measure"] == "claims"


def test_the_table_is_a_sound_model_and_has_names(worked: Analyst, qtbot: QtBot) -> None:
    desk = ask(worked, qtbot, "claims", "speaker")
    QAbstractItemModelTester(desk.table.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk = ask(worked, qtbot, "mentions", "article")
    assert unnamed_parts(desk) == []
    assert "Mentions by Article" in desk.chart.accessibleName()


def test_a_csv_holds_every_bar_with_formulas_made_harmless(
    worked: Analyst, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = ask(worked, qtbot, "claims", "speaker")
    desk.saving.save_csv(tmp_path / "speakers.csv")
    written = (tmp_path / "speakers.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert rows[0] == ["speaker", "speaker_name", "claims"]
    assert desk.bars is not None
    assert [(row[0], unguard(row[1]), int(row[2])) for row in rows[1:]] == [
        (f"entity-{bar.key}", bar.name, bar.count) for bar in desk.bars.rows
    ]
    assert "'=1+1" in {row[1] for row in rows}


def test_an_svg_is_well_formed_and_holds_all_words_whatever_the_theme(
    worked: Analyst, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = ask(worked, qtbot, "claims", "speaker")
    desk.saving.save_svg(tmp_path / "light.svg")
    worked.window.appearance.choose("dark")
    desk.saving.save_svg(tmp_path / "dark.svg")
    worked.window.appearance.choose("light")
    page = ET.fromstring((tmp_path / "light.svg").read_bytes())  # noqa: S314
    texts = {each.text for each in page.iter("{http://www.w3.org/2000/svg}text")}
    assert texts >= {"Ana Ruiz", ARABIC, "=1+1", "Claims by Speaker"}
    assert (tmp_path / "light.svg").read_bytes() == (tmp_path / "dark.svg").read_bytes()


def test_a_png_is_as_large_as_promised_and_not_empty(
    worked: Analyst, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = ask(worked, qtbot, "claims", "speaker")
    desk.saving.save_png(tmp_path / "speakers.png")
    image = QImage(str(tmp_path / "speakers.png"))
    assert image.size() == size_of(desk.chart.drawn) * SCALE
    assert image.pixelColor(0, 0).name() == "#ffffff"
    colours = {image.pixelColor(x, 150).name() for x in range(image.width())}
    assert themes.LIGHT.accent in colours


def test_a_place_that_cannot_be_written_is_told(
    worked: Analyst, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = ask(worked, qtbot, "claims", "speaker")
    with qtbot.waitSignal(worked.window.workspace.failed) as told:
        desk.saving.save_svg(tmp_path / "no such folder" / "chart.svg")
    assert told.args[0].code == "cannot-write"


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_the_menu_asks_for_a_place_and_writes_there(
    worked: Analyst, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    desk = ask(worked, qtbot, "claims", "speaker")
    action = next(
        each for each in desk.saving.menu().actions() if each.objectName() == f"save_{suffix}"
    )
    action.trigger()
    (question,) = desk.saving.findChildren(FileQuestion)
    question.answered.emit([tmp_path / f"chart.{suffix}"])
    question.close()
    assert (tmp_path / f"chart.{suffix}").stat().st_size > 100


def test_names_at_the_bars_never_reach_beyond_their_room(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(420, 300)
    labels = ("Port Authority " * 12, ARABIC * 12, "界" * 90, "a😀" * 60, "")
    chart.show_bars(Drawn(labels, (5, 4, 3, 2, 1)))
    chart.show()
    metrics = QFontMetrics(chart.font())
    assert all(metrics.horizontalAdvance(each) <= 420 * 0.42 for each in chart.shown_labels())


def test_long_names_are_shortened_in_a_file_and_kept_whole_beside_it() -> None:
    long = "Port Authority of the northern harbour " * 4
    page = ET.fromstring(svg_of(Drawn((long,), (3,)), "Title \x0b with a control"))  # noqa: S314
    assert long in {each.text for each in page.iter("{http://www.w3.org/2000/svg}title")}
    places = [float(each.get("x", "nan")) for each in page.iter("{http://www.w3.org/2000/svg}text")]
    assert all(0 <= place <= 1000 for place in places)


def test_no_bars_make_an_empty_page() -> None:
    assert png_of(Drawn(), "Nothing").startswith(b"\x89PNG")


@pytest.mark.parametrize("most", [1, 4, 5, 6, 14, 214, 999, 12_345, 4_000_000])
def test_ticks_are_few_and_round(most: int) -> None:
    found = ticks(most)
    assert found[0] == 0
    assert found[-1] <= most
    assert 2 <= len(found) <= 6
    if len(found) > 2:
        step = found[1]
        assert step / 10 ** math.floor(math.log10(step)) in {1, 2, 5}


def test_a_slice_survives_being_kept_and_nonsense_is_none() -> None:
    piece = Slice("claims", "speaker", "3", ("body",), "Ana “Ruiz”")
    assert Slice.from_text(piece.to_text()) == piece
    for text in ("", "[]", "{}", "[1,2,3,4,5]", '["claims","no such","",null,""]', "nonsense"):
        assert Slice.from_text(text) is None


def test_copies_count_once_on_wish_and_the_bar_leads_to_just_those(
    worked: Analyst, qtbot: QtBot
) -> None:
    space = worked.window.workspace
    first, second = sorted(space.project.read(queries.article_ids))
    space.do(ops.set_copy_group, [second], first)
    desk = ask(worked, qtbot, "claims", "topic")
    assert desk.bars is not None
    assert desk.bars.total == 3
    button(desk, "Copies count once").click()
    qtbot.waitUntil(lambda: desk.bars is not None and desk.bars.total == 2)
    desk.lead(0)
    assert len(worked.window.claims.list.ids()) == 2

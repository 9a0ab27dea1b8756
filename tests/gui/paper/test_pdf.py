"""Evidence sheets and articles as PDF: every word is in it, and no file is ever half."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.paper.leaf import Leaf, Placing, cuts_of, document_of
from gui.paper.pdf import A4, PdfFile
from gui.paper.picture import first_page
from store import KnownError, Project, ops, queries
from store.exporters.evidence import Request, chosen_links
from store.exporters.evidence.reduced import evidence_paper, evidence_preview
from store.exporters.paper import Block, Paper, paragraph
from store.exporters.rendered import read_page
from store.exporters.rendered.reduced import article_paper
from store.jobs import CancelToken, finished
from store.text.emoji import without_pictures
from store.types import RelationId
from tests.gui.paper.reading import pages_of, title_of
from tests.store.exporters.evidence.sample import Evidence, make_evidence

WHEN = dt.datetime(2024, 2, 3, 4, 5, tzinfo=dt.UTC)


@pytest.fixture
def evidence(tmp_path: Path) -> Iterator[Evidence]:
    with Project.create(tmp_path / "dam", name="Kesh <dam> & valley") as project:
        project.sign_in("Noor, analyst")
        yield make_evidence(project)


def sheet(evidence: Evidence, *links: RelationId) -> Paper:
    project = evidence.project
    return finished(
        evidence_paper(project, Request(links or chosen_links(project, None), (), WHEN))
    )


def written(qtbot: QtBot, paper: Paper, target: Path) -> Path:
    file = PdfFile(paper, target)
    with qtbot.waitSignal(file.finished, timeout=60_000):
        file.start()
    return target


def squeezed(text: str) -> str:
    """Letters and digits alone: readers set blanks as they like."""
    return "".join(re.findall(r"\w", normalize("NFKC", text)))


def test_every_quote_and_every_why_is_in_the_file(
    qtbot: QtBot, evidence: Evidence, tmp_path: Path
) -> None:
    project = evidence.project
    links = tuple(project.read(queries.relation_ids, relation=None))
    target = written(qtbot, sheet(evidence, *links), tmp_path / "place" / "sheet.pdf")
    told = squeezed("".join(pages_of(target)))
    for row in project.read(queries.relation_rows, links):
        for side in (row.a, row.b):
            for span in side.spans:
                for word in map(squeezed, span.quote.split()):
                    assert word in told, word
        assert squeezed(row.why or "No reason is recorded.").replace("نعم", "") in told
    assert "نعم" in told
    assert title_of(target) == "Evidence sheet: Kesh <dam> & valley"
    assert [each.name for each in target.parent.iterdir()] == ["sheet.pdf"]


def test_statements_stand_with_their_heading_on_one_page(
    qtbot: QtBot, evidence: Evidence, tmp_path: Path
) -> None:
    pages = pages_of(written(qtbot, sheet(evidence), tmp_path / "s.pdf"))
    for head, last in (
        ("1. Number", "Lawyer asked"),
        ("2. Negation", "Asked a week earlier"),
        ("4. Attribution of an act", "Both partly right"),
    ):
        [page] = [page for page in pages if head in page]
        assert last in page


def test_pages_are_numbered_and_contents_lead_to_the_right_ones(
    qtbot: QtBot, evidence: Evidence, tmp_path: Path
) -> None:
    links = chosen_links(evidence.project, None) * 2
    pages = pages_of(written(qtbot, sheet(evidence, *links), tmp_path / "s.pdf"))
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
    contents = pages[0]
    for head in ("2. Negation", "7. Contradiction", "8. Attribution"):
        told = int(re.findall(rf"{re.escape(head)}.*?\) (\d+)", contents)[0])
        assert head in pages[told - 1]


def test_a_dark_window_prints_black_on_white(qapp: QApplication, evidence: Evidence) -> None:
    theme.apply(qapp, theme.DARK)
    try:
        image = first_page(sheet(evidence, evidence.confirmed), A4, 600)
    finally:
        theme.apply(qapp, theme.LIGHT)
    assert image.pixelColor(5, 5) == QColor("white")
    assert darkest(image, range(40, 320), range(60, 90)) < 60


def darkest(image: QImage, columns: range, rows: range) -> int:
    return min(image.pixelColor(x, y).lightness() for x in columns for y in rows)


def test_colour_pictures_become_their_names_and_the_file_stays_small(
    qtbot: QtBot, evidence: Evidence, tmp_path: Path
) -> None:
    target = written(qtbot, sheet(evidence, evidence.confirmed), tmp_path / "s.pdf")
    assert "⟨water wave⟩" in "".join(pages_of(target))
    assert target.stat().st_size < 400_000


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a 🌊.", "a ⟨water wave⟩."),
        ("👩\u200d👩\u200d👧", "⟨woman, woman, girl⟩"),
        ("👍🏽🇫🇷!", "⟨thumbs up sign, flag FR⟩!"),
        ("❤\ufe0f 1\ufe0f\u20e3 ☎", "❤ 1 ☎"),
        ("plain ✓ نعم", "plain ✓ نعم"),
    ],
)
def test_pictures_are_told_in_words(text: str, shown: str) -> None:
    assert without_pictures(text) == shown


def test_a_hostile_or_endless_text_does_no_harm(
    qtbot: QtBot, evidence: Evidence, tmp_path: Path
) -> None:
    project = evidence.project
    text = "<script>x</script> ]]> \u202egnp.exe <table>" * 3 + "<td>" * 1_000 + "long" * 250_000
    article = project.do(ops.add_article, ops.NewArticle("<h1>Up", text))[0]
    claim = project.do(ops.add_claim, article, [(0, len(text))])[0]
    row = project.read(queries.relation, evidence.confirmed)
    assert row is not None
    link = project.do(ops.link_claims, claim, row.a.id, "contradicts")[0]
    told = "".join(pages_of(written(qtbot, sheet(evidence, link), tmp_path / "s.pdf")))
    assert "charactersleftouthere" in squeezed(told)
    assert "⟨U+202E⟩gnp.exe" in told
    assert "script" in told


def test_an_article_with_its_tags_is_printed_whole(
    qtbot: QtBot, evidence: Evidence, tmp_path: Path
) -> None:
    project = evidence.project
    text = "Head\n\n" + "The gates were opened on Monday, she said. " * 700 + "\n\nالبوابات مغلقة"
    article = project.do(ops.add_article, ops.NewArticle("Head", text, language="en"))[0]
    project.do(ops.add_claim, article, [(6, 40)])
    paper = article_paper(read_page(project, article))
    told = "".join(pages_of(written(qtbot, paper, tmp_path / "a.pdf")))
    assert squeezed(told).count("TheGates".replace("G", "g")) == 700
    assert "claim-" in told
    assert "Page 2 of" in told
    assert "البوابات" in told


def test_a_stopped_file_is_no_file(qtbot: QtBot, evidence: Evidence, tmp_path: Path) -> None:
    target = tmp_path / "place" / "s.pdf"
    target.parent.mkdir()
    target.write_bytes(b"older")
    links = chosen_links(evidence.project, None) * 20
    file = PdfFile(sheet(evidence, *links), target)
    with qtbot.waitSignal(file.progressed, timeout=20_000):
        file.start()
    with qtbot.waitSignal(file.failed) as refused:
        file.cancel()
    [error] = refused.args or []
    assert isinstance(error, KnownError)
    assert error.code == "cancelled"
    assert target.read_bytes() == b"older"
    assert [each.name for each in target.parent.iterdir()] == ["s.pdf"]


def test_a_place_that_takes_no_file_is_told(
    qtbot: QtBot, evidence: Evidence, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    file = PdfFile(sheet(evidence, evidence.bare), tmp_path / "file" / "s.pdf")
    with qtbot.waitSignal(file.failed) as refused:
        file.start()
    [error] = refused.args or []
    assert error.code == "export-failed"


def test_reading_a_sheet_can_be_cancelled(evidence: Evidence) -> None:
    cancel = CancelToken()
    cancel.cancel()
    request = Request(chosen_links(evidence.project, None))
    with pytest.raises(KnownError, match="cancelled"):
        finished(evidence_paper(evidence.project, request, cancel))


def test_a_preview_tells_of_all_and_shows_the_first(evidence: Evidence) -> None:
    request = Request(chosen_links(evidence.project, None), (), WHEN)
    paper = finished(evidence_preview(evidence.project, request, 1))
    assert len(paper.blocks) == 2
    assert "4 (" in paper.lead[0].html


def test_a_block_that_fits_is_never_cut_and_one_that_does_not_is_cut_between_lines(
    qapp: QApplication,
) -> None:
    leaf = Leaf.of_millimetres(150, 120)
    room, width = leaf.inner.height(), leaf.inner.width()
    placing = Placing(leaf)
    short = document_of(paragraph("word " * 120), width)
    long = document_of(paragraph("word " * 3_000), width)
    cuts = set(cuts_of(long))
    slices = [placing.place(short, together=True) for _ in range(5)]
    assert all(len(each) == 1 for each in slices)
    parts = placing.place(long, together=True)
    assert len(parts) > 3
    assert all(part.y + part.bottom - part.top <= room + 0.01 for part in parts)
    assert all(before.bottom == after.top for before, after in pairwise(parts))
    assert all(part.top in cuts or not part.top for part in parts)
    assert [part.page for part in parts] == sorted({part.page for part in parts})


def test_an_empty_selection_is_one_page(qtbot: QtBot, evidence: Evidence, tmp_path: Path) -> None:
    paper = finished(evidence_paper(evidence.project, Request((), (), WHEN)))
    [page] = pages_of(written(qtbot, paper, tmp_path / "s.pdf"))
    assert "Nothing matches this selection." in page


def test_words_of_a_paper_stay_words(qtbot: QtBot, tmp_path: Path) -> None:
    words = "<b>bold</b> &amp; <img src='x'> a\tb  c\nd"
    paper = Paper("T", "F", (), (Block(paragraph(words)),))
    [page] = pages_of(written(qtbot, paper, tmp_path / "s.pdf"))
    assert "<b>bold</b> &amp; <img src='x'> a b c d" in re.sub(r"[\s\xa0]+", " ", page)

"""The hover card tells what a tag is, who says it, and what conflicts with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from gui.tags import Tag
from store import ops
from tests.e2e.analyst import Analyst


def told(analyst: Analyst, tag: Tag) -> str:
    card = analyst.window.reader.card
    card.show_tag(tag, QPoint(200, 200))
    assert card.isVisible()
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.text())


def test_a_claim_tells_what_contradicts_it(analyst: Analyst) -> None:
    for words in ("Inspectors had found 214 cracked bolts", "We never heard of any cracks"):
        analyst.select(words)
        analyst.press("C")
        analyst.press("Escape")
    one, other = (row.id for row in analyst.claims())
    analyst.window.workspace.do(ops.link_claims, one, other)
    words = told(analyst, Tag("claim", one))
    assert "contradicts" in words
    assert "We never heard of any cracks" in words


def test_an_entity_tells_its_kind_and_how_often_it_is_named(analyst: Analyst) -> None:
    analyst.select("Port Authority")
    analyst.press("2")
    words = told(analyst, Tag("mention", 1))
    assert "Port Authority" in words
    assert "Organisation · 1 mention · 1 article" in words


def test_the_card_goes_when_nothing_is_under_the_mouse(analyst: Analyst) -> None:
    analyst.select("Port Authority")
    analyst.press("2")
    told(analyst, Tag("mention", 1))
    analyst.window.reader.card.show_tag(None, QPoint())
    assert not analyst.window.reader.card.isVisible()

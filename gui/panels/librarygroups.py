"""Headings between the articles of the library: which there are, and what each says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.counting import number, plural
from gui.datewords import date_words
from gui.labels import word
from gui.widgets.cards import Badge, Card
from store.rows import ArticleGroup

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the articles of a group."""

    words: str
    count: int


class Groups:
    """The headings of a list by negative keys."""

    def __init__(self) -> None:
        self._headings: dict[int, Heading] = {}

    def ids_of(self, groups: Sequence[ArticleGroup], by: str) -> list[int]:
        """The keys of all rows: of each group first its heading, then its articles."""
        ids: list[int] = []
        self._headings = {}
        for at, group in enumerate(groups, 1):
            self._headings[-at] = Heading(_words(group, by), len(group.ids))
            ids.append(-at)
            ids += group.ids
        return ids

    def heading(self, key: int) -> Heading | None:
        """The heading with this key."""
        return self._headings.get(key)


def card_of_heading(heading: Heading) -> Card:
    """How a heading looks."""
    return Card(heading.words, badges=(Badge(number(heading.count), "bare"),), is_heading=True)


def spoken_heading(heading: Heading) -> str:
    """A heading for a screen reader."""
    return f"{heading.words}: {plural('%Ln article(s)', heading.count)}"


def _words(group: ArticleGroup, by: str) -> str:
    if by == "outlet":
        return group.name or translate("library", "No outlet")
    if by == "month":
        return date_words(group.key) or translate("library", "No date")
    if by == "state":
        return word("state", group.key)
    return group.name or translate("library", "No copies")

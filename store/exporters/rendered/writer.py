"""What the writers of rendered articles share: the order of the parts, and how words look."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from typing import IO

from pygments.formatter import Formatter

from store.exporters import phrases
from store.exporters.rendered.page import Page
from store.exporters.rendered.pieces import Line, Piece, lines_of
from store.exporters.rendered.told import ToldConflict, ToldSide, conflicts_of, legend_of
from store.rows import ZoneRow
from store.stream import tokens as types
from store.stream.style import PAPER, Ground, Look, look_of
from store.stream.tagged import TypedText


class ArticleWriter(Formatter):
    """Writes title and facts, the article, legend and contradictions; not `full`: the article.

    Without `labels` what is read back is the text alone.
    """

    def __init__(
        self, page: Page, *, full: bool = True, labels: bool = True, ground: Ground = PAPER
    ) -> None:
        super().__init__(style=page.style(ground), full=full, title=page.title)
        self.page, self.labels = page, labels

    def format_unencoded(self, tokensource: Iterable[TypedText], outfile: IO[str]) -> None:
        """Write it all."""
        outfile.write(self.begin())
        for part in self.parts(tokensource):
            outfile.write(part)
        outfile.write(self.end())

    def parts(self, tokensource: Iterable[TypedText]) -> Iterator[str]:
        """What stands between begin and end, a paragraph each."""
        if self.full:
            yield from self._head()
        zone: ZoneRow | None = None
        for line in self.lines(tokensource):
            if line.zone and line.zone != zone and self.labels:
                yield self.zone(self.page.zone_name(line.zone))
            zone = line.zone
            yield self.line(line)
        if self.full:
            yield from self._foot()

    def lines(self, tokensource: Iterable[TypedText]) -> Iterator[Line]:
        """The lines of the article."""
        return lines_of(self.page, tokensource)

    def look(self, kind: types.Type) -> Look:
        """How words of a type look."""
        return look_of(self.style, kind)

    def closing(self, piece: Piece) -> str:
        """The labels after a piece, in one."""
        return " ".join(piece.closes) if self.labels else ""

    def opening(self, piece: Piece) -> str:
        """The brackets before a piece."""
        return piece.opens if self.labels else ""

    def _head(self) -> Iterator[str]:
        yield self.title_line(self.page.title)
        for name, value in self.page.facts():
            yield self.fact(name, value)
        yield self.rule()

    def _foot(self) -> Iterator[str]:
        words = self.page.words
        yield self.rule()
        legend = list(legend_of(self.page))
        if legend:
            yield self.heading(words.say(phrases.LEGEND))
        for line in legend:
            yield self.sample(line.words, line.kind)
        yield self.heading(words.say(phrases.CONTRADICTIONS))
        conflicts = list(conflicts_of(self.page))
        if not conflicts:
            yield self.plain(words.say(phrases.NO_CONTRADICTIONS))
        for conflict in conflicts:
            yield from self._conflict(conflict)

    def _conflict(self, conflict: ToldConflict) -> Iterator[str]:
        yield self.subheading(conflict.head)
        for side in conflict.sides:
            yield from self._side(side)
        if conflict.why:
            yield self.plain(f"{self.page.words.say(phrases.WHY)}: {conflict.why}")

    def _side(self, side: ToldSide) -> Iterator[str]:
        yield self.fact(side.place, side.speaker)
        yield self.quote(side.quote)
        yield self.plain(side.citation)

    def begin(self) -> str:
        """What a file begins with."""
        return ""

    def end(self) -> str:
        """What a file ends with."""
        return ""

    @abstractmethod
    def line(self, line: Line) -> str:
        """A line of the article with its end."""

    @abstractmethod
    def zone(self, name: str) -> str:
        """The label above a zone."""

    @abstractmethod
    def title_line(self, text: str) -> str:
        """The headline."""

    @abstractmethod
    def fact(self, name: str, value: str) -> str:
        """A name and its value."""

    @abstractmethod
    def heading(self, text: str) -> str:
        """The head of a part."""

    @abstractmethod
    def subheading(self, text: str) -> str:
        """The head of a contradiction."""

    @abstractmethod
    def sample(self, words: str, kind: types.Type) -> str:
        """Words in the look of a type."""

    @abstractmethod
    def quote(self, text: str) -> str:
        """A quotation."""

    @abstractmethod
    def plain(self, text: str) -> str:
        """A paragraph."""

    @abstractmethod
    def rule(self) -> str:
        """A line between parts."""

"""How an article is set: font, measure, rhythm, and how each zone differs from the body."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from gui.theme import Theme

HEADLINE_SCALE = 1.7
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class Typography:
    """How the text is set; percents are of the height of a line of its font."""

    font: QFont
    measure_characters: int = 70
    line_height_percent: int = 140
    paragraph_spacing_percent: int = 75
    justified: bool = False

    @property
    def measure_px(self) -> float:
        """Width of a line: so many average characters."""
        return QFontMetricsF(self.font).averageCharWidth() * self.measure_characters * 1.04

    @property
    def gap_px(self) -> float:
        """Distance between paragraphs."""
        return QFontMetricsF(self.font).height() * self.paragraph_spacing_percent / 100

    @property
    def indent_px(self) -> float:
        """How far comments and pull quotes stand in."""
        return QFontMetricsF(self.font).height()

    def body(self, *, spaced: bool) -> QTextBlockFormat:
        """The paragraphs; where empty lines part them (`spaced`) these are the distance."""
        block = _lines(self.line_height_percent)
        if self.justified:
            block.setAlignment(Qt.AlignmentFlag.AlignJustify)
        if not spaced:
            block.setBottomMargin(self.gap_px)
        return block

    def empty(self) -> QTextBlockFormat:
        """An empty line: as high as the distance between paragraphs."""
        block = QTextBlockFormat()
        block.setLineHeight(max(self.gap_px, 1.0), _FIXED)
        return block


@dataclass(frozen=True, slots=True)
class ZoneLook:
    """How the words of a zone differ from the body's."""

    scale: float = 1.0
    ink: str = "muted_ink"
    bold: bool = False
    italic: bool = False
    line_height_percent: int | None = None
    """At most so high."""
    indented: bool = False

    def letters(self, typography: Typography, theme: Theme) -> QTextCharFormat:
        """Size, ink and cut of the letters."""
        style = ink(str(getattr(theme, self.ink)))
        if self.scale != 1.0:
            style.setFontPointSize(typography.font.pointSizeF() * self.scale)
        if self.bold:
            style.setFontWeight(QFont.Weight.Bold)
        if self.italic:
            style.setFontItalic(True)
        return style

    def block(self, typography: Typography, depth: int = 0) -> QTextBlockFormat:
        """What is merged into the format of the zone's paragraphs; replies stand `depth` further
        in.
        """
        block = QTextBlockFormat()
        if self.line_height_percent is not None:
            percent = min(self.line_height_percent, typography.line_height_percent)
            block.setLineHeight(percent, _PROPORTIONAL)
        if self.indented:
            block.setIndent(1 + depth)
        if self.scale > 1 and typography.justified:
            # few long words a line: justified they fall apart
            block.setAlignment(Qt.AlignmentFlag.AlignLeading)
        return block


ZONE_LOOKS = {
    "headline": ZoneLook(HEADLINE_SCALE, "ink", bold=True, line_height_percent=108),
    "standfirst": ZoneLook(1.12, line_height_percent=130),
    "byline": ZoneLook(0.9),
    "caption": ZoneLook(0.88, line_height_percent=125),
    "pull_quote": ZoneLook(1.12, italic=True, indented=True, line_height_percent=130),
    "comment": ZoneLook(0.95, indented=True),
    "boilerplate": ZoneLook(0.88, line_height_percent=130),
    "advert": ZoneLook(0.88, line_height_percent=130),
}
RULED = frozenset({"comment", "pull_quote"})
"""Zones with a rule at the side where their lines begin."""


def ink(colour: str) -> QTextCharFormat:
    """Letters of a colour."""
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style


def _lines(percent: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(percent, _PROPORTIONAL)
    return block

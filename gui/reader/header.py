"""The block above the text: title, byline, outlet, date and state. It scrolls away with the
text.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.datewords import date_words
from gui.labels import word
from gui.plaintext import isolated
from gui.reader.typography import HEADLINE_SCALE, Typography
from gui.widgets.textline import direction_of
from store.rows import ArticleRow
from store.text.hidden import made_visible

_LRM, _RLM = "\u200e", "\u200f"
_FSI, _PDI = "\u2068", "\u2069"
"""Signs without a body that only have, or keep, a direction."""
_NO_BREAK = "\u00a0"


class Header(QWidget):
    """Title only where the text has no headline of its own; below it one line of what is known."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._line = QLabel(self)
        self._line.setWordWrap(True)
        self._line.setProperty("role", "muted")
        for label in (self._title, self._line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 36, 0, 18)
        layout.setSpacing(10)
        layout.addWidget(self._line)
        layout.addWidget(self._title)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_article(self, article: ArticleRow | None, *, has_headline: bool) -> None:
        """Tell what is known about the article."""
        self.setVisible(article is not None)
        if article is None:
            return
        # both lines begin where the title's do, whichever way the window reads
        window = QGuiApplication.layoutDirection()
        direction = direction_of(article.title, window)
        self.setLayoutDirection(direction)
        self._title.setText(made_visible(article.title))
        self._title.setVisible(not has_headline)
        self._title.setAccessibleName(self.tr("Title: {title}").format(title=article.title))
        date = date_words(article.published) or self.tr("no date")
        # a date is neither broken at the end of a line nor turned round
        date = f"{_FSI}{date.replace(' ', _NO_BREAK)}{_PDI}"
        parts = [isolated(article.outlet or ""), isolated(article.byline or ""), date]
        # a label takes its direction from its first letter, which may be that of a date
        mark = _RLM if direction == Qt.LayoutDirection.RightToLeft else _LRM
        self._line.setText(mark + "  ·  ".join(part for part in parts if part))
        self._line.setToolTip(word("state", article.state))

    def restyle(self, typography: Typography) -> None:
        """Set the title in the reader's font."""
        font = QFont(typography.font)
        font.setPointSizeF(typography.font.pointSizeF() * HEADLINE_SCALE)
        font.setWeight(QFont.Weight.Bold)
        self._title.setFont(font)

    def lay_out(self, left: int, width: int) -> int:
        """The height that the block takes at this width."""
        if self.isHidden():
            return 24
        self.setFixedWidth(width)
        height = max(self._layout.heightForWidth(width), self._layout.sizeHint().height())
        self.setFixedHeight(height)
        self.move(left, self.y())
        return height

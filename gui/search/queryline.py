"""The line in which a query is written: waits until typing pauses, knows earlier queries,
underlines the place at which a query went wrong.
"""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from gui import theme as themes
from gui.icons import icon
from gui.settings import Settings

PAUSE_MS: Final = 160
_MOST_RECENT: Final = 20
_LONGEST: Final = 300
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class QueryLine(QLineEdit):
    """`asked` comes a moment after the last key, at once on Enter; `entered` on Enter alone."""

    asked = Signal()
    entered = Signal()
    below_asked = Signal()
    """The list below should take the focus."""
    left = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._known = QStringListModel(recent_queries(settings), self)
        self.setAccessibleName(self.tr("Find in all articles"))
        self.setPlaceholderText(
            self.tr("Find in all articles: bridge closed, bridg*, AND OR NOT NEAR/5, @name, /x+/")
        )
        self.setMaxLength(2000)
        self.addAction(
            icon("magnifying-glass", "muted_ink"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._offer_recent()
        self._pause.timeout.connect(self.asked)
        self.textEdited.connect(self._on_edited)

    def keep(self) -> None:
        """Offer this query in future, too."""
        query = self.text().strip()
        if not query or len(query) > _LONGEST:
            return
        before = [each for each in self._known.stringList() if each != query]
        recent = [query, *before][:_MOST_RECENT]
        self._known.setStringList(recent)
        self._settings.recent_queries = json.dumps(recent, ensure_ascii=False)

    def ask(self, query: str) -> None:
        """Write a query and ask for it now."""
        self.setText(query)
        self._ask_now()

    def mark(self, at: int | None) -> None:
        """Underline from this code point of the query on; None: nothing."""
        text = self.text()
        self.setProperty("invalid", "true" if at is not None else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        marks = []
        if at is not None:
            start_u16 = _u16(text[: min(at, max(len(text) - 1, 0))])
            wrong = QTextCharFormat()
            wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wrong.setUnderlineColor(QColor(themes.current().danger))
            kind = QInputMethodEvent.AttributeType.TextFormat
            start = start_u16 - self.cursorPosition()
            marks = [QInputMethodEvent.Attribute(kind, start, _u16(text) - start_u16, wrong)]
        # The one way to format some letters of a line: as an input method would.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", marks))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._pause.stop()
            self.left.emit()
        elif key in _ENTER:
            self._ask_now()
            self.entered.emit()
        elif key == Qt.Key.Key_Down and not self.text():
            self.completer().setCompletionPrefix("")
            self.completer().complete()
        elif key == Qt.Key.Key_Down:
            self._ask_now()
            self.below_asked.emit()
        else:
            super().keyPressEvent(event)

    def _offer_recent(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        popup = completer.popup()
        assert popup is not None
        popup.setAccessibleName(self.tr("Recent queries"))
        completer.activated.connect(self._ask_now)
        self.setCompleter(completer)

    @Slot()
    def _on_edited(self) -> None:
        self._pause.start()

    @Slot()
    def _ask_now(self) -> None:
        self._pause.stop()
        self.asked.emit()


def recent_queries(settings: Settings) -> list[str]:
    """Queries asked before, the newest first; none where somebody damaged the file."""
    try:
        kept = json.loads(settings.recent_queries or "[]")
    except (ValueError, RecursionError):
        return []
    return [each for each in kept if isinstance(each, str)] if isinstance(kept, list) else []


def _u16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

"""Find in the article: a line, how many places, next and previous. It marks nothing itself.

Case, accents, quotes, dashes and kinds of blanks are folded away; the places are true code points.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from gui.counting import number, plural
from gui.icons import icon
from gui.keywords import KeyTip
from gui.plaintext import label
from gui.widgets.announce import announce
from gui.widgets.scaling import keep_minimum_width
from store.text.folding import find_all, fold

Place = tuple[int, int]
Keeping = Callable[[list[Place]], list[Place]]

PAUSE_MS: Final = 80
MOST_HITS: Final = 10_000
"""Places that are kept; more than anybody steps through."""

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3})


class FindBar(QFrame):
    """Hidden until `open`. Enter or F3 goes to the next place, with Shift back, Esc closes."""

    help_topic = "finding"

    hits_changed = Signal(list, int)
    """All places as (start, end) in code points, and which of them is current (-1: none yet)."""
    closed = Signal()
    left_at = Signal(int, int)
    """The bar was closed on this place: reading goes on there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._keeps: Keeping | None = None
        self._left_out = 0
        """Places found in parts of the article that do not count."""
        self._hits: list[Place] = []
        self._current = -1
        self._from = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._line = QLineEdit(self)
        self._count = label("", "muted", self)
        self._before = self._button("caret-up", self.tr("Previous match ({find_previous})"))
        self._after = self._button("caret-down", self.tr("Next match ({find_next})"))
        self._closer = self._button("x", self.tr("Close (Esc)"))
        self._arrange()
        self._connect()
        self.hide()

    def set_text(self, text: str) -> None:
        """Search another article; its places are shown, but none is gone to."""
        self._text = text
        self._from = 0
        if not self.isHidden():
            self._search(go=False)

    def keep_to(self, keeps: Keeping | None) -> None:
        """Find only what this keeps of the places; None for all."""
        self._keeps = keeps
        if not self.isHidden():
            self._search(go=False)

    def open(self, words: str = "", position: int = 0) -> None:
        """Show the bar with the focus; the first place at or after `position` becomes current."""
        self._from = position
        self.show()
        if words:
            self._line.setText(words)
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._search(go=True)

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar and take all marks away; the words stay for the next time."""
        if self._pause.isActive():
            self._pause.stop()
            self._search(go=True)
        self.hide()
        found = self._hits[self._current] if self._current >= 0 else None
        self._show([], -1)
        self.closed.emit()
        if found is not None:
            self.left_at.emit(*found)

    @Slot()
    def find_next(self) -> None:
        """Go to the next place, from the last one to the first; opens the bar when it is hidden."""
        self._step(1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the place before, from the first one to the last."""
        self._step(-1)

    def hits(self) -> list[Place]:
        """The places found, ascending."""
        return list(self._hits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._took_key(event):
            super().keyPressEvent(event)

    def _took_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return True
        is_button = isinstance(self.focusWidget(), QToolButton) and event.key() != Qt.Key.Key_F3
        if event.key() not in _ENTER or is_button:
            return False
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._step(-1 if is_back else 1)
        return True

    def _step(self, by: int) -> None:
        if self.isHidden():
            self.open()
            return
        if self._pause.isActive():
            self._pause.stop()
            self._search(go=True)
        elif self._hits:
            begun = self._current >= 0
            at = (self._current + by) % len(self._hits) if begun else 0 if by > 0 else -1
            self._show(self._hits, at % len(self._hits))

    @Slot()
    def _on_edited(self) -> None:
        self._pause.start()

    @Slot()
    def _on_paused(self) -> None:
        self._search(go=True)

    def _search(self, *, go: bool) -> None:
        words = self._line.text()
        places = find_all(fold(self._text), words, whole_words=False) if words.strip() else ()
        found = list(islice(places, MOST_HITS))
        hits = found if self._keeps is None else self._keeps(found)
        self._left_out = len(found) - len(hits)
        self._show(hits, self._nearest(hits) if go else -1)

    def _nearest(self, hits: list[Place]) -> int:
        """The first place at or after where the search began; from there on around."""
        if not hits:
            return -1
        return next((at for at, (start, _) in enumerate(hits) if start >= self._from), 0)

    def _show(self, hits: list[Place], current: int) -> None:
        self._hits, self._current = hits, current
        if current >= 0:
            self._from = hits[current][0]
        self._tell_count()
        for button in (self._before, self._after):
            button.setEnabled(bool(hits))
        self.hits_changed.emit(list(hits), current)

    def _tell_count(self) -> None:
        sentence = self._sentence()
        self._count.setText(sentence)
        invalid = "true" if self._line.text().strip() and not self._hits else "false"
        self._line.setProperty("invalid", invalid)
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)
        self._line.setAccessibleDescription(sentence)
        if sentence and not self.isHidden():
            announce(self._line, sentence)

    def _sentence(self) -> str:
        if not self._line.text().strip():
            return ""
        elsewhere = plural("%Ln in other parts not counted", self._left_out)
        return f"{self._found()} · {elsewhere}" if self._left_out else self._found()

    def _found(self) -> str:
        many = len(self._hits)
        if not many:
            return self.tr("Not found")
        if self._current < 0:
            return plural("%Ln match(es)", many)
        words = self.tr("{nth} of {many}") if many < MOST_HITS else self.tr("{nth} of {many}+")
        return words.format(nth=self._current + 1, many=number(many))

    def _button(self, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name, "muted_ink"))
        KeyTip(button, tip, names=True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _arrange(self) -> None:
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Find in this article"))
        self._line.setPlaceholderText(self.tr("Find in this article"))
        self._line.setAccessibleName(self.tr("Find in this article"))
        keep_minimum_width(self._line, 220)
        self._line.addAction(
            icon("magnifying-glass", "muted_ink"), QLineEdit.ActionPosition.LeadingPosition
        )
        keep_minimum_width(self._count, 84)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._line, 1)
        row.addSpacing(6)
        for widget in (self._count, self._before, self._after, self._closer):
            row.addWidget(widget)

    def _connect(self) -> None:
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._on_edited)
        self._pause.timeout.connect(self._on_paused)
        self._before.clicked.connect(self.find_previous)
        self._after.clicked.connect(self.find_next)
        self._closer.clicked.connect(self.close_bar)

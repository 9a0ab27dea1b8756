"""The line and its list, near the top of the window: type, choose, Enter; Esc goes back."""

from __future__ import annotations

import weakref
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from gui.anything.rows import TargetDelegate, TargetModel
from gui.anything.search import Search
from gui.anything.targets import Kind, Target
from gui.icons import icon
from gui.plaintext import label
from gui.widgets.announce import announce
from gui.widgets.rowtable import Column, RowTable

_WIDTH_PX = 680
_TOP_PX = 56
_ROWS = 13
_MARGIN_PX = 10
_SAY_AFTER_MS = 250
_PAGE = 8
_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class AnythingPopup(QWidget):
    """Lies over the whole window while it is open, so that a click beside it closes it.

    `chosen` carries a Target, after the focus is back where it was.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._search: Search | None = None
        self._back: weakref.ref[QWidget] | None = None
        self._rows: list[Target] = []
        self._first_id = 0
        self._frame = QFrame(self)
        self.line = QLineEdit(self._frame)
        column: Column[Target] = Column("words", self.tr("Found"), self._spoken, 0)
        self.model = TargetModel([column], self._fetch, self)
        self.table = RowTable[Target](
            self.model, self.tr("What can be gone to or done"), self._frame,
            cards=TargetDelegate(), many=False,
        )  # fmt: skip
        self._nothing = label(self.tr("Nothing is called that."), "muted", self._frame)
        self._hint = label(self._hint_words(), "hint", self._frame)
        self._saying = QTimer(self, singleShot=True, interval=_SAY_AFTER_MS)
        self._dress()
        self._arrange()
        self._connect()
        self.hide()

    def open(self, search: Search) -> None:
        """Appear with an empty line; remember where the focus was."""
        if not self.isVisible():
            focus = QApplication.focusWidget()
            self._back = weakref.ref(focus) if focus is not None else None
        self._search = search
        self.line.clear()
        self._place()
        self.show()
        self.raise_()
        # a popup's reason lets the field that loses the focus keep its selection
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.search_again()

    def close_popup(self) -> None:
        """Go, and give the focus back."""
        if not self.isVisible():
            return
        back = self._back() if self._back is not None else None
        home = back if back is not None and isValid(back) and back.isVisible() else self._window
        # before hiding: Qt would let the focus pass through whatever comes next
        home.setFocus(Qt.FocusReason.PopupFocusReason)
        self._vanish()

    def targets(self) -> list[Target]:
        """The rows as they are shown, headings included."""
        return list(self._rows)

    def current(self) -> Target | None:
        """The row that Enter would choose."""
        at = self.table.currentIndex().row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    @Slot()
    def search_again(self) -> None:
        """Show what fits the line now; the best is current."""
        if self._search is None:
            return
        kept = self.current()
        self._show(self._search.rows(self.line.text()))
        self._choose_first(kept if self.sender() is not self.line else None)
        self._saying.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line keeps the focus; its arrows walk the list."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is not self.line:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took_key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYING:
            # a command of the whole window took the focus elsewhere
            self._vanish()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the list closes it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_popup()

    def _vanish(self) -> None:
        self._saying.stop()
        self._search = None
        self.hide()
        self._show([])

    def _took_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_popup()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.current())
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _choose(self, target: Target | None) -> None:
        if target is None or target.is_heading:
            return
        if not target.enabled:
            announce(self.line, self.tr("Not possible here"))
            return
        self.close_popup()
        self.chosen.emit(target)

    def _step(self, by: int) -> None:
        places = [at for at, row in enumerate(self._rows) if not row.is_heading]
        if not places:
            return
        now = self.table.currentIndex().row()
        here = places.index(now) if now in places else -1
        there = here + by
        if abs(by) == 1:
            there %= len(places)
        self._select(places[min(max(there, 0), len(places) - 1)])
        self._saying.start()

    def _show(self, rows: Sequence[Target]) -> None:
        self._first_id += len(self._rows)
        self._rows = list(rows)
        self.model.set_ids(range(self._first_id, self._first_id + len(self._rows)))
        self._nothing.setVisible(not self._rows)
        self.table.setVisible(bool(self._rows))
        self._fit()

    def _choose_first(self, kept: Target | None) -> None:
        """Let the row chosen before be current where it is still there, else the first."""
        places = [at for at, row in enumerate(self._rows) if not row.is_heading]
        same = [
            at for at in places if kept is not None and self._rows[at].identity == kept.identity
        ]
        if places:
            self._select((same or places)[0])

    def _select(self, at: int) -> None:
        row_id = self.model.id_at(at)
        if row_id is not None:
            self.table.select_id(row_id)
        if at > 0 and self._rows[at - 1].is_heading:
            self.table.scrollTo(self.model.index(at - 1, 0))

    def _fetch(self, ids: Sequence[int]) -> list[Target | None]:
        places = [row_id - self._first_id for row_id in ids]
        return [self._rows[at] if 0 <= at < len(self._rows) else None for at in places]

    def _spoken(self, target: Target) -> str:
        if target.is_heading:
            return target.name
        kinds = {
            Kind.ARTICLE: self.tr("Article"),
            Kind.ENTITY: self.tr("Entity"),
            Kind.CLAIM: self.tr("Claim"),
            Kind.MENTION: self.tr("Mention"),
            Kind.LINK: self.tr("Link"),
            Kind.NOTE: self.tr("Note"),
            Kind.COMMAND: self.tr("Command"),
        }
        parts = [f"{kinds[target.kind]}: {target.name}", target.beside, target.keys]
        if not target.enabled:
            parts.append(self.tr("not possible here"))
        return ", ".join(part for part in parts if part)

    def _hint_words(self) -> str:
        parts = (
            self.tr(">  commands"),
            self.tr("@  entities"),
            self.tr("#  claims, ids"),
            self.tr("↑ ↓  choose"),
            self.tr("Enter  go, do"),
            self.tr("Esc  back"),
        )
        return "      ".join(parts)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Go to or do anything"))
        self._frame.setProperty("card", "true")
        self._frame.setObjectName("anything")
        self.line.setPlaceholderText(
            self.tr("Article, entity, claim, id or command  (> commands, @ entities, # claims)")
        )
        self.line.setAccessibleName(self.tr("Go to or do anything"))
        self.line.setClearButtonEnabled(True)
        glass = icon("magnifying-glass", "muted_ink")
        self.line.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._hint.setIndent(6)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(72)

    def _arrange(self) -> None:
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, 6)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.table)
        column.addWidget(self._nothing)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        self.line.textChanged.connect(self.search_again)
        self.line.installEventFilter(self)
        self.table.clicked.connect(self._on_clicked)
        self._saying.timeout.connect(self._say)
        self._window.installEventFilter(self)

    def _place(self) -> None:
        """Near the top, in the middle, never wider than the window."""
        self.setGeometry(self._window.rect())
        self._fit()

    def _fit(self) -> None:
        room = self._window.rect()
        row_px = self.table.verticalHeader().defaultSectionSize()
        around = self.line.sizeHint().height() + self._hint.sizeHint().height() + 60
        fitting = max(3, (room.height() - _TOP_PX - around) // max(row_px, 1))
        self.table.setFixedHeight(row_px * min(_ROWS, fitting, max(len(self._rows), 1)) + 2)
        width = min(_WIDTH_PX, room.width() - 24)
        self._frame.setFixedWidth(width)
        self._frame.adjustSize()
        self._frame.move((room.width() - width) // 2, min(_TOP_PX, room.height() // 10))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        at = index.row()
        self._choose(self._rows[at] if 0 <= at < len(self._rows) else None)

    @Slot()
    def _say(self) -> None:
        target = self.current()
        announce(self.line, self._nothing.text() if target is None else self._spoken(target))

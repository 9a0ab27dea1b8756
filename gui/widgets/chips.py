"""A field of removable chips with a line to add more, completed from what the owner knows.

Backspace in the empty line goes to the last chip; arrows move, Delete or Backspace removes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from gui.icons import dot, icon
from gui.plaintext import label, one_line
from gui.widgets.flowlayout import FlowLayout
from gui.widgets.iconview import IconView

_LONGEST = 40
_REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Chip:
    """One value: its key (an id, or the text itself), its text, and a vocabulary colour if any."""

    key: int | str
    text: str
    colour: str | None = None


class ChipField(QFrame):
    """`complete` gives at most a dozen chips for what is typed; `creates` takes other text too."""

    chips_changed = Signal()
    text_entered = Signal(str)

    def __init__(
        self,
        accessible_name: str,
        complete: Callable[[str], Sequence[Chip]],
        parent: QWidget | None = None,
        *,
        creates: bool = True,
    ):
        super().__init__(parent)
        self._complete = complete
        self._creates = creates
        self._chips: list[_ChipView] = []
        self._offered: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(5, 4, 5, 4)
        self._line = QLineEdit(self)
        self._words = QStringListModel(self)
        self._set_line(accessible_name)
        self.setProperty("fieldbox", "true")
        self.setAccessibleName(accessible_name)
        self.setFocusProxy(self._line)

    def chips(self) -> list[Chip]:
        """The chips in the order shown."""
        return [view.chip for view in self._chips]

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips; tells nothing."""
        for view in self._chips:
            self._drop(view)
        self._chips = []
        for chip in chips:
            self._show(chip)

    def set_placeholder(self, text: str) -> None:
        """What the empty line says."""
        self._line.setPlaceholderText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        # WORKAROUND(PySide6 6.12): a field that is being taken apart is still asked, its
        # attributes gone.
        line = getattr(self, "_line", None)
        if line is None:
            return False
        if watched is line and kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            _mark(self, current=kind == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._took_key(watched, event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _set_line(self, accessible_name: str) -> None:
        completer = QCompleter(self._words, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._on_completed)
        self._line.setCompleter(completer)
        self._line.setProperty("bare", "true")
        self._line.setMinimumWidth(90)
        self._line.setAccessibleName(self.tr("Add to {name}").format(name=accessible_name))
        self._line.textEdited.connect(self._on_typed)
        self._line.returnPressed.connect(self._on_return_pressed)
        self._line.installEventFilter(self)
        self._flow.addWidget(self._line)

    def _took_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if watched is self._line:
            return self._took_line_key(event)
        at = next((n for n, view in enumerate(self._chips) if view.closer is watched), None)
        if at is None:
            return False
        if event.key() in _REMOVING:
            self._remove(self._chips[at])
            self._focus(at if event.key() == Qt.Key.Key_Delete else at - 1)
            return True
        if event.key() in _STEPS:
            turn = -1 if self.isRightToLeft() else 1
            self._focus(at + turn * _STEPS[Qt.Key(event.key())])
            return True
        return False

    def _took_line_key(self, event: QKeyEvent) -> bool:
        is_empty = not self._line.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not is_empty:
            self._take_text()
            return True
        if event.key() == Qt.Key.Key_Backspace and is_empty and self._chips:
            self._focus(len(self._chips) - 1)
            return True
        return False

    def _focus(self, at: int) -> None:
        if 0 <= at < len(self._chips):
            self._chips[at].closer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        wanted = text.strip()
        present = {chip.key for chip in self.chips()}
        found = [chip for chip in self._complete(wanted) if chip.key not in present]
        self._offered = {chip.text: chip for chip in found} if wanted else {}
        self._words.setStringList(list(self._offered))

    @Slot(str)
    def _on_completed(self, text: str) -> None:
        self._add(self._offered.get(text) or Chip(text, text))
        # Qt writes the completion into the line after this signal.
        QTimer.singleShot(0, self._line, self._line.clear)

    @Slot()
    def _on_return_pressed(self) -> None:
        # while the list of completions is open, keys come from there, past the event filter
        popup = self._line.completer().popup()
        if popup is None or not (popup.isVisible() and popup.currentIndex().isValid()):
            self._take_text()

    def _take_text(self) -> None:
        text = one_line(self._line.text())
        folded = text.casefold()
        known = next((c for c in self._offered.values() if c.text.casefold() == folded), None)
        if known is not None:
            self._add(known)
        elif text and self._creates:
            self._add(Chip(text, text))
            self.text_entered.emit(text)

    def _add(self, chip: Chip) -> None:
        self._line.clear()
        self._offered = {}
        if chip.key not in {each.key for each in self.chips()}:
            self._show(chip)
            self.chips_changed.emit()

    def _show(self, chip: Chip) -> None:
        view = _ChipView(chip, self)
        view.closer.clicked.connect(self._on_close_clicked)
        view.closer.installEventFilter(self)
        self._flow.insert_widget(len(self._chips), view)
        self._chips.append(view)
        QWidget.setTabOrder(self._before(), view.closer)
        QWidget.setTabOrder(view.closer, self._line)
        view.show()

    def _before(self) -> QWidget:
        """What Tab leaves for a new chip: the chip before it, else what stands before the field."""
        if len(self._chips) > 1:
            return self._chips[-2].closer
        widget: QWidget | None = self._line.previousInFocusChain()
        while widget is not None and (widget is self or self.isAncestorOf(widget)):
            widget = widget.previousInFocusChain()
        return widget or self._line

    @Slot()
    def _on_close_clicked(self) -> None:
        clicked = self.sender()
        view = next((each for each in self._chips if each.closer is clicked), None)
        if view is not None:
            self._remove(view)
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, view: _ChipView) -> None:
        self._chips.remove(view)
        self._drop(view)
        self.chips_changed.emit()

    def _drop(self, view: _ChipView) -> None:
        self._flow.removeWidget(view)
        view.hide()
        view.deleteLater()


class _ChipView(QFrame):
    """A chip with its closing button, the only part that takes the focus."""

    def __init__(self, chip: Chip, parent: QWidget):
        super().__init__(parent)
        self.chip = chip
        self.setProperty("chip", "true")
        self.closer = QToolButton(self)
        self.closer.setIcon(icon("x", "muted_ink"))
        self.closer.setIconSize(QSize(10, 10))
        self.closer.setProperty("chipClose", "true")
        self.closer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.closer.setAccessibleName(self.tr("Remove {name}").format(name=one_line(chip.text)))
        self.closer.setToolTip(self.tr("Remove (Del)"))
        self.closer.installEventFilter(self)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            _mark(self, current=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 1, 3, 1)
        row.setSpacing(4)
        if self.chip.colour:
            row.addWidget(IconView(dot(self.chip.colour), 12, self))
        row.addWidget(label(one_line(self.chip.text, _LONGEST), "chip", self))
        row.addWidget(self.closer)


def _mark(frame: QFrame, *, current: bool) -> None:
    frame.setProperty("current", "true" if current else "false")
    frame.style().unpolish(frame)
    frame.style().polish(frame)

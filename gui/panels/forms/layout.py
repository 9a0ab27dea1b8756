"""How forms look: rows of a label and its control, wide blocks, sections, the head and the foot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.datewords import moment_words
from gui.icons import icon
from gui.keywords import KeyTip
from gui.labels import word
from gui.panels.forms.passage import is_right_to_left
from gui.plaintext import explain, label
from gui.widgets.disclosure import Disclosure
from gui.widgets.iconview import IconView
from gui.widgets.scaling import keep_fixed_width, scaled
from gui.wording import listed
from store.rows import Stamps

LABEL_WIDTH_PX = 84
_GAP_PX = 8
_LINE_HEIGHT_PX = 30
_BLOCK_LABEL_PX = 22
_LONGEST_QUOTE = 900


class Rows(QWidget):
    """Labels where reading starts, controls beside them; blocks take the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 6)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def add(self, text: str, control: QWidget, tip: str = "") -> QLabel:
        """A row; the label belongs to the control and both explain themselves by `tip`."""
        made = _field_label(text, control, tip, self)
        keep_fixed_width(made, max(LABEL_WIDTH_PX, _longest_word_px(text, made.font())))
        made.setWordWrap(True)
        made.setMinimumHeight(_LINE_HEIGHT_PX)
        row = self._grid.rowCount()
        self._grid.addWidget(made, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(control, row, 1)
        return made

    def add_block(self, text: str, control: QWidget, tip: str = "") -> QLabel:
        """A control of the whole width with its label above."""
        made = _field_label(text, control, tip, self)
        made.setMinimumHeight(_BLOCK_LABEL_PX)
        made.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        row = self._grid.rowCount()
        self._grid.addWidget(made, row, 0, 1, 2)
        self._grid.addWidget(control, row + 1, 0, 1, 2)
        return made

    def add_whole(self, control: QWidget) -> None:
        """A control of the whole width that needs no label."""
        self._grid.addWidget(control, self._grid.rowCount(), 0, 1, 2)


class Head(QWidget):
    """What the form is about, and its few buttons at the end."""

    def __init__(self, icon_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = IconView(icon(icon_name, "muted_ink"), 18, self)
        self._title = label(title, "title", self, wraps=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 4)
        self._row.setSpacing(4)
        self._row.addWidget(self._picture)
        self._row.addSpacing(4)
        self._row.addWidget(self._title, 1)

    def set_title(self, title: str, picture: QIcon | None = None) -> None:
        """Show another title."""
        self._title.setText(title)
        if picture is not None:
            self._picture.set_icon(picture)

    def add_button(self, button: QAbstractButton) -> None:
        """Put a button at the end."""
        self._row.addWidget(button)


class Foot(QWidget):
    """The public id and who made and changed the record when; all of it can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = selectable(label("", "caption", self))
        self._made = selectable(label("", "caption", self, wraps=True))
        line = QFrame(self)
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 4)
        column.setSpacing(2)
        column.addWidget(line)
        column.addSpacing(6)
        column.addWidget(self._id)
        column.addWidget(self._made)

    def show_stamps(self, public_id: str, stamps: Stamps) -> None:
        """Show the id and the stamps."""
        self._id.setText(public_id)
        self._id.setAccessibleName(self.tr("Public id: {id}").format(id=public_id))
        made = self.tr("Made {when}, {how}").format(
            when=moment_words(stamps.created_at), how=_by(stamps.created_by, stamps.origin)
        )
        if stamps.changed_at - stamps.created_at > dt.timedelta(seconds=1):
            changed = self.tr("changed {when}").format(when=moment_words(stamps.changed_at))
            made = f"{made} · {listed((changed, stamps.changed_by))}"
        self._made.setText(made)
        self._made.setAccessibleName(made)


def section(title: str, content: QWidget, parent: QWidget, *, is_open: bool = True) -> Disclosure:
    """A part of a form that opens and closes under its title."""
    made = Disclosure(title, content, parent, is_open=is_open)
    made.setProperty("section", "true")
    content.setContentsMargins(0, 0, 0, 0)
    return made


def tool(icon_name: str, words: str, parent: QWidget, *, role: str = "muted_ink") -> QToolButton:
    """A small button with an icon; its words are its name and its tooltip, `{flag}` in them the
    key of that command.
    """
    button = QToolButton(parent)
    button.setIcon(icon(icon_name, role))
    button.setIconSize(QSize(16, 16))
    if "{" in words:
        KeyTip(button, words, names=True)
    else:
        button.setAccessibleName(words)
        explain(button, words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def selectable(made: QLabel) -> QLabel:
    """The label, its text ready to be selected and copied."""
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def set_tab_order(form: QWidget) -> None:
    """Let Tab go through the form in the order in which its controls stand."""
    stops = [one for one in _standing(form) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for earlier, later in pairwise(stops):
        QWidget.setTabOrder(earlier, later)


def _standing(widget: QWidget) -> Iterator[QWidget]:
    """The widget and all inside it, by their places in the layouts."""
    yield widget
    layout = widget.layout()
    for place in range(layout.count()) if layout is not None else ():
        entry = layout.itemAt(place) if layout is not None else None
        inside = entry.widget() if entry is not None else None
        if inside is not None:
            yield from _standing(inside)


def quote_label(parent: QWidget) -> QLabel:
    """A label for the words of a tag: plain, to be selected, never to be edited."""
    return selectable(label("", "quote", parent, wraps=True))


def show_quote(made: QLabel, quote: str) -> None:
    """Show a quotation from the side where it is read, a very long one cut."""
    shown = quote if len(quote) <= _LONGEST_QUOTE else f"{quote[: _LONGEST_QUOTE - 1]}…"
    turned = is_right_to_left(quote)
    made.setText(shown)
    spoken = QCoreApplication.translate("layout", "Quotation: {words}")
    made.setAccessibleName(spoken.format(words=shown))
    made.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    )


def paired(first: QWidget, second: QWidget, parent: QWidget) -> QWidget:
    """Two controls that share a row."""
    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return both


def _longest_word_px(text: str, font: QFont) -> int:
    """The width of its longest word at the usual size of letters: a word is never cut."""
    words = text.replace("&", "").split() or [""]
    widest = max(QFontMetrics(font).horizontalAdvance(word) for word in words)
    return -(-widest * 100 // scaled(100, font)) + 2


def _field_label(text: str, control: QWidget, tip: str, parent: QWidget) -> QLabel:
    made = label(text, "field", parent)
    made.setBuddy(control)
    if tip:
        explain(made, tip)
        explain(control, tip)
    return made


def _by(name: str | None, origin: str) -> str:
    how = word("origin", origin)
    if not name:
        return how
    return QCoreApplication.translate("layout", "{how} ({name})").format(how=how, name=name)

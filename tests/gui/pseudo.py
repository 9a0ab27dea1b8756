"""A language that nobody speaks: English with accents, longer by 40%, between brackets.

What a person sees without the brackets was never offered to translators.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from gui.help.window import HelpWindow
from resources.packaging.strings import messages_in
from resources.packaging.translations import SPOKEN

BEGIN, END = "⟦", "⟧"
_ACCENTS = str.maketrans("aeioucnsyAEIOUCNSY", "áéíóúçñšýÁÉÍÓÚÇÑŠÝ")
_KEPT = re.compile(r"(\{\w*\}|%L?n|&.|\*\.\w+)")
_DATES = "dates"
_KEYS_OF_QT = ("QShortcut", "QGuiApplication", "QApplication")
_FREE = re.compile(
    r"\b(?:qt for python|linux|crossclaim|csv|json|zip|html|pdf|markdown|wikidata"
    r"|utf-8|unicode|sqlite|sqlalchemy|python|qt"
    r"|ctrl|shift|alt|meta|del|esc|return|enter|pgup|pgdown|left|right|up|down|home|end|space|tab"
    r"|backspace|english|español|pt|px)\b"
    r"|\b(?:article|entity|mention|claim|link|note|dispute|source)-\d+"
    r"|</?\w+>|^[\w.-]+ \d+\.\d+[\w.]*$|\b(?:[\w]+-)+\d+(?: [BL]E)?\b|\d+\s[A-Z][a-z]+\s\d+|[\w.-]+\.\w{2,10}\b|https?://\S+|/\S+",
    re.IGNORECASE | re.MULTILINE,
)
_LATIN = re.compile(r"[A-Za-z]{2,}")
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
_ROWS = 12


def pseudo(text: str) -> str:
    """The text with accents, longer, between brackets; placeholders and mnemonics stay."""
    parts = _KEPT.split(text)
    odd = "".join(
        part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts)
    )
    longer = round(len(_KEPT.sub("", text)) * 0.4)
    return f"{BEGIN}{odd}{' ~~~~~~~' * (longer // 8)}{'~' * (longer % 8)}{END}"


class Pseudo(QTranslator):
    """Knows just the strings that the collector finds, each in its own context."""

    def __init__(self) -> None:
        super().__init__()
        self._known = known_strings()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str | None:
        is_ours = (context, source) in self._known and not (context == _DATES and "MMM" in source)
        is_of_qt = re.match("Q[A-Z]", context) and context not in _KEYS_OF_QT
        return pseudo(source) if is_ours or is_of_qt else None


@cache
def known_strings() -> frozenset[tuple[str, str]]:
    found, _ = messages_in(*SPOKEN)
    return frozenset((each.context, each.text) for each in found)


def english_in(text: str) -> str:
    """What of a text is Latin letters outside the brackets; data of the tests have none."""
    rest, before = text, ""
    while rest != before:
        before, rest = rest, re.sub(rf"{BEGIN}[^{BEGIN}{END}]*{END}", " ", rest)
    # elided words have lost their last bracket
    rest = re.sub(rf"{BEGIN}[^{END}]*…", " ", rest)
    if _is_encoding(rest):
        return ""
    for family in _families():
        rest = rest.replace(family, " ")
    rest = _FREE.sub(" ", rest)
    return " ".join(_LATIN.findall(rest))


@cache
def _families() -> tuple[str, ...]:
    names = {each.partition(" [")[0] for each in QFontDatabase.families()}
    return tuple(sorted(names, key=len, reverse=True))


def _is_encoding(text: str) -> bool:
    try:
        return bool(codecs.lookup(text.strip()))
    except (LookupError, ValueError):
        return False


def texts_of(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what: every text of a window, also of parts that are hidden just now."""
    for widget in (top, *top.findChildren(QWidget)):
        is_page = isinstance(widget, QTextBrowser | QAbstractItemView)
        if is_page and isinstance(widget.window(), HelpWindow):
            continue  # pages of help are written, not translated string by string
        if _is_beginning_of_file(widget):
            continue  # columns and codes of a CSV file are for programs, in no language
        where = f"{type(widget).__name__}"
        for what, text in _own_texts(widget):
            yield f"{where}.{what}", text
    for action in top.findChildren(QAction):
        if type(action.parent()).__name__ == "GraphicsScene":
            continue  # a menu of the library that draws charts, which our charts never show
        yield f"action {action.objectName()}", action.text()
        yield f"action {action.objectName()} tip", action.toolTip()


def _is_beginning_of_file(widget: QWidget) -> bool:
    holder = widget.parent()
    names = widget.objectName(), holder.objectName() if holder else ""
    return "export_preview" in names


def _own_texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    if isinstance(widget, QAbstractSpinBox):
        yield "text", widget.text()
    if isinstance(widget, QDockWidget):
        yield "dock", widget.windowTitle()
    if isinstance(widget, QComboBox):
        yield from (("entry", widget.itemText(row)) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
        yield from (("tab tip", widget.tabToolTip(place)) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from _texts_in(widget)


def _texts_in(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    # Python may not ask a list how many columns it has
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(min(columns, _ROWS)):
        for role in _TEXTS:
            head = model.headerData(column, Qt.Orientation.Horizontal, role)
            # a table without titles has numbers there
            yield "header", head if isinstance(head, str) else ""
        for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
            index = model.index(row, column, QModelIndex())
            for role in (*_TEXTS, *_SPOKEN):
                said = index.data(role)
                yield "row", said if isinstance(said, str) else ""


def cut_off(top: QWidget) -> str:
    """Visible labels and buttons whose words do not fit in their place."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QAbstractButton) and widget.text():
            if widget.width() < widget.sizeHint().width() - 1:
                found.append(_verdict(widget, widget.text()))
        elif type(widget) is QLabel and widget.text() and not _fits(widget):
            found.append(_verdict(widget, widget.text()))
        elif isinstance(widget, QTabBar):
            needed = sum(widget.tabSizeHint(place).width() for place in range(widget.count()))
            if widget.isVisible() and needed > widget.width() + 1:
                found.append(_verdict(widget, f"tabs need {needed}"))
    return "\n".join(found)


def _fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width()) - 1
    return label.width() >= label.sizeHint().width() - 1


def _verdict(widget: QWidget, words: str) -> str:
    parent = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} in {parent} {widget.width()}px: {words[:70]}"


def windows() -> list[QWidget]:
    """Every window that is open, dialogs and cards too."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]

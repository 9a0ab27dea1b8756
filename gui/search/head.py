"""The upper part of the search panel: the query, where to look, what was found, what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.plaintext import label
from gui.search.queryline import QueryLine
from gui.settings import Settings
from gui.widgets.scaling import keep_minimum_width
from gui.workspace import Workspace
from gui.zonecombo import ZoneCombo


class SearchHead(QWidget):
    """Shows and tells; it finds nothing itself."""

    scope_chosen = Signal()
    all_words_asked = Signal()
    inside_asked = Signal()
    tag_all_asked = Signal()
    closed = Signal()

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QueryLine(settings, self)
        self._scope = ZoneCombo(workspace, self)
        self._sentence = label("", "hint", self, wraps=True)
        self._all_words = self._button(self.tr("Articles with all of these words"))
        self._inside = self._button(self.tr("Also inside longer words"))
        self._tag_all = self._button(self.tr("Tag all of these…"))
        self._closer = QToolButton(self)
        self._arrange()
        self._connect()

    def scope(self) -> str:
        """In which parts to look; empty for what the window is set to."""
        return str(self._scope.code() or "")

    def set_scope(self, scope: str) -> None:
        """Show in which parts to look, all where there are none of these; tells nothing."""
        self._scope.set_code(scope if self._scope.findData(scope) >= 0 else None)

    def reread_scopes(self) -> None:
        """Let the parts be chosen that there are now."""
        self._scope.reread()

    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()

    def say(self, sentence: str, *, is_wrong: bool = False) -> None:
        """Say how many places there are, or what is wrong with the query."""
        self._sentence.setText(sentence)
        self._sentence.setProperty("invalid", "true" if is_wrong else "false")
        self._sentence.style().unpolish(self._sentence)
        self._sentence.style().polish(self._sentence)
        self.line.setAccessibleDescription(sentence)
        self._show_below()

    def offer(self, *, all_words: bool, inside: bool, tag_all: bool) -> None:
        """Offer these next steps."""
        self._all_words.setVisible(all_words)
        self._inside.setVisible(inside)
        self._tag_all.setVisible(tag_all)
        self._show_below()

    def _show_below(self) -> None:
        buttons = (self._all_words, self._inside, self._tag_all)
        offers = any(not button.isHidden() for button in buttons)
        self._below.setVisible(offers or bool(self.sentence()))

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("quiet", "true")
        button.hide()
        return button

    def _arrange(self) -> None:
        keep_minimum_width(self.line, 200)
        self._closer.setIcon(icon("x", "muted_ink"))
        self._closer.setToolTip(self.tr("Close (Esc)"))
        self._closer.setAccessibleName(self.tr("Close the search"))
        self._closer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.line, 1)
        above.addWidget(self._scope)
        above.addWidget(self._closer)
        self._below = QWidget(self)
        row = QHBoxLayout(self._below)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sentence, 1)
        for button in (self._all_words, self._inside, self._tag_all):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 4)
        column.setSpacing(4)
        column.addLayout(above)
        column.addWidget(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _connect(self) -> None:
        self._scope.kinds_changed.connect(self.scope_chosen)
        self._all_words.clicked.connect(self.all_words_asked)
        self._inside.clicked.connect(self.inside_asked)
        self._tag_all.clicked.connect(self.tag_all_asked)
        self._closer.clicked.connect(self.closed)

"""An analyst at the window: real mouse and key events, every one of them counted.

One action is one drag, one click, one key chord, or placing the caret.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from gui.window import MainWindow
from store import queries
from store.rows import ClaimRow, RelationRow


class Analyst:
    """Drives one window and counts what a person would have to do."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.actions = 0

    @property
    def text(self) -> str:
        return self.window.workspace.text

    def start_counting(self) -> None:
        self.actions = 0

    def span(self, words: str, nth: int = 0) -> tuple[int, int]:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return start, start + len(words)

    def select(self, words: str, nth: int = 0) -> None:
        """Drag over words."""
        start, end = self.span(words, nth)
        self.show(start)
        viewport = self.window.reader.view.viewport()
        first, last = self.point(start), self.point(end, before=True)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
        self._done()

    def click(self, words: str, nth: int = 0, *, with_control: bool = False) -> None:
        """Click into the middle of words."""
        start, end = self.span(words, nth)
        self.show(start)
        held = (
            Qt.KeyboardModifier.ControlModifier if with_control else Qt.KeyboardModifier.NoModifier
        )
        at = self.point((start + end) // 2)
        QTest.mouseClick(
            self.window.reader.view.viewport(), Qt.MouseButton.LeftButton, held, at + QPoint(1, 0)
        )
        self._done()

    def place_caret(self, words: str, nth: int = 0) -> None:
        """Let the caret stand inside words, as reading on with the arrows would."""
        start, end = self.span(words, nth)
        self.window.reader.view.setFocus()
        self.window.reader.view.set_caret((start + end) // 2)
        self.window.reader.view.ensureCursorVisible()
        self._done()

    def press(self, keys: str) -> None:
        """One chord such as `E`, `Shift+X`, `Ctrl+Z`, `Return`, sent to the menu that is open, else
        to where the focus is.
        """
        popup = QApplication.activePopupWidget()
        target = popup or QApplication.focusWidget() or self.window
        QTest.keySequence(target, QKeySequence(keys))
        self._done()

    def type(self, words: str) -> None:
        """Write words where the focus is; counts one."""
        target = QApplication.focusWidget()
        assert target is not None
        for char in words:
            QTest.keyClicks(target, char)
        self._done()

    def push(self, name: str, inside: QWidget | None = None) -> None:
        """Click the visible button of this accessible name."""
        home = inside or self.window
        button = next(
            button
            for button in home.findChildren(QToolButton)
            if button.isVisible() and button.accessibleName() == name
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._done()

    def push_on_bar(self, name: str) -> None:
        """Click a button of the floating bar."""
        bar = self.window.reader.bar
        assert bar is not None
        assert bar.isVisible(), "no floating bar"
        self.push(name, bar)

    def show(self, position: int) -> None:
        """Scroll to a place; reading is no action."""
        self.window.reader.view.reveal(position, position + 1)
        QApplication.processEvents()

    def point(self, position: int, *, before: bool = False) -> QPoint:
        view = self.window.reader.view
        rect = view.cursorRect(view.page.cursor(position, position))
        return QPoint(rect.left() - 1 if before else rect.left() + 1, rect.center().y())

    def claims(self) -> list[ClaimRow]:
        project = self.window.workspace.project
        return project.read(queries.claim_rows, project.read(queries.claim_ids, sort="added"))

    def links(self) -> list[RelationRow]:
        project = self.window.workspace.project
        ids = project.read(queries.relation_ids, relation=None)
        return project.read(queries.relation_rows, ids)

    def mentions(self) -> list[tuple[str, str]]:
        """Words and entity name of every mention, oldest first."""
        project = self.window.workspace.project
        ids = sorted(project.read(queries.mention_ids))
        return [(row.quote, row.name) for row in project.read(queries.mention_rows, ids)]

    def _done(self) -> None:
        self.actions += 1
        QApplication.processEvents()

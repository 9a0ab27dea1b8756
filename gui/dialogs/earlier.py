"""The earlier texts of an article that was updated: to read and copy from, not to change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from gui.counting import number
from gui.help.key import HelpKey
from gui.plaintext import isolated, one_line
from gui.workspace import Workspace
from store import queries
from store.rows import ArticleRow


class EarlierTexts(QDialog):
    """The version before the present one is shown first. Plain text: tags stand in the reader."""

    def __init__(
        self, workspace: Workspace, article: ArticleRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        HelpKey(self, "articles")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._versions = QComboBox(self)
        self._versions.setAccessibleName(self.tr("Version"))
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Earlier text"))
        name = isolated(one_line(article.title, 80))
        self.setWindowTitle(self.tr("Earlier texts of “{title}”").format(title=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(self._versions)
        column.addWidget(self._text, 1)
        self.resize(680, 520)
        for version, body in reversed(workspace.project.read(queries.earlier_bodies, article.id)):
            words = self.tr("Version {number}").format(number=number(version))
            self._versions.addItem(words, body)
        self._versions.currentIndexChanged.connect(self._show)
        self._show()
        self._text.setFocus()

    @Slot()
    def _show(self) -> None:
        body = self._versions.currentData()
        self._text.setPlainText("" if body is None else self._workspace.project.text(body))

"""The form of the article that is read: what is known about it beside its text."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gui.counting import number, plural
from gui.dialogs.earlier import EarlierTexts
from gui.panels.forms import dates
from gui.panels.forms.base import Form
from gui.panels.forms.choices import code_segments
from gui.panels.forms.fields import CheckedField, SegmentField, SuggestField, TextField
from gui.panels.forms.growing import GrowingText
from gui.panels.forms.layout import Foot, Head, Rows, selectable
from gui.panels.forms.names import Names
from gui.panels.forms.suggestline import Suggestion, SuggestLine
from gui.plaintext import label, one_line
from gui.workspace import Workspace
from store import codes, ops, queries
from store.rows import ArticleRow
from store.types import ArticleId, public_id


class ArticleForm(Form[ArticleRow]):
    """Title, origin, date with its reason, language and how far the reading is."""

    help_topic = "articles"

    query = staticmethod(queries.article)
    tables: ClassVar[frozenset[str]] = frozenset({"article", "source", "revision"})

    def __init__(self, workspace: Workspace, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._names = names
        self._file = selectable(label("", "muted", self, wraps=True))
        self._earlier = QPushButton(self.tr("Show earlier text…"), self)
        self._earlier.clicked.connect(self._on_earlier)
        self._visit = QPushButton(self.tr("Open address…"), self)
        self._visit.setToolTip(self.tr("Shows where it leads before anything is opened"))
        self._visit.clicked.connect(self._on_visit)
        self._foot = Foot(self)
        self._build()

    def read(self, key: int) -> ArticleRow | None:
        return self.workspace.project.read(queries.article, ArticleId(key))

    def show_row(self, row: ArticleRow) -> None:
        for name, field in self.fields.items():
            field.show_value(getattr(row, name))
        file = one_line(row.file_name or "") or self.tr("pasted text")
        length = plural("%Ln character(s)", row.length)
        self._earlier.setVisible(row.revision_number > 1)
        self._visit.setVisible(bool(row.url))
        version = ""
        if row.revision_number > 1:
            version = self.tr("version {number}").format(number=number(row.revision_number))
        self._file.setText(" · ".join(part for part in (file, length, version) if part))
        self._foot.show_stamps(public_id("article", row.id), row.stamps)

    def save(self, name: str, value: Any) -> None:
        plain = value.word if isinstance(value, Suggestion) else value
        self.do(ops.edit_article, ArticleId(self.key or 0), **{name: plain})

    def delete(self) -> None:
        if self.key is not None:
            self.workspace.do(ops.delete_article, ArticleId(self.key))

    @Slot()
    def _on_visit(self) -> None:
        if self.row is not None and self.row.url:
            from gui.links import ask_to_open

            ask_to_open(self.row.url, self.window())

    @Slot()
    def _on_earlier(self) -> None:
        if self.row is not None:
            EarlierTexts(self.workspace, self.row, self.window()).show()

    def _build(self) -> None:
        head = Head("newspaper", self.tr("Article"), self)
        head.add_button(self.delete_button(self.tr("Delete this article with its tags")))
        for widget in (head, self._rows(), self._foot):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _rows(self) -> Rows:
        rows = Rows(self)
        title = GrowingText(self.tr("Title"), "", rows, lines=(1, 5))
        rows.add_block(self.tr("Title"), title)
        self.add_field(TextField("title", title, required=True))
        state = code_segments(self.tr("State"), "state", codes.ARTICLE_STATES, rows)
        rows.add_block(self.tr("State"), state, self.tr("How far the reading is"))
        self.add_field(SegmentField("state", state))
        self._line(rows, "byline", self.tr("Byline"), self.tr("Who wrote it"))
        outlet = SuggestLine(self.tr("Outlet"), self._names.outlets, rows)
        outlet.setPlaceholderText(self.tr("Where it was published"))
        rows.add(self.tr("Outlet"), outlet, self.tr("Newspaper, agency, site …"))
        self.add_field(SuggestField("outlet", outlet))
        self._line(rows, "url", self.tr("Address"), "https://…")
        rows.add_whole(self._visit)
        published = dates.date_line(self.tr("Published"), rows)
        tip = self.tr("2024-06-12, 2024-06 or 2024; 2024~ for about, 2024-01/2024-03 for a span")
        rows.add(self.tr("Published"), published, tip)
        self.add_field(CheckedField("published", published, dates.date_of, _text_of))
        reason = self.tr("How the date is known")
        self._line(rows, "published_reason", self.tr("Known from"), reason)
        self._line(rows, "language", self.tr("Language"), self.tr("en, ar, es …"))
        self._file.setMinimumHeight(26)
        rows.add(self.tr("Text"), self._file)
        rows.add_whole(self._earlier)
        return rows

    def _line(self, rows: Rows, name: str, text: str, placeholder: str) -> None:
        line = QLineEdit(rows)
        line.setAccessibleName(text)
        line.setPlaceholderText(placeholder)
        rows.add(text, line)
        self.add_field(TextField(name, line))


def _text_of(value: object) -> str:
    return str(value or "")

"""Commands about what is read outside: evidence sheets, articles with their tags, print."""

from __future__ import annotations

from collections.abc import Generator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication

from gui.dialogs import files
from gui.links import open_folder
from gui.plaintext import one_line
from store import KnownError, queries
from store.jobs import CancelToken, Progress
from store.rows import ArticleRow
from store.types import ArticleId, RelationId, public_id

if TYPE_CHECKING:
    from gui.dialogs.evidence import EvidenceDialog
    from gui.dialogs.sheetchoices import Scope
    from gui.paper.printing import Printing
    from gui.paper.writing import PaperWriter
    from gui.window import MainWindow
    from store.exporters.paper import Paper
    from store.exporters.rendered import Page


class SheetCommands(QObject):
    """Everything is written beside the work; a quiet message says when it is done."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._dialog: EvidenceDialog | None = None
        self._copied = ""

    @cached_property
    def _printing(self) -> Printing:
        from gui.paper.printing import Printing

        printing = Printing(self._window)
        printing.said.connect(self._workspace.said)
        printing.failed.connect(self._workspace.failed)
        return printing

    @cached_property
    def _writer(self) -> PaperWriter:
        from gui.paper.writing import PaperWriter

        writer = PaperWriter(self)
        writer.finished.connect(self._on_written)
        writer.failed.connect(self._on_failed)
        return writer

    @property
    def is_at_work(self) -> bool:
        """Whether something is being written that would be lost with the window."""
        is_writing = "_writer" in vars(self) and self._writer.is_running
        return is_writing or self._dialog is not None

    def close(self) -> None:
        """Stop what still runs."""
        if self._dialog is not None:
            self._dialog.close()
        if "_writer" in vars(self):
            self._writer.close()
        if "_printing" in vars(self):
            self._printing.close()
        self._let_go_of_clipboard()

    @Slot()
    def evidence(self) -> None:
        """Choose contradictions for a sheet, look at it, write it."""
        from gui.dialogs.evidence import EvidenceDialog

        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        wanted = "this" if self._is_about_one() else "shown"
        self._dialog = dialog = EvidenceDialog(
            self._workspace, self._scopes(), wanted, self._window
        )
        dialog.written.connect(self._on_written)
        dialog.print_asked.connect(self._on_print_sheet)
        dialog.finished.connect(self._on_dialog_gone)
        dialog.show()

    @Slot()
    def export_article(self) -> None:
        """Write the current article with its tags; the suffix chosen says as what."""
        article = self._article()
        if article is None:
            return
        from store.exporters.rendered.job import file_stem

        folder, stem = self._workspace.project.path.parent, file_stem(article)
        files.ask_rendered(self._window, folder, stem, partial(self._write_article, article.id))

    @Slot()
    def print_(self) -> None:
        """Print the evidence sheet on the contradictions desk, else the current article."""
        if self._window.desk == "contradictions":
            self.evidence()
            return
        article = self._article()
        if article is not None:
            self._printing.ask(one_line(article.title), partial(self._paper_of, article.id))

    @Slot()
    def cite_link(self) -> None:
        """Copy the current contradiction: both quotations with their citations, and why."""
        from gui.exportwords import export_words
        from store.exporters.evidence import Reading, Request, cited_html, cited_text

        link = self._current_link()
        row = None if link is None else self._workspace.project.read(queries.relation, link)
        if row is None:
            self._workspace.said.emit(self.tr("Choose a contradiction first."))
            return
        sheet = Reading(self._workspace.project, (), export_words()).sheet(Request(()).moment)
        copied = QMimeData()
        copied.setText(cited_text(sheet, row))
        copied.setHtml(cited_html(sheet, row))
        QGuiApplication.clipboard().setMimeData(copied)
        self._copied = copied.text()
        self._workspace.said.emit(self.tr("Both quotations copied with their citations."))

    def _let_go_of_clipboard(self) -> None:
        # WORKAROUND(PySide6 6.11): what Python put on the clipboard outlives Python at exit, and
        # its end is a crash then. Plain text is Qt's own.
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.setText(self._copied)

    def _write_article(self, article: ArticleId, target: Path) -> None:
        if self._writer.is_running:
            self._workspace.said.emit(self.tr("Still writing what came before."))
        elif target.suffix.lower() == ".pdf":
            self._writer.write_pdf(partial(self._paper_of, article), target)
        else:
            self._writer.write(partial(self._file_of, article, target))

    def _file_of(
        self, article: ArticleId, target: Path, cancel: CancelToken
    ) -> Generator[Progress, None, Path]:
        from gui.exportwords import export_words
        from store.exporters.rendered import FORMATS, export_article

        suffix = target.suffix.lower()
        code = next((each.code for each in FORMATS.values() if each.suffix == suffix), "html")
        yield Progress(0, None)
        cancel.check()
        return export_article(self._workspace.project, article, code, target, export_words())

    def _paper_of(
        self, article: ArticleId, cancel: CancelToken
    ) -> Generator[Progress, None, Paper]:
        from gui.exportwords import export_words
        from store.exporters.rendered import read_page
        from store.exporters.rendered.reduced import article_paper

        yield Progress(0, None)
        page: Page = read_page(self._workspace.project, article, export_words())
        cancel.check()
        return article_paper(page)

    def _article(self) -> ArticleRow | None:
        if self._workspace.article is None:
            self._workspace.said.emit(self.tr("Open an article first."))
        return self._workspace.article

    def _current_link(self) -> RelationId | None:
        tag = self._workspace.tag
        if self._window.desk == "contradictions":
            current = self._window.contradictions.list.current_id()
            return None if current is None else RelationId(current)
        return RelationId(tag.key) if tag is not None and tag.owner == "relation" else None

    def _is_about_one(self) -> bool:
        if self._window.desk == "contradictions":
            return self._window.contradictions.list.table.hasFocus()
        return self._current_link() is not None

    def _scopes(self) -> list[Scope]:
        from gui.dialogs.sheetchoices import Scope

        project = self._workspace.project
        current = self._current_link()
        this = () if current is None else (current,)
        if self._window.desk == "contradictions":
            listed = self._window.contradictions.list
            shown = tuple(RelationId(key) for key in listed.ids())
            filters = tuple(listed.bar.told())
            words = self.tr("All that the list shows ({count})")
        else:
            shown, filters = tuple(project.read(queries.relation_ids)), ()
            words = self.tr("All contradictions ({count})")
        return [
            Scope("this", self.tr("This one"), this, _told_link(this)),
            Scope("shown", words.format(count=f"{len(shown):n}"), shown, filters),
            self._confirmed(shown, filters),
        ]

    def _confirmed(
        self, shown: tuple[RelationId, ...], filters: tuple[tuple[str, str], ...]
    ) -> Scope:
        from gui.dialogs.sheetchoices import Scope

        project = self._workspace.project
        known = frozenset(project.read(queries.relation_ids, relation=None, status="confirmed"))
        confirmed = tuple(link for link in shown if link in known)
        words = self.tr("Only the confirmed ones among them ({count})")
        label = words.format(count=f"{len(confirmed):n}")
        return Scope("confirmed", label, confirmed, (*filters, self._told_confirmed()))

    def _told_confirmed(self) -> tuple[str, str]:
        from gui.exportwords import export_words
        from store.exporters import phrases

        words = export_words()
        return words.say(phrases.STATUS), words.word("status", "confirmed")

    @Slot(object)
    def _on_print_sheet(self, scope: Scope) -> None:
        from store.exporters.evidence.reduced import evidence_paper

        job = partial(evidence_paper, self._workspace.project, scope.request())
        self._printing.ask(self.tr("Evidence sheet"), job)

    @Slot()
    def _on_dialog_gone(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._window.focus_desk()

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        self._window.toast.show_message(
            self.tr("Written: {name}").format(name=target.name),
            self.tr("Open"),
            partial(open_folder, target),
        )

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        if error.code != "cancelled":
            self._workspace.failed.emit(error)


def _told_link(links: tuple[RelationId, ...]) -> tuple[tuple[str, str], ...]:
    from gui.exportwords import export_words
    from store.exporters import phrases

    name = export_words().say(phrases.NO_KIND)
    return tuple((name, public_id("claim_relation", link)) for link in links)

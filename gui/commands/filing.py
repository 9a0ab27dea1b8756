"""Commands about files: import, paste, export, copy; and the list of all occurrences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog

from gui.dialogs import files
from gui.drafts import IMPORTED, PASTED, Draft
from gui.start.drops import is_project_name
from store import KnownError
from store.rows import ArticleRow
from store.types import ArticleId, EntityId

if TYPE_CHECKING:
    from gui.window import MainWindow
    from store.ops import Reanchored


class FilingCommands(QObject):
    """Opens dialogs beside the window; none of them blocks it."""

    walk_asked = Signal()
    """What an update left unsure or lost shall be walked through."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs: list[QDialog] = []

    @property
    def is_at_work(self) -> bool:
        """Whether a dialog is open whose work would be lost with the window."""
        return any(dialog.isVisible() for dialog in self._dialogs)

    def close(self) -> None:
        """Close what is open, ending its jobs."""
        if not self._dialogs:
            return
        from gui.dialogs.importing import ImportDialog
        from gui.dialogs.pasting import PasteDialog

        for dialog in [*self._dialogs]:
            if isinstance(dialog, PasteDialog | ImportDialog):
                dialog.leave()
            else:
                dialog.close()

    @Slot()
    def import_files(self) -> None:
        """Ask for files, then offer them."""
        files.ask_articles(self._window, self.import_paths)

    @Slot(list)
    def import_paths(self, paths: list[Path]) -> None:
        """Offer files and folders for import."""
        from gui.dialogs.importing import ImportDialog

        self._show(ImportDialog(self._window.workspace, paths, self._window))

    @Slot(list)
    def take_dropped(self, paths: list[Path]) -> None:
        """Offer dropped articles for import; a project dropped alone is opened."""
        articles = [path for path in paths if not is_project_name(path)]
        if articles:
            self.import_paths(articles)
        elif paths:
            self._window.open_asked.emit(paths[0])

    @Slot()
    def paste(self) -> None:
        """Make an article from pasted text."""
        from gui.dialogs.pasting import PasteDialog

        self._show(PasteDialog(self._window.workspace, self._window))

    def offer_left(self) -> None:
        """Offer to go on with what was half done when the window went."""
        drafts, banner = self._window.workspace.drafts, self._window.banner
        if drafts.get(PASTED):
            banner.show_message(
                self.tr("A text that was being pasted is still here."),
                action_text=self.tr("Go on with it"),
                act=self.paste,
            )
        elif left := drafts.get(IMPORTED):
            self._offer_import(left)

    def _offer_import(self, left: Draft) -> None:
        from gui.dialogs.importing import paths_left

        paths = paths_left(left)
        if paths:
            self._window.banner.show_message(
                self.tr("An import was not finished; what you wrote into it is still here."),
                action_text=self.tr("Go on with it"),
                act=lambda: self.import_paths(paths),
            )

    @Slot()
    def update(self) -> None:
        """Give the article that is read a newer text."""
        article = self._window.workspace.article
        if article is None:
            self._window.workspace.said.emit(self.tr("Open the article first."))
            return
        from gui.dialogs.updating import UpdateDialog

        dialog = UpdateDialog(self._window.workspace, article, self._window)
        dialog.updated.connect(self._on_updated)
        self._show(dialog)

    @Slot(object)
    def update_article(self, article: ArticleId) -> None:
        """Open an article and give it a newer text."""
        self._window.workspace.open_article(article)
        self.update()

    @Slot(object, object)
    def _on_updated(self, article: ArticleRow, report: list[Reanchored]) -> None:
        from gui.dialogs.updatereport import UpdateReport

        shown = UpdateReport(self._window.workspace, article, report, self._window)
        shown.walk_asked.connect(self.walk_asked)
        self._window.show_desk("reader")
        self._show(shown)

    @Slot()
    def export(self) -> None:
        """Choose tables, see them, write them."""
        from gui.dialogs.exporting import ExportDialog

        shown = self._window.library.shown_articles()
        self._show(ExportDialog(self._window.workspace, shown, self._window))

    @Slot(object)
    def offer_occurrences(self, entity: EntityId) -> None:
        """List all places of an entity with ticks."""
        from gui.dialogs.occurrences import OccurrencesDialog

        self._show(OccurrencesDialog(self._window.workspace, entity, self._window))

    @Slot()
    def save_copy(self) -> None:
        """Write a second file."""
        project = self._window.workspace.project
        files.ask_copy(self._window, project.path, self._save_copy_as)

    def _save_copy_as(self, target: Path) -> None:
        try:
            made = self._window.workspace.project.save_copy(target)
        except KnownError as error:
            self._window.workspace.failed.emit(error)
            return
        self._window.workspace.said.emit(self.tr("Copy saved as {path}").format(path=made))

    def _show(self, dialog: QDialog) -> None:
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda _result: self._gone(dialog))
        # Not open(): that would block reading until the dialog is closed.
        dialog.show()

    def _gone(self, dialog: QDialog) -> None:
        if dialog in self._dialogs:
            self._dialogs.remove(dialog)
        dialog.deleteLater()
        self._window.focus_desk()
        if QApplication.activeWindow() in {None, dialog}:
            # Where no desktop hands the keyboard back it would be nowhere.
            self._window.activateWindow()

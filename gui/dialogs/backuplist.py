"""The list of backups: when, how much was in each, why it was made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gui.counting import number
from gui.datewords import moment_words
from store.backups import Backup

translate = QCoreApplication.translate


class BackupList(QTreeWidget):
    """Newest first; the first is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._backups: list[Backup] = []
        self.setAccessibleName(self.tr("Backups"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHeaderLabels(
            [
                self.tr("Made"),
                self.tr("Why"),
                self.tr("Articles"),
                self.tr("Entities"),
                self.tr("Mentions"),
                self.tr("Claims"),
                self.tr("Contradictions"),
                self.tr("Size"),
            ]
        )
        head = self.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Show these; the one that was chosen stays so."""
        chosen = self.chosen()
        self._backups = list(backups)
        self.clear()
        for each in self._backups:
            self.addTopLevelItem(_row_of(each))
        at = next((n for n, each in enumerate(self._backups) if each == chosen), 0)
        row = self.topLevelItem(at)
        if row is not None:
            self.setCurrentItem(row)

    def chosen(self) -> Backup | None:
        """The current backup."""
        row = self.currentItem()
        at = -1 if row is None else self.indexOfTopLevelItem(row)
        return self._backups[at] if 0 <= at < len(self._backups) else None


def _row_of(backup: Backup) -> QTreeWidgetItem:
    many = backup.counts
    counted = (many.articles, many.entities, many.mentions, many.claims, many.contradictions)
    size = QLocale().formattedDataSize(backup.size_bytes, 1)
    texts = [moment_words(backup.when), _why(backup), *map(number, counted), size]
    row = QTreeWidgetItem(texts)
    for column in range(2, len(texts)):
        row.setTextAlignment(column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return row


def _why(backup: Backup) -> str:
    if not backup.checked:
        return translate("backups", "damaged: cannot be restored")
    words = {
        "opening": translate("backups", "after opening"),
        "timer": translate("backups", "every half hour"),
        "migration": translate("backups", "before an upgrade"),
        "import": translate("backups", "before an import"),
        "tagging": translate("backups", "before tagging many places"),
        "asked": translate("backups", "asked for"),
        "restore": translate("backups", "before restoring"),
    }[backup.reason]
    if not backup.shrunken:
        return words
    return translate("backups", "{why}, far less in it").format(why=words)

"""What to export and how: which articles, which contradictions, which look, into what."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from gui.counting import plural
from gui.dialogs import files
from gui.labels import word
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.workspace import Workspace
from gui.zonecombo import ZoneCombo
from store.codes import RELATION_STATUSES
from store.exporters import CsvOptions
from store.types import ArticleId

_LOOKS: Final = {"comma": ",", "semicolon": ";", "tab": "\t", "raw": ","}


class ExportChoices(QWidget):
    """`options_changed` when another choice was made; the target is no part of the options."""

    options_changed = Signal()
    target_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        current: ArticleId | None,
        shown: Sequence[ArticleId],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._articles = {
            "current": frozenset({current} if current else ()),
            "shown": frozenset(shown),
        }
        self._which = VocabularyCombo(self.tr("Articles"), self._ranges(current, shown), self)
        self._zones = ZoneCombo(workspace, self)
        self._statuses = {
            status: QCheckBox(word("status", status), self) for status in RELATION_STATUSES
        }
        self._look = VocabularyCombo(self.tr("Made for"), self._looks(), self)
        self._kind = VocabularyCombo(self.tr("Write"), self._kinds(), self)
        self._target = QLineEdit(self)
        self._choose = QPushButton(self.tr("&Choose…"), self)
        self._proposed = workspace.project.path.with_suffix("")
        self._arrange()
        self._on_kind()
        self._connect()

    def options(self, tables: frozenset[str] | None = None) -> CsvOptions:
        """The options chosen, for these tables."""
        statuses = frozenset(s for s, box in self._statuses.items() if box.isChecked())
        look = str(self._look.code())
        return CsvOptions(
            articles=self._articles.get(str(self._which.code())),
            statuses=None if len(statuses) == len(self._statuses) else statuses,
            tables=tables,
            zones=self._zones.kinds(),
            raw=look == "raw",
            delimiter=_LOOKS[look],
        )

    def target(self) -> Path | None:
        """Where to write; None while nothing is named. Beside the project where no folder is."""
        path = self._proposed.parent / _expanded(self._target.text().strip())
        if not self._target.text().strip() or not path.name:
            return None
        needs_suffix = self._kind.code() == "zip" and path.suffix.lower() != ".zip"
        return path.with_name(f"{path.name}.zip") if needs_suffix else path

    def _ranges(self, current: ArticleId | None, shown: Sequence[ArticleId]) -> list[Choice]:
        found = [Choice("all", self.tr("All articles"))]
        if current is not None:
            found.append(Choice("current", self.tr("The article now open")))
        if shown:
            words = plural("The %Ln article(s) shown in the library", len(shown))
            found.append(Choice("shown", words))
        return found

    def _looks(self) -> list[Choice]:
        return [
            Choice("comma", self.tr("People and Excel, separated by commas")),
            Choice("semicolon", self.tr("People and Excel, separated by semicolons")),
            Choice("tab", self.tr("People and Excel, separated by tabs")),
            Choice("raw", self.tr("Programs: raw, every character as it is")),
        ]

    def _kinds(self) -> list[Choice]:
        return [Choice("folder", self.tr("A folder")), Choice("zip", self.tr("One zip file"))]

    def _arrange(self) -> None:
        statuses = QHBoxLayout()
        statuses.setSpacing(12)
        for box in self._statuses.values():
            box.setChecked(True)
            box.setAccessibleName(self.tr("Contradictions: {status}").format(status=box.text()))
            statuses.addWidget(box)
        statuses.addStretch(1)
        self._target.setAccessibleName(self.tr("Where to write"))
        self._choose.setAutoDefault(False)
        target = QHBoxLayout()
        target.setSpacing(8)
        target.addWidget(self._kind)
        target.addWidget(self._target, 1)
        target.addWidget(self._choose)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Articles"), self._which)
        form.addRow(self.tr("Parts"), self._zones)
        form.addRow(self.tr("Contradictions"), statuses)
        form.addRow(self.tr("Made for"), self._look)
        form.addRow(self.tr("Write"), target)

    def _connect(self) -> None:
        self._which.code_chosen.connect(self._on_chosen)
        self._zones.kinds_changed.connect(self._on_chosen)
        self._look.code_chosen.connect(self._on_chosen)
        self._kind.code_chosen.connect(self._on_kind)
        self._choose.clicked.connect(self._on_choose)
        self._target.textChanged.connect(self.target_changed)
        for box in self._statuses.values():
            box.toggled.connect(self._on_chosen)

    @Slot()
    def _on_chosen(self, *_choice: object) -> None:
        self.options_changed.emit()

    @Slot()
    def _on_kind(self, *_choice: object) -> None:
        proposed, name = self._proposed, self._proposed.name
        suffix = ".zip" if self._kind.code() == "zip" else ""
        self._target.setText(
            str(proposed.with_name(self.tr("{name} tables").format(name=name) + suffix))
        )

    @Slot()
    def _on_choose(self) -> None:
        if self._kind.code() == "zip":
            files.ask_zip(self, self._named(), self._take)
        else:
            files.ask_folder(self, self.tr("Export into a folder"), self._take_folder)

    def _named(self) -> Path:
        return self.target() or self._proposed

    def _take(self, target: Path) -> None:
        self._target.setText(str(target))

    def _take_folder(self, folder: Path) -> None:
        # tables go into a folder of their own, never among what lies there
        self._take(folder / self._named().name if any(folder.iterdir()) else folder)


def _expanded(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)

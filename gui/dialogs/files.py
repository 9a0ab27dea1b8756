"""Asks for files and folders. Each question stands open beside the program, which goes on;
the answer goes to a function, declining calls nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from store import SUFFIX
from store.filenames import safe_name

translate = QCoreApplication.translate
_Mode: Final = QFileDialog.FileMode
_Accept: Final = QFileDialog.AcceptMode


class FileQuestion(QFileDialog):
    """A file dialog that belongs to its window, goes with it, and is asked once."""

    answered = Signal(list)
    """The paths chosen, at least one; the dialog is closed by then."""

    def __init__(self, parent: QWidget, title: str, mode: QFileDialog.FileMode) -> None:
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFileMode(mode)
        if QStandardPaths.isTestModeEnabled():
            self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.accepted.connect(self._on_accepted)

    def ask_for_one(self, then: Callable[[Path], object]) -> None:
        """Open, and hand the first path on."""
        self.answered.connect(lambda paths: then(paths[0]))
        self.open()

    def ask_for_all(self, then: Callable[[list[Path]], object]) -> None:
        """Open, and hand all paths on."""
        self.answered.connect(then)
        self.open()

    @Slot()
    def _on_accepted(self) -> None:
        paths = [Path(path) for path in self.selectedFiles()]
        if paths:
            self.answered.emit(paths)


def ask_new_project(parent: QWidget, then: Callable[[Path], object], proposed: str = "") -> None:
    """Where a new project shall lie, suffix added. The store refuses a name that is taken."""
    dialog = _saving(parent, translate("files", "New project"), _projects(), SUFFIX)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("files", "Create"))
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    places = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(places))
    dialog.selectFile(safe_name(proposed) if proposed else translate("files", "My project"))
    dialog.ask_for_one(then)


def documents() -> Path:
    """The folder for this person's own documents."""
    places = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(places))


def ask_project(parent: QWidget, then: Callable[[Path], object]) -> None:
    """Which project to open."""
    dialog = FileQuestion(parent, translate("files", "Open project"), _Mode.ExistingFile)
    dialog.setNameFilters([_projects(), translate("files", "All files (*)")])
    dialog.ask_for_one(then)


def ask_copy(parent: QWidget, project: Path, then: Callable[[Path], object]) -> None:
    """Where a copy of the project shall lie; a file there is only replaced after a question."""
    dialog = _saving(parent, translate("files", "Save a copy"), _projects(), SUFFIX)
    dialog.setDirectory(str(project.parent))
    name = project.name.removesuffix(SUFFIX)
    dialog.selectFile(translate("files", "{name} copy").format(name=name) + SUFFIX)
    dialog.ask_for_one(then)


def ask_article(parent: QWidget, then: Callable[[Path], object]) -> None:
    """Which file holds the new text of an article."""
    dialog = FileQuestion(parent, translate("files", "Choose the new text"), _Mode.ExistingFile)
    dialog.setNameFilters([_articles(), translate("files", "All files (*)")])
    dialog.ask_for_one(then)


def ask_restored(
    parent: QWidget, project: Path, when: dt.datetime, then: Callable[[Path], object]
) -> None:
    """Where an earlier state of the project shall lie. The store refuses a name that is taken."""
    dialog = _saving(parent, translate("files", "Restore as a new file"), _projects(), SUFFIX)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDirectory(str(project.parent))
    stem = project.name.removesuffix(SUFFIX)
    dialog.selectFile(f"{stem} {when.astimezone():%Y-%m-%d %H.%M}{SUFFIX}")
    dialog.ask_for_one(then)


def ask_repaired(parent: QWidget, project: Path, then: Callable[[Path], object]) -> None:
    """Where the repaired project shall lie. The store refuses a name that is taken."""
    dialog = _saving(parent, translate("files", "Repair into a new file"), _projects(), SUFFIX)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDirectory(str(project.parent))
    stem = project.name.removesuffix(SUFFIX)
    dialog.selectFile(translate("files", "{name} repaired").format(name=stem) + SUFFIX)
    dialog.ask_for_one(then)


def ask_report(parent: QWidget, project: Path, then: Callable[[Path], object]) -> None:
    """Where the report of a check shall lie; a file there is only replaced after a question."""
    kinds = translate("files", "Text (*.txt)")
    dialog = _saving(parent, translate("files", "Save report"), kinds, ".txt")
    dialog.setDirectory(str(project.parent))
    stem = project.name.removesuffix(SUFFIX)
    dialog.selectFile(translate("files", "{name} check").format(name=stem) + ".txt")
    dialog.ask_for_one(then)


def ask_articles(parent: QWidget, then: Callable[[list[Path]], object]) -> None:
    """Which files to import."""
    dialog = FileQuestion(parent, translate("files", "Import articles"), _Mode.ExistingFiles)
    dialog.setNameFilters([_articles(), translate("files", "All files (*)")])
    dialog.ask_for_all(then)


def _articles() -> str:
    from store.importers import READERS

    kinds = " ".join(f"*{suffix}" for suffix in READERS)
    return translate("files", "Articles ({kinds})").format(kinds=kinds)


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
    """Which folder to take."""
    dialog = FileQuestion(parent, title, _Mode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.ask_for_one(then)


def ask_zip(parent: QWidget, proposed: Path, then: Callable[[Path], object]) -> None:
    """Where a zip shall lie, suffix added. The store replaces nothing but an earlier export."""
    kinds = translate("files", "Zip archives (*.zip)")
    dialog = _saving(parent, translate("files", "Export to one file"), kinds, ".zip")
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    dialog.ask_for_one(then)


def ask_keys_to_write(parent: QWidget, then: Callable[[Path], object]) -> None:
    """Where the keys of all commands shall be written; a file is only replaced after a question."""
    dialog = _saving(parent, translate("files", "Write keys to a file"), _keys(), ".json")
    dialog.selectFile(translate("files", "Crossclaim keys") + ".json")
    dialog.ask_for_one(then)


def ask_keys_to_read(parent: QWidget, then: Callable[[Path], object]) -> None:
    """Which file to take keys from."""
    title = translate("files", "Read keys from a file")
    dialog = FileQuestion(parent, title, _Mode.ExistingFile)
    dialog.setNameFilters([_keys(), translate("files", "All files (*)")])
    dialog.ask_for_one(then)


def _keys() -> str:
    return translate("files", "Keys of commands ({kinds})").format(kinds="*.json")


def ask_chart(parent: QWidget, suffix: str, proposed: str, then: Callable[[Path], object]) -> None:
    """Where a chart shall lie as `png`, `svg` or `csv`; a file there goes after a question."""
    kinds = {
        "png": translate("files", "Images (*.png)"),
        "svg": translate("files", "Drawings (*.svg)"),
        "csv": translate("files", "Tables (*.csv)"),
    }
    dialog = _saving(parent, translate("files", "Save chart"), kinds[suffix], f".{suffix}")
    places = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(places))
    dialog.selectFile(safe_name(proposed, f".{suffix}"))
    dialog.ask_for_one(then)


def ask_sheet(
    parent: QWidget, folder: Path, name: str, suffix: str, then: Callable[[Path], object]
) -> None:
    """Where an evidence sheet shall lie; a file there is only replaced after a question."""
    kinds = {
        ".pdf": translate("files", "PDF (*.pdf)"),
        ".html": translate("files", "HTML (*.html)"),
    }
    dialog = _saving(parent, translate("files", "Save the evidence sheet"), kinds[suffix], suffix)
    dialog.setDirectory(str(folder))
    dialog.selectFile(safe_name(name, suffix))
    dialog.ask_for_one(then)


def ask_rendered(parent: QWidget, folder: Path, stem: str, then: Callable[[Path], object]) -> None:
    """Where an article with its tags shall lie, and by the suffix as what."""
    kinds = {
        translate("files", "HTML, for any browser (*.html)"): ".html",
        translate("files", "PDF, to print and send (*.pdf)"): ".pdf",
        translate("files", "RTF, for word processors (*.rtf)"): ".rtf",
        translate("files", "SVG, a picture (*.svg)"): ".svg",
        translate("files", "LaTeX (*.tex)"): ".tex",
        translate("files", "Text with colours for a terminal (*.ansi)"): ".ansi",
    }
    title = translate("files", "Export the article")
    dialog = _saving(parent, title, next(iter(kinds)), ".html")
    dialog.setNameFilters(list(kinds))
    # whoever chooses another kind means another file
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds.get(kind, ".html")))
    dialog.setDirectory(str(folder))
    dialog.selectFile(safe_name(stem))
    dialog.ask_for_one(then)


def _projects() -> str:
    return translate("files", "Crossclaim projects ({kinds})").format(kinds=f"*{SUFFIX}")


def _saving(parent: QWidget, title: str, kinds: str, suffix: str) -> FileQuestion:
    dialog = FileQuestion(parent, title, _Mode.AnyFile)
    dialog.setAcceptMode(_Accept.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(suffix)
    return dialog

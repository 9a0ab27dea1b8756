"""Asks for files and folders: each question returns a path, or nothing when declined."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from store import SUFFIX
from store.importers import READERS

translate = QCoreApplication.translate
_Mode: Final = QFileDialog.FileMode
_Accept: Final = QFileDialog.AcceptMode


def ask_new_project(parent: QWidget | None) -> Path | None:
    """Where a new project shall lie, suffix added. The store refuses a name that is taken."""
    dialog = _saving(parent, translate("files", "New project"), _projects(), SUFFIX)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, translate("files", "Create"))
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    places = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(places))
    dialog.selectFile(translate("files", "My project"))
    return _one(dialog)


def ask_project(parent: QWidget | None) -> Path | None:
    """Which project to open."""
    dialog = _dialog(parent, translate("files", "Open project"), _Mode.ExistingFile)
    dialog.setNameFilters([_projects(), translate("files", "All files (*)")])
    return _one(dialog)


def ask_copy(project: Path, parent: QWidget | None) -> Path | None:
    """Where a copy of the project shall lie; a file there is only replaced after a question."""
    dialog = _saving(parent, translate("files", "Save a copy"), _projects(), SUFFIX)
    dialog.setDirectory(str(project.parent))
    name = project.name.removesuffix(SUFFIX)
    dialog.selectFile(translate("files", "{name} copy").format(name=name) + SUFFIX)
    return _one(dialog)


def ask_articles(parent: QWidget | None) -> list[Path]:
    """Which files to import; empty for none."""
    dialog = _dialog(parent, translate("files", "Import articles"), _Mode.ExistingFiles)
    kinds = " ".join(f"*{suffix}" for suffix in READERS)
    articles = translate("files", "Articles ({kinds})").format(kinds=kinds)
    dialog.setNameFilters([articles, translate("files", "All files (*)")])
    return _asked(dialog)


def ask_folder(parent: QWidget | None, title: str) -> Path | None:
    """Which folder to take."""
    dialog = _dialog(parent, title, _Mode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _one(dialog)


def ask_zip(parent: QWidget | None, proposed: Path) -> Path | None:
    """Where a zip shall lie; the suffix is added."""
    kinds = translate("files", "Zip archives (*.zip)")
    dialog = _saving(parent, translate("files", "Export to one file"), kinds, ".zip")
    dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    return _one(dialog)


def _projects() -> str:
    return translate("files", "Crossclaim projects ({kinds})").format(kinds=f"*{SUFFIX}")


def _saving(parent: QWidget | None, title: str, kinds: str, suffix: str) -> QFileDialog:
    dialog = _dialog(parent, title, _Mode.AnyFile)
    dialog.setAcceptMode(_Accept.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(suffix)
    return dialog


def _dialog(parent: QWidget | None, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(mode)
    if QStandardPaths.isTestModeEnabled():
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def _asked(dialog: QFileDialog) -> list[Path]:
    chosen = bool(dialog.exec())
    paths = [Path(path) for path in dialog.selectedFiles()] if chosen else []
    dialog.deleteLater()
    return paths


def _one(dialog: QFileDialog) -> Path | None:
    return next(iter(_asked(dialog)), None)

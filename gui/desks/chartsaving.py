"""The button that saves a chart: as an image, a drawing or a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.desks.barchart import Drawn
from gui.desks.chartfiles import png_of, svg_of, write
from gui.dialogs import files
from gui.icons import icon
from gui.plaintext import explain
from gui.workspace import Workspace
from store import KnownError
from store.exporters.chart import chart_csv
from store.statistics import Bars


class ChartSaving(QToolButton):
    """Saves what `show_chart` was given last; nothing can be saved before."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._title = ""
        self._drawn = Drawn()
        self._bars: Bars | None = None
        self._labels: tuple[str, ...] = ()
        self.setText(self.tr("Save chart"))
        self.setIcon(icon("download-simple"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        explain(self, self.tr("As an image, a drawing or a table"))
        self.setMenu(self._menu())
        self.setEnabled(False)

    def show_chart(self, title: str, drawn: Drawn, bars: Bars, labels: Sequence[str]) -> None:
        """What is to be saved from now on: the bars drawn, and all of them with their labels."""
        self._title, self._drawn = title, drawn
        self._bars, self._labels = bars, tuple(labels)
        self.setEnabled(bool(labels))

    def save_png(self, path: Path) -> None:
        """Write the chart as an image."""
        self._write(path, lambda: png_of(self._drawn, self._title))

    def save_svg(self, path: Path) -> None:
        """Write the chart as a drawing."""
        self._write(path, lambda: svg_of(self._drawn, self._title))

    def save_csv(self, path: Path) -> None:
        """Write all counts as a table."""
        bars = self._bars
        if bars is not None:
            self._write(path, lambda: chart_csv(bars, self._labels).encode())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for suffix, words, tip, then in (
            ("png", self.tr("As an &image (PNG)…"), self.tr("For a document"), self.save_png),
            ("svg", self.tr("As a &drawing (SVG)…"), self.tr("Sharp at any size"), self.save_svg),
            ("csv", self.tr("As a &table (CSV)…"), self.tr("All counts"), self.save_csv),
        ):
            action = QAction(words, menu)
            action.setObjectName(f"save_{suffix}")
            action.setToolTip(tip)
            action.setData((suffix, then))
            action.triggered.connect(self._on_save)
            menu.addAction(action)
        return menu

    def _write(self, path: Path, made: Callable[[], bytes]) -> None:
        try:
            write(path, made())
        except KnownError as error:
            self._workspace.failed.emit(error)
            return
        self._workspace.said.emit(self.tr("Saved {name}").format(name=path.name))

    @Slot()
    def _on_save(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            suffix, then = action.data()
            files.ask_chart(self, suffix, self._title, then)

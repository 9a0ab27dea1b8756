"""The main window of one project: puts panels, desks, menus and bars together. It decides
nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.appearance import Appearance
from gui.desks.desk import Desk
from gui.desks.registry import NAMES
from gui.desks.stack import DeskStack
from gui.fonts import reader_font
from gui.layouts import Layouts
from gui.panels.inspector import Inspector
from gui.panels.library import LibraryPanel
from gui.panels.pinstrip import PinStrip
from gui.panels.taglists import TagLists
from gui.plaintext import one_line
from gui.reader.floatingbar import FloatingBar
from gui.reader.pane import ReaderPane
from gui.reader.typography import Typography
from gui.readingmode import ReadingMode
from gui.restoring import Restoring
from gui.search.panel import SearchPanel
from gui.settings import Settings
from gui.statusline import StatusLine
from gui.steplabels import words_of
from gui.teaching import Step, Teaching
from gui.toolbar import ToolBar
from gui.warming import Warming, importing
from gui.widgets.banner import Banner
from gui.widgets.emptystate import EmptyState
from gui.widgets.focus import focus_first
from gui.widgets.toast import Toast
from gui.wiring import Wiring
from gui.workspace import Workspace
from store.steps import StepRow

if TYPE_CHECKING:
    from gui.desks.claims import ClaimsDesk
    from gui.desks.contradictions import ContradictionsDesk
    from gui.desks.entities import EntitiesDesk
    from gui.reader.beside import BesidePane

_AHEAD = ("store.ops.articles", "store.ops.revising", "gui.anything.commands", "gui.anything.popup")
"""Modules that the first look needs not, and the first act does."""
_FRAME_PX = 40
"""What the frame of the window takes of the screen's height, at most."""


class MainWindow(QMainWindow):
    """One project's window."""

    desk_shown = Signal(object)
    """Name of the desk now shown."""
    open_asked = Signal(object)
    """Another project (Path) should be opened in place of this one; None: ask which."""
    restore_asked = Signal(object)
    """This backup (Path) should take the place of the project."""
    new_asked = Signal()
    sample_asked = Signal()
    who_asked = Signal()
    close_asked = Signal()
    quit_asked = Signal()
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace, self.settings, self.appearance = workspace, settings, appearance
        workspace.setParent(self)
        self.setObjectName("main")
        self.setDockNestingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.reading = ReadingMode(self)
        self.reader = self._made_reader()
        self.library = LibraryPanel(workspace, self)
        self.inspector = Inspector(workspace, self)
        self.tag_lists = TagLists(workspace, self)
        self.pin_strip = PinStrip(workspace, self)
        self.search = SearchPanel(workspace, settings, self)
        self.banner = Banner(self)
        self.actions_ = Actions(self, self.reader.view)
        self._beside: BesidePane | None = None
        self.middle = QSplitter(Qt.Orientation.Horizontal, self)
        """The reader, and the second one beside it."""
        self.desks = DeskStack(workspace, self.middle, self)
        self.wants_side = True
        """Whether the person wants the inspector where a desk leaves room for it."""
        self._build_centre()
        self._build_docks()
        self.status = StatusLine(workspace, self)
        self.status.lead_to_problems(self.actions_["show_problems"])
        self.toast = Toast(self)
        self.menus: dict[str, QMenu] = self.actions_.fill(self.menuBar())
        self.toolbar = ToolBar(self.actions_, self)
        self._build_bars()
        self.wiring = Wiring(self)
        self._set_title()
        self.apply_typography()
        self._restore_frame()
        self._warming = self._made_ahead()
        self.layouts = Layouts(self)
        self.layouts.show()
        self.restoring = Restoring(self)
        self.restoring.restore()
        self.wiring.bind_layouts()
        appearance.theme_changed.connect(self._on_theme)

    def _made_ahead(self) -> Warming:
        warming = Warming([self.inspector.make_next, importing(*_AHEAD)], self)
        self.library.typed_in.connect(warming.put_off)
        return warming

    @property
    def desk(self) -> str:
        """Name of the desk shown: `reader` or one of the registry."""
        return self.desks.name

    @property
    def contradictions(self) -> ContradictionsDesk:
        """The desk of contradictions."""
        return cast("ContradictionsDesk", self.desks.desk("contradictions"))

    @property
    def claims(self) -> ClaimsDesk:
        """The desk of claims."""
        return cast("ClaimsDesk", self.desks.desk("claims"))

    @property
    def entities(self) -> EntitiesDesk:
        """The desk of entities."""
        return cast("EntitiesDesk", self.desks.desk("entities"))

    def show_desk(self, name: str) -> None:
        """Show another desk."""
        self.desks.show_desk(name)
        for each in NAMES:
            self.actions_[f"show_{each}"].setChecked(each == self.desk)
        leaves_room = not self.desks.has_own_form() and not self.reading.is_on
        self.side.setVisible(self.wants_side and leaves_room)
        self.desk_shown.emit(self.desk)

    @property
    def has_beside(self) -> bool:
        """Whether the second reader stands beside the first."""
        return self._beside is not None and not self._beside.isHidden()

    @property
    def beside(self) -> BesidePane:
        """The second reader, made now where nobody has needed it."""
        if self._beside is None:
            from gui.reader.beside import BesidePane

            self._beside = BesidePane(self.workspace, self)
            self._beside.hide()
            self.middle.addWidget(self._beside)
            self.apply_typography()
            self.wiring.take_in(self._beside)
        return self._beside

    def readers(self) -> Sequence[ReaderPane | BesidePane]:
        """The reader, and the second one where it is there."""
        return (self.reader,) if self._beside is None else (self.reader, self._beside)

    def set_beside(self, *, wanted: bool) -> None:
        """Show the second reader beside the first, or send it away."""
        if wanted or self._beside is not None:
            self.beside.setVisible(wanted)

    def frame_state(self) -> QByteArray:
        """Where panes and bars are; of use only to a window that reads in the same direction."""
        return self.saveState(int(self.isRightToLeft()))

    def restore_frame(self, state: QByteArray) -> bool:
        """Whether panes and bars could be put to where they were."""
        return self.restoreState(state, int(self.isRightToLeft()))

    def desk_widget(self) -> QWidget:
        """The desk shown."""
        return self.desks.shown()

    def focus_desk(self) -> None:
        """Let the shown desk take the focus."""
        desk = self.desk_widget()
        if isinstance(desk, Desk):
            desk.take_focus()
        elif self.reader.view.isVisible() or not focus_first(self.reader):
            self.reader.view.setFocus()

    def show_help(self, page: str) -> None:
        """Show a page of help beside the work."""
        self.wiring.help.show_page(page)

    def new_banner(self) -> Banner:
        """A banner above the others, hidden until it has something to say."""
        banner = Banner(self)
        self._column.insertWidget(0, banner)
        return banner

    def offer_interrupted(self, step: StepRow) -> None:
        """A bulk step was cut off: keep what came in (dismiss) or remove it."""
        # A banner of its own: another message that comes and goes decides nothing about this.
        offer = self.new_banner()
        offer.dismissed.connect(lambda: self.workspace.project.keep_interrupted(step.id))
        offer.show_message(
            self.tr(
                "“{step}” was cut off last time. Close this message to keep what came in."
            ).format(step=words_of(step)),
            tone="warning",
            action_text=self.tr("Remove it"),
            act=lambda: self._take_back(step, offer),
        )

    def _take_back(self, step: StepRow, offer: Banner) -> None:
        if self.workspace.take_back(step.id) is not None:
            offer.hide()

    def apply_typography(self) -> None:
        """Read in the font, size and measure of the settings."""
        settings = self.settings
        size_pt = settings.reader_size_pt * settings.zoom_percent / 100
        typography = Typography(
            reader_font(settings.reader_family, size_pt),
            settings.measure_characters,
            settings.line_height_percent,
            settings.paragraph_spacing_percent,
            justified=settings.justified,
        )
        for reader in self.readers():
            reader.set_typography(typography)

    def showEvent(self, event: QShowEvent) -> None:
        """Lines break anew at the size that the window really gets: find the place again."""
        super().showEvent(event)
        QTimer.singleShot(0, self.restoring.find_place_again)
        self.workspace.problems.start()
        self.workspace.index.start()
        self.workspace.backups.start()
        self.workspace.digests.start()
        self.workspace.elsewhere.start()
        self._warming.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is half typed, remember where everything was, let go of the file."""
        self._warming.stop()
        self.inspector.flush()
        self.reading.leave()
        self.layouts.keep()
        self.restoring.keep()
        self.settings.window_geometry = bytes(self.saveGeometry().data())
        self.settings.flush()
        self.wiring.close()
        self.workspace.drafts.flush()
        self.library.close_reading()
        self.workspace.problems.close()
        self.workspace.zone_filter.close()
        for reader in self.readers():
            reader.close_down()
        self.search.close_down()
        self.workspace.index.close()
        self.workspace.backups.close()
        self.workspace.digests.close()
        self.workspace.elsewhere.close()
        for desk in self.desks.made():
            desk.close_down()
        self.workspace.project.close()
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """The hover card does not outlive the window's turn."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            for reader in self.readers():
                reader.card.hide()
        super().changeEvent(event)

    def _made_reader(self) -> ReaderPane:
        workspace, empty = self.workspace, EmptyState("text-align-left", "", parent=self)
        choose = self.tr("Choose an article in the library; {next_article} opens the next one.")
        Teaching(workspace, empty, Step(choose, "next_article"))
        return ReaderPane(workspace, empty, self)

    def _build_centre(self) -> None:
        self.middle.addWidget(self.reader)
        self.middle.setChildrenCollapsible(False)
        centre = QWidget(self)
        self._column = column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.desks, 1)
        column.addWidget(self.pin_strip)
        self.setCentralWidget(centre)

    def _build_docks(self) -> None:
        side = QSplitter(Qt.Orientation.Vertical, self)
        side.setObjectName("side")
        side.setChildrenCollapsible(False)
        side.addWidget(self.inspector)
        side.addWidget(self.tag_lists)
        side.setSizes([520, 320])
        left = self.library_dock = self._dock("library", self.tr("Library"), self.library)
        self.side = self._dock("inspector", self.tr("Inspector"), side)
        self.side.toggleViewAction().triggered.connect(self._on_side_toggled)
        areas = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
        # Qt does not mirror them
        start, end = reversed(areas) if self.isRightToLeft() else areas
        self.addDockWidget(start, left)
        self.addDockWidget(end, self.side)
        self.search_dock = self._dock("search", self.tr("Search"), self.search)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.search_dock)
        # Below the reader alone: beside it everything stays as high as it is.
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.search_dock.hide()
        self.resizeDocks([left, self.side], [270, 350], Qt.Orientation.Horizontal)
        self.resizeDocks([self.search_dock], [250], Qt.Orientation.Vertical)

    def _dock(self, name: str, title: str, content: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock-{name}")
        dock.setWidget(content)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        dock.setTitleBarWidget(QWidget(dock))
        return dock

    def _build_bars(self) -> None:
        self.setStatusBar(self.status)
        self.status.offer_zones(self.menus["parts"], self.actions_["zones_next"].toolTip())
        self.addToolBar(self.toolbar)
        self.desk_shown.connect(self.toolbar.show_desk)
        names = ("entity", "claim", "all", "note", "contradict")
        bar = FloatingBar([self.actions_[name] for name in names], self.reader.view.viewport())
        self.reader.set_bar(bar)

    def _set_title(self) -> None:
        project = self.workspace.project
        suffix = self.tr(" (read-only)") if project.read_only else ""
        self.setWindowTitle(f"{one_line(project.name, 120)}{suffix} — Crossclaim")
        self.setWindowFilePath(str(Path(project.path)))

    def _restore_frame(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1280, room.width()), min(800, room.height() - _FRAME_PX))
        if self.settings.window_geometry:
            self.restoreGeometry(self.settings.window_geometry)

    @Slot(bool)
    def _on_side_toggled(self, wanted: bool) -> None:
        self.wants_side = wanted

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        for reader in self.readers():
            reader.view.restyle()

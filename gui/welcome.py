"""The window without a project: new, open, sample, recent ones, and a place to drop files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.commands.helping import HelpCommands
from gui.help.key import HelpKey
from gui.icons import icon
from gui.plaintext import isolated, label, one_line
from gui.start.drops import dropped
from gui.start.dropzone import DropZone
from gui.start.firststeps import FirstSteps
from gui.start.recentlist import RecentList
from gui.start.whocard import WhoCard
from gui.widgets.banner import Banner
from gui.widgets.iconview import IconView
from gui.widgets.tile import Tile
from store.recent import RecentProject

_WIDEST_CHARACTERS, _HIGHEST_LINES = 160, 42


class Welcome(QWidget):
    """What a person sees first. It only asks; the program does."""

    new_asked = Signal()
    open_asked = Signal(object)
    """A project's Path, or None: ask which."""
    sample_asked = Signal(bool)
    """Open the sample project; True: a fresh one."""
    articles_asked = Signal(list)
    """Begin a project with these files and folders; empty: ask which."""
    open_with_asked = Signal(object, list)
    """Open this project, then import these files."""
    forget_asked = Signal(object)
    """Take this project's Path off the list."""
    named = Signal(str)
    who_asked = Signal()
    quit_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Crossclaim")
        self.setAcceptDrops(True)
        self.setProperty("welcome", "true")
        self._page = QWidget(self)
        self.banner = Banner(self)
        self.new = self._tile(
            "plus", self.tr("New project"), self.tr("An empty file to read into"), "Ctrl+N"
        )
        self.opener = self._tile(
            "folder-open", self.tr("Open a project"), self.tr("A file from anywhere"), "Ctrl+O"
        )
        self.sample = self._tile("star", self.tr("Sample project"), "", "Ctrl+T")
        self._afresh = QPushButton(self.tr("Start the sample a&fresh"), self)
        self._zone = DropZone(self)
        self._who = WhoCard(self)
        self._steps = FirstSteps(self)
        self._recent_head = label(self.tr("Recent projects"), "heading", self)
        self._recent = RecentList(self)
        self._analyst = label("", "caption", self)
        self._change = QPushButton(self.tr("&Change…"), self)
        self._help = QPushButton(self.tr("&Help"), self)
        self._helping = HelpCommands(self)
        HelpKey(self, "start")
        for quiet in (self._afresh, self._change, self._help):
            quiet.setProperty("quiet", "true")
        self._arrange()
        self._connect()
        self._add_keys()
        self.show_recent([])
        self.show_sample(exists=False)
        self.show_analyst("", asks=False)
        self.setMinimumSize(480, 360)
        self.resize(QSize(1040, 700).boundedTo(self.screen().availableSize()))

    def show_recent(self, recent: Sequence[RecentProject]) -> None:
        """List these; without any, say what there is to try."""
        self._recent.set_rows(recent)
        self._recent.setVisible(bool(recent))
        self._recent_head.setVisible(bool(recent))
        self._steps.setVisible(not recent)

    def show_sample(self, *, exists: bool, making: bool = False) -> None:
        """Offer the sample, or going on with the one there is; or say that it is being made."""
        words = self.tr("Invented articles, tagged already: look, change, break")
        if making:
            words = self.tr("Making the sample…")
        elif exists:
            words = self.tr("Go on where you left it")
        self.sample.set_words(words)
        self.sample.setEnabled(not making)
        self._afresh.setVisible(exists and not making)

    def show_analyst(self, name: str, *, asks: bool) -> None:
        """Say who works here; `asks` where nobody has been asked yet."""
        self._who.setVisible(asks)
        shown = isolated(one_line(name, 60))
        self._analyst.setText(self.tr("Reading as {name}").format(name=shown))
        self._analyst.setVisible(bool(name))
        self._change.setVisible(bool(name))

    @property
    def typed_name(self) -> str:
        """The name that stands in the question without having been kept; mostly empty."""
        return "" if self._who.isHidden() else self._who.name

    def focus_first(self) -> None:
        """Let the most likely next step have the focus."""
        if not self._recent.isHidden():
            self._recent.setFocus()
        elif not self._who.isHidden():
            self._who.setFocus()
        else:
            self.sample.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what dropping would do."""
        found = dropped(event.mimeData())
        if not found:
            return
        event.acceptProposedAction()
        if found.project is not None:
            name = isolated(one_line(found.project.name, 60))
            self._zone.expect(self.tr("Drop to open {name}").format(name=name))
        else:
            self._zone.expect(self.tr("Drop to begin a new project with these articles"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._zone.expect("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped project, or begin one with the dropped articles."""
        self._zone.expect("")
        found = dropped(event.mimeData())
        if not found:
            return
        event.acceptProposedAction()
        if found.project is None:
            self.articles_asked.emit(list(found.articles))
        elif found.articles:
            self.open_with_asked.emit(found.project, list(found.articles))
        else:
            self.open_asked.emit(found.project)

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need another room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is open, so nothing is lost; a name typed half counts."""
        if self.typed_name:
            self.named.emit(self.typed_name)
        self._helping.close()
        event.accept()
        self.closed.emit()

    def _arrange(self) -> None:
        page = self._page
        self._limit_page()
        grid = QGridLayout(page)
        grid.setContentsMargins(36, 28, 36, 24)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(22)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 6)
        grid.setRowStretch(1, 1)
        grid.addLayout(self._head(), 0, 0, 1, 2)
        grid.addLayout(self._beginnings(), 1, 0)
        grid.addLayout(self._known(), 1, 1)
        grid.addLayout(self._foot(), 2, 0, 1, 2)
        around = QWidget(self)
        middle = QGridLayout(around)
        middle.setContentsMargins(0, 0, 0, 0)
        for side in (0, 2):
            middle.setColumnStretch(side, 1)
            middle.setRowStretch(side, 1)
        middle.setColumnStretch(1, 10_000)
        middle.setRowStretch(1, 10_000)
        middle.addWidget(page, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._scrolled(around), 1)

    def _limit_page(self) -> None:
        metrics = self.fontMetrics()
        self._page.setMaximumSize(
            metrics.averageCharWidth() * _WIDEST_CHARACTERS, metrics.lineSpacing() * _HIGHEST_LINES
        )

    def _scrolled(self, page: QWidget) -> QScrollArea:
        """Large letters on a small screen: nothing is cut off."""
        area = QScrollArea(self)
        area.setProperty("welcome", "true")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(page)
        page.setAutoFillBackground(False)
        return area

    def _head(self) -> QHBoxLayout:
        words = self.tr("Read articles, mark who says what, and link the statements that conflict.")
        told = QVBoxLayout()
        told.setSpacing(3)
        told.addWidget(label("Crossclaim", "display", self), 0, Qt.AlignmentFlag.AlignLeading)
        told.addWidget(label(words, "muted", self, wraps=True))
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(IconView(icon("crossclaim"), 56, self))
        head.addLayout(told, 1)
        return head

    def _beginnings(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        for tile in (self.new, self.opener, self.sample):
            column.addWidget(tile)
        column.addWidget(self._afresh, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addSpacing(6)
        column.addWidget(self._zone, 1)
        return column

    def _known(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._who)
        column.addWidget(self._recent_head)
        column.addWidget(self._recent, 1)
        column.addWidget(self._steps)
        column.addStretch(0)
        return column

    def _foot(self) -> QHBoxLayout:
        hint = self.tr("One project is one file. Everything you do is saved at once.")
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._analyst)
        foot.addWidget(self._change)
        foot.addStretch(1)
        foot.addWidget(label(hint, "caption", self))
        foot.addSpacing(8)
        foot.addWidget(self._help)
        return foot

    def _tile(self, icon_name: str, title: str, words: str, key: str) -> Tile:
        return Tile(icon(icon_name, "accent"), title, words, key, self)

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_asked)
        self.opener.clicked.connect(self._on_open)
        self.sample.clicked.connect(self._on_sample)
        self._afresh.setToolTip(
            self.tr("Make a new sample; the one you changed stays beside it under another name")
        )
        self._afresh.clicked.connect(self._on_afresh)
        self._change.setToolTip(self.tr("Say who works here"))
        self._change.clicked.connect(self.who_asked)
        self._help.setToolTip(self.tr("How to begin, and everything else (F1)"))
        self._help.clicked.connect(self._on_help)
        self._zone.browse_asked.connect(self._on_browse)
        self._who.named.connect(self._on_named)
        self._recent.open_asked.connect(self._on_recent)
        self._recent.forget_asked.connect(self._on_forget)

    def _add_keys(self) -> None:
        for keys, slot in (("Ctrl+W", self.close), ("Ctrl+Q", self.quit_asked.emit)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)

    def show_help(self, page: str) -> None:
        """Show a page of help beside."""
        self._helping.show_page(page)

    @Slot()
    def _on_help(self) -> None:
        self.show_help("start")

    @Slot()
    def _on_open(self) -> None:
        self.open_asked.emit(None)

    @Slot()
    def _on_sample(self) -> None:
        self.sample_asked.emit(False)

    @Slot()
    def _on_afresh(self) -> None:
        self.sample_asked.emit(True)

    @Slot()
    def _on_browse(self) -> None:
        self.articles_asked.emit([])

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self.named.emit(name)
        self.focus_first()

    @Slot(object)
    def _on_recent(self, known: RecentProject) -> None:
        if not known.missing:
            self.open_asked.emit(known.path)
            return
        name = isolated(one_line(str(known.path), 160))
        self.banner.show_message(
            self.tr("{path} is not there now: moved, deleted, or its drive is not here.").format(
                path=name
            ),
            tone="warning",
            action_text=self.tr("Take it off the list"),
            act=lambda: self.forget_asked.emit(known.path),
        )

    @Slot(object)
    def _on_forget(self, known: RecentProject) -> None:
        self.forget_asked.emit(Path(known.path))

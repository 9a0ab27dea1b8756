"""Commands about what is seen: desks, panes, zoom, theme, find, next article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from gui.desks.desk import Desk
from gui.dialogs.placing import place_at_end
from gui.dialogs.preferences import PreferencesDialog
from gui.fonts import SERIF
from gui.panels.library import LibraryPanel
from gui.settings import Settings
from gui.widgets.focus import first_stop, focus_first
from store.types import ArticleId

if TYPE_CHECKING:
    from gui.window import MainWindow

_ZOOM_STEP = 10
_BY_KEYBOARD = QContextMenuEvent.Reason.Keyboard


class ViewCommands(QObject):
    """Changes what the window shows, never what the project holds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._preferences: PreferencesDialog | None = None

    def show_desk(self, name: str) -> None:
        """Show a desk and let it take the focus."""
        self._window.show_desk(name)
        self._window.focus_desk()

    @Slot(str, object)
    def show_filtered(self, name: str, filters: dict[str, str]) -> None:
        """Show a desk with just these filters, and let it take the focus."""
        self._window.desks.set_filters(name, filters)
        self.show_desk(name)

    @Slot()
    def find(self) -> None:
        """Find in this article, beginning with the selected words."""
        view = self._window.reader.view
        span = view.selected_span()
        words = self._window.workspace.text[slice(*span)] if span else ""
        self._window.show_desk("reader")
        self._window.reader.find_bar.open(words if "\n" not in words else "", view.caret())

    @Slot()
    def details(self) -> None:
        """The form of the article now shown."""
        if self._window.workspace.article is not None:
            self._window.reading.make_room()
            self._window.inspector.show_article()

    @Slot()
    @Slot(object)
    def show_beside(self, article: ArticleId | None = None) -> None:
        """Show an article in the second reader: the one now read where none is named."""
        window = self._window
        here = window.workspace.article
        wanted = article or (here.id if here else None)
        window.show_desk("reader")
        window.set_beside(wanted=True)
        window.beside.show_article(wanted)

    @Slot()
    def close_beside(self) -> None:
        """Send the second reader away."""
        self._window.set_beside(wanted=False)
        self._window.focus_desk()

    @Slot(object)
    def details_of(self, article: ArticleId) -> None:
        """Show an article and its form."""
        self._window.workspace.open_article(article)
        self._window.inspector.show_article()

    @Slot()
    def next_article(self) -> None:
        """Open the article below in the library."""
        self._turn(1)

    @Slot()
    def previous_article(self) -> None:
        """Open the article above in the library."""
        self._turn(-1)

    @Slot()
    def filter_library(self) -> None:
        """Type into the library's filter."""
        dock = self._window.library.parentWidget()
        if dock is not None:
            dock.show()
        self._window.library.focus_filter()

    @Slot()
    def next_pane(self) -> None:
        """Messages, library, desk, inspector, lists, pin strip: round and round."""
        self._go_to_pane(1)

    @Slot()
    def previous_pane(self) -> None:
        """The same way back."""
        self._go_to_pane(-1)

    @Slot()
    def show_menu(self) -> None:
        """The menu of whatever has the focus."""
        focus = QApplication.focusWidget()
        if focus is None:
            return
        here = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        # Whole or broken numbers, as each widget likes; some do not say.
        at = focus.rect().center() if here is None else QRectF(here).toRect().center()
        area = focus.viewport() if isinstance(focus, QAbstractScrollArea) else focus
        event = QContextMenuEvent(_BY_KEYBOARD, at, area.mapToGlobal(at))
        QApplication.sendEvent(area, event)

    def _go_to_pane(self, step: int) -> None:
        window = self._window
        panes: list[QWidget] = [
            window.banner,
            window.toast,
            window.library,
            window.inspector,
            window.tag_lists,
            window.pin_strip,
            window.search,
        ]
        is_reading = window.desk == "reader"
        panes.insert(3, window.reader.view if is_reading else window.desk_widget())
        panes[4:4] = [reader.view for reader in window.readers()[1:]]
        shown = [pane for pane in panes if pane.isVisible() and first_stop(pane)]
        now = QApplication.focusWidget()
        place = next(
            (n for n, pane in enumerate(shown) if now is not None and _holds(pane, now)), -1
        )
        place = max(place, 0) if step < 0 else place
        _enter(shown[(place + step) % len(shown)])

    @Slot()
    def zoom_in(self) -> None:
        """Larger letters."""
        self.zoom(1)

    @Slot()
    def zoom_out(self) -> None:
        """Smaller letters."""
        self.zoom(-1)

    @Slot()
    def zoom_reset(self) -> None:
        """The size of the settings."""
        self._set_zoom(100)

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """So many steps larger or smaller."""
        self._set_zoom(self._window.settings.zoom_percent + steps * _ZOOM_STEP)

    @Slot(QAction)
    def choose_theme(self, action: QAction) -> None:
        """Show another theme and keep it."""
        self._window.settings.theme = action.data()

    @Slot(bool)
    def choose_family(self, serif: bool) -> None:
        """Read in serif or sans."""
        self._window.settings.reader_family = "serif" if serif else "sans"

    @Slot()
    def show_preferences(self) -> None:
        """The page of settings, beside what is read."""
        window = self._window
        if self._preferences is None:
            self._preferences = PreferencesDialog(window.settings, window)
            self._preferences.destroyed.connect(self._on_preferences_gone)
            self._preferences.show()
            place_at_end(self._preferences, window)
        self._preferences.raise_()
        self._preferences.activateWindow()

    @Slot()
    def show_progress(self, *_what: object) -> None:
        """Tell in the status line how far one has read."""
        window = self._window
        is_reading = window.desk == "reader" and window.workspace.article is not None
        percent = window.reader.view.progress_percent() if is_reading else None
        window.status.show_progress(percent)

    @Slot(str)
    def follow_setting(self, key: str) -> None:
        """Show what a setting says, whoever changed it."""
        window, settings = self._window, self._window.settings
        if key.startswith("reader/"):
            window.apply_typography()
        elif key == Settings.theme.key:
            window.appearance.choose(settings.theme)
        elif key == Settings.interface_percent.key:
            window.appearance.scale(settings.interface_percent)
        self.show_choices()

    def show_choices(self) -> None:
        """Tick in the menus what the settings say."""
        actions, settings = self._window.actions_, self._window.settings
        actions[f"theme_{settings.theme}"].setChecked(True)
        actions["serif"].setChecked(settings.reader_family == SERIF)

    @Slot()
    def _on_preferences_gone(self) -> None:
        self._preferences = None

    def _set_zoom(self, percent: int) -> None:
        self._window.settings.zoom_percent = min(max(percent, 50), 300)

    def _turn(self, step: int) -> None:
        window = self._window
        here = window.workspace.article
        there = window.library.neighbour(here.id if here else None, step)
        if there is not None:
            window.workspace.trail.leave(window.reader.here())
            window.workspace.open_article(there)
            window.show_desk("reader")
            window.reader.view.setFocus()


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _enter(pane: QWidget) -> None:
    if isinstance(pane, (Desk, LibraryPanel)):
        pane.take_focus()
    else:
        focus_first(pane)

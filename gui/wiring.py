"""Connects commands to what does them. Each line is one command; no behaviour lives here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import QDockWidget, QMenu

from gui.actions import tip_of
from gui.announcer import Announcer
from gui.commands.anything import AnythingCommands
from gui.commands.backups import BackupCommands
from gui.commands.checking import CheckCommands
from gui.commands.claims import ClaimCommands
from gui.commands.entities import EntityCommands
from gui.commands.filing import FilingCommands
from gui.commands.helping import HelpCommands
from gui.commands.keying import KeyCommands
from gui.commands.layering import LayerCommands
from gui.commands.moves import MoveCommands
from gui.commands.problems import ProblemCommands
from gui.commands.records import RecordCommands
from gui.commands.searching import SearchCommands
from gui.commands.sheets import SheetCommands
from gui.commands.viewing import ViewCommands
from gui.commands.watching import WatchCommands
from gui.commands.zonefilter import ZoneFilterCommands
from gui.commands.zones import ZoneCommands
from gui.desks.registry import NAMES
from gui.keypassing import KeyPassing
from gui.labels import label_of
from gui.languagemenu import LanguageMenu
from gui.links import open_folder
from gui.log import log_path
from gui.messages import sentence_of
from gui.newwindow import open_beside
from gui.placewarnings import PlaceWarnings
from gui.plaintext import isolated, one_line
from gui.reader.menu import show_menu
from gui.settings import LAYOUTS
from gui.steplabels import words_of
from store import ChangeSet, KnownError

if TYPE_CHECKING:
    from gui.reader.beside import BesidePane
    from gui.reader.view import ReaderView
    from gui.window import MainWindow

_DIGITS = range(1, 10)
_LINKING = frozenset({"contradict", "contradict_keep", "repeats"})
"""Commands after which a digit means a candidate."""
_READER_MENU = (
    *("entity", "claim", "note", "all", ""),
    *("edit_tag", "contradict", "counterpart", "flag", "delete", ""),
    *("cite", "find", "details"),
)
"""What the reader's own menu offers; an empty name is a line."""


class Wiring(QObject):
    """Owns the command objects of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._linking = False
        space, view = window.workspace, window.reader.view
        self._passing = KeyPassing([window.actions_["anything"]], self)
        self.entities = EntityCommands(space, view, window.reader.picker)
        self.claims = ClaimCommands(space, view)
        self.moves = MoveCommands(space, view)
        self.records = RecordCommands(space, view)
        self.filing = FilingCommands(window)
        self.backups = BackupCommands(window)
        self.places = PlaceWarnings(window)
        self.checking = CheckCommands(window)
        self.problems = ProblemCommands(window)
        self.viewing = ViewCommands(window)
        self.watching = WatchCommands(window)
        self.searching = SearchCommands(window, window.search, window.search_dock)
        self.layers = LayerCommands(window)
        self.zone_filter = ZoneFilterCommands(window)
        self.sheets = SheetCommands(window)
        Announcer(space, view)
        self.help = HelpCommands(window)
        self._kinds_menu = QMenu(self.tr("Entity of &kind"), window)
        window.menus["tag"].insertMenu(window.actions_["claim"], self._kinds_menu)
        self._zones_menu = QMenu(self.tr("&Zone"), window)
        window.menus["tag"].insertMenu(window.actions_["widen"], self._zones_menu)
        self.zones = ZoneCommands(space, view, self._zones_menu)
        self._digits = [self._digit(number) for number in _DIGITS]
        self._add_panes()
        self.keys = KeyCommands(window)
        self.anything = AnythingCommands(window, self.keys)
        self._bind_tagging()
        self._bind_window()
        self._connect()
        self._map_keys()
        window.actions_.allow_writing(allowed=not space.project.read_only)
        self._on_changed(None)

    @property
    def is_at_work(self) -> bool:
        """Whether anything is open or being written that would be lost with the window."""
        return self.filing.is_at_work or self.sheets.is_at_work

    def close(self) -> None:
        """Stop what still runs."""
        self.filing.close()
        self.backups.close()
        self.places.close()
        self.checking.close()
        self.sheets.close()
        self.help.close()
        self.keys.close()
        self.watching.close()
        self.anything.close()

    def _bind_tagging(self) -> None:
        self._window.actions_.bind(
            entity=self.entities.tag,
            claim=self.claims.mark,
            note=self.records.note_words,
            all=self.entities.tag_all,
            repeat=self.entities.repeat,
            edit_tag=self.records.edit,
            speaker=lambda: self._edit_field("speaker"),
            topic=lambda: self._edit_field("topic"),
            date=lambda: self._edit_field("said_on"),
            note_tag=self.records.note_tag,
            flag=self.records.flag,
            part=self.records.add_part,
            zone=self.zones.choose,
            edges=self.moves.move_edges,
            confirm=self.records.confirm,
            delete=self.records.delete,
            widen=self.moves.widen,
            narrow=self.moves.narrow,
            cite=self.records.cite,
            contradict=self.claims.contradict,
            contradict_keep=self.claims.contradict_and_keep,
            repeats=self.claims.repeat,
            counterpart=self.claims.go_to_counterpart,
            unpin=self._on_escape,
            next_tag=self.moves.next_tag,
            previous_tag=self.moves.previous_tag,
            next_alike=self.moves.next_alike,
            previous_alike=self.moves.previous_alike,
            cycle=self.moves.cycle,
            next_sentence=self.moves.next_sentence,
            previous_sentence=self.moves.previous_sentence,
            next_paragraph=self.moves.next_paragraph,
            previous_paragraph=self.moves.previous_paragraph,
        )

    def _bind_window(self) -> None:
        window, filing, viewing = self._window, self.filing, self.viewing
        window.actions_.bind(
            new=window.new_asked.emit,
            open=lambda: window.open_asked.emit(None),
            new_window=lambda: open_beside(window.workspace.project.path),
            sample=window.sample_asked.emit,
            who=window.who_asked.emit,
            close=window.close_asked.emit,
            quit=window.quit_asked.emit,
            save_copy=filing.save_copy,
            backups=self.backups.show_list,
            check_project=self.checking.check,
            paste=filing.paste,
            update=filing.update,
            export=filing.export,
            export_article=self.sheets.export_article,
            evidence=self.sheets.evidence,
            undo=window.workspace.undo,
            redo=window.workspace.redo,
            find=viewing.find,
            watch_list=self.watching.edit,
            find_everywhere=self.searching.find_everywhere,
            find_next=self.searching.find_next,
            find_previous=self.searching.find_previous,
            details=viewing.details,
            preferences=viewing.show_preferences,
            anything=self.anything.open,
            back=window.workspace.back,
            forward=window.workspace.forward,
            next_article=viewing.next_article,
            previous_article=viewing.previous_article,
            next_problem=self.problems.next_problem,
            previous_problem=self.problems.previous_problem,
            library=viewing.filter_library,
            next_pane=viewing.next_pane,
            reading=window.reading.toggle,
            fold_here=self.layers.fold_here,
            zones_next=self.zone_filter.choose_next,
            beside=viewing.show_beside,
            previous_pane=viewing.previous_pane,
            menu_here=viewing.show_menu,
            zoom_in=viewing.zoom_in,
            zoom_out=viewing.zoom_out,
            zoom_reset=viewing.zoom_reset,
            keys=self._on_keys,
            change_keys=self.keys.change_keys,
            help=self.help.show,
            log=self._on_log,
            about=self._on_about,
        )
        window.actions_.bind(**{f"show_{name}": partial(viewing.show_desk, name) for name in NAMES})
        window.actions_["import"].triggered.connect(filing.import_files)
        window.actions_["print"].triggered.connect(self.sheets.print_)
        group = QActionGroup(self)
        for name in ("system", "light", "sepia", "dark"):
            action = window.actions_[f"theme_{name}"]
            group.addAction(action)
            action.setData(name)
        group.triggered.connect(viewing.choose_theme)
        window.actions_["serif"].triggered.connect(viewing.choose_family)
        window.settings.changed.connect(viewing.follow_setting)
        viewing.show_choices()

    def bind_layouts(self) -> None:
        """Connect the layouts, once they are there."""
        window = self._window
        group = QActionGroup(self)
        for name in LAYOUTS:
            action = window.actions_[f"layout_{name}"]
            group.addAction(action)
            action.triggered.connect(partial(window.layouts.choose, name))
        window.actions_["layout_reset"].triggered.connect(window.layouts.reset)
        window.layouts.take_name(window.layouts.name)

    def _edit_field(self, name: str) -> None:
        self._window.reading.make_room()
        self._window.inspector.edit_field(name)

    def _connect(self) -> None:
        window, space = self._window, self._window.workspace
        space.changed.connect(self._on_changed)
        space.failed.connect(self._on_failed)
        space.words_left.connect(self._on_words_left)
        space.said.connect(self._on_said)
        space.pin_changed.connect(self._on_pin)
        space.place_asked.connect(self._on_place)
        window.desks.desk_asked.connect(self.viewing.show_filtered)
        space.trail.moved.connect(self._on_trail)
        window.desks.command_asked.connect(self._on_command_asked)
        view = window.reader.view
        self._connect_text(view)
        bar = view.verticalScrollBar()
        for told in (view.scrolled, view.shown, bar.rangeChanged, window.desk_shown):
            told.connect(self.viewing.show_progress)
        space.article_changed.connect(self.viewing.show_progress)
        window.inspector.cue_asked.connect(self.claims.mark_cue)
        self.claims.linking_begun.connect(self._on_linking)
        self.claims.relation_of_pin = lambda: window.pin_strip.relation
        space.article_changed.connect(self._stop_linking)
        space.tag_changed.connect(self._stop_linking)
        view.span_selected.connect(self._stop_linking)
        self.entities.occurrences_asked.connect(self.filing.offer_occurrences)
        window.library.import_asked.connect(self.filing.import_files)
        window.library.files_dropped.connect(self.filing.take_dropped)
        window.library.details_asked.connect(self.viewing.details_of)
        window.library.update_asked.connect(self.filing.update_article)
        self.filing.walk_asked.connect(self.problems.next_problem)
        window.library.beside_asked.connect(self.viewing.show_beside)
        for action in window.actions_:
            if action.objectName() not in _LINKING:
                action.triggered.connect(self._stop_linking)
        self._on_trail()

    def take_in(self, beside: BesidePane) -> None:
        """Connect the second reader, now that it is there."""
        self._connect_text(beside.view)
        beside.closed.connect(self.viewing.close_beside)
        self.layers.show()

    def _connect_text(self, view: ReaderView) -> None:
        pin_strip = self._window.pin_strip
        view.link_clicked.connect(self.claims.link_to)
        view.badge_clicked.connect(self.claims.go_from_badge)
        view.zoom_asked.connect(self.viewing.zoom)
        view.menu_asked.connect(self._on_menu)
        view.drag_begun.connect(pin_strip.expect_drop)
        view.drag_ended.connect(pin_strip.stop_expecting)
        view.zone_asked.connect(self.zones.correct)

    def _digit(self, number: int) -> QAction:
        action = QAction(self)
        action.setObjectName(f"digit_{number}")
        action.setShortcut(QKeySequence(str(number)))
        action.setShortcutContext(self._window.actions_["entity"].shortcutContext())
        action.setData(number)
        action.triggered.connect(self._on_digit)
        self._window.reader.view.addAction(action)
        self._kinds_menu.addAction(action)
        return action

    def _map_keys(self) -> None:
        self.help.keys_asked.connect(self.keys.show_keys)
        self.keys.map.changed.connect(self._on_keys_changed)
        self.zones.kinds_changed.connect(self.keys.follow_menus)

    def _add_panes(self) -> None:
        view = self._window.menus["view"]
        view.addMenu(LanguageMenu(self._window))
        view.addSeparator()
        for dock in self._window.findChildren(QDockWidget):
            dock.toggleViewAction().setObjectName(f"pane_{dock.objectName()}")
            view.addAction(dock.toggleViewAction())

    @Slot()
    def _on_digit(self) -> None:
        action = self.sender()
        number = int(action.data()) if isinstance(action, QAction) else 0
        if self._linking and self._window.pin_strip.link_candidate(number):
            self._stop_linking()
            return
        self.entities.tag_as_kind(number)

    @Slot(str)
    def _on_linking(self, relation: str) -> None:
        self._window.pin_strip.relation = relation
        self._set_linking(is_on=True)

    @Slot()
    def _stop_linking(self, *_why: object) -> None:
        self._set_linking(is_on=False)

    def _set_linking(self, *, is_on: bool) -> None:
        if is_on != self._linking:
            self._linking = is_on
            self._window.pin_strip.set_takes_digits(is_on=is_on)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        actions = self._window.actions_
        offered = (actions[name] if name else None for name in _READER_MENU)
        show_menu(offered, at, self._window.reader.view)

    @Slot()
    def _on_escape(self) -> None:
        self._stop_linking()
        window = self._window
        if (
            window.reading.is_on
            and window.workspace.tag is None
            and window.reader.view.selected_span() is None
        ):
            window.reading.leave()
        else:
            self.moves.escape()

    @Slot(object)
    def _on_pin(self, pin: object) -> None:
        if pin is None:
            self._stop_linking()

    @Slot(object)
    def _on_place(self, _place: object) -> None:
        self._window.show_desk("reader")

    @Slot()
    def _on_trail(self) -> None:
        trail, actions = self._window.workspace.trail, self._window.actions_
        actions["back"].setEnabled(trail.can_go_back)
        actions["forward"].setEnabled(trail.can_go_forward)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet | None) -> None:
        horizon = self._window.workspace.project.horizon()
        for name, step, plain in (
            ("undo", horizon.undo, self.tr("&Undo")),
            ("redo", horizon.redo, self.tr("&Redo")),
        ):
            action, words = self._window.actions_[name], words_of(step)
            action.setEnabled(step is not None and not self._window.workspace.project.read_only)
            action.setText(f"{plain}: {words}".replace("&&", "&") if words else plain)
            action.setToolTip(tip_of(action.text(), action))
        if changes is None or changes.touches("term"):
            self._name_kinds()
            self.zones.name_kinds()

    @Slot(str)
    def _on_keys_changed(self, name: str) -> None:
        if name in ("undo", "redo"):
            self._on_changed(None)

    def _name_kinds(self) -> None:
        terms = self._window.workspace.terms("entity_kind")
        for action, term in zip(self._digits, terms, strict=False):
            action.setText(label_of(term))

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        if self.places.take(error):
            return
        code = error.code
        if code == "conflict-on-undo":
            # What cannot be taken back is set aside: the menu goes on with the step before.
            self._on_changed(None)
            code = "set-aside" if error.params.get("set_aside") else code
        sentence = sentence_of(code, error.params)
        if error.code in ("disk-full", "cannot-write", "read-only", "damaged"):
            self._window.banner.show_message(sentence, tone="danger")
        else:
            self._window.toast.show_message(sentence, urgent=True)

    @Slot(str)
    def _on_words_left(self, words: str) -> None:
        sentence = self.tr(
            "What you were writing in was removed meanwhile. You had written: {words}"
        )
        self._window.banner.show_message(
            sentence.format(words=isolated(one_line(words, 200))),
            tone="warning",
            action_text=self.tr("Copy my words"),
            act=lambda: QGuiApplication.clipboard().setText(words),
        )

    @Slot(str)
    def _on_command_asked(self, name: str) -> None:
        if name == "cite_link":
            self.sheets.cite_link()
        else:
            self._window.actions_[name].trigger()

    @Slot(str)
    def _on_said(self, sentence: str) -> None:
        self._window.toast.show_message(sentence)

    @Slot()
    def _on_keys(self) -> None:
        if not self.help.show_here():
            self.keys.show_keys()

    @Slot()
    def _on_log(self) -> None:
        open_folder(log_path().parent)

    @Slot()
    def _on_about(self) -> None:
        from gui.dialogs.about import AboutDialog

        AboutDialog(self._window, self._window.workspace.project).show()

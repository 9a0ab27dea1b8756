"""What every form does: show a record, save each field at once, keep quiet while one types."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar, Concatenate, Final, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTextEdit, QToolButton, QVBoxLayout, QWidget

from gui.panels.forms.conflict import ConflictStrip, words_of
from gui.panels.forms.field import Field
from gui.panels.forms.fields import CheckedField
from gui.panels.forms.layout import set_tab_order, tool
from gui.workspace import Workspace
from store.errors import UNWRITTEN, KnownError
from store.seen import Seen
from store.types import StepId
from store.unit import Unit

Row = TypeVar("Row")
P = ParamSpec("P")
T = TypeVar("T")

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MARGIN_PX: Final = 14


class Form(QWidget, Generic[Row]):
    """One record's fields. Subclasses say how a row is read, shown and saved."""

    tables: ClassVar[frozenset[str]] = frozenset()
    """A change of any of these may concern the record."""
    query: ClassVar[Any]
    """Gives the record by its key, also inside the transaction that changes it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.key: int | None = None
        self.row: Row | None = None
        self.fields: dict[str, Field] = {}
        self._step: StepId | None = None
        """The step that edits join, while proposals are shown and the person stays in the form."""
        self._returns_on_enter = False
        self._editing = ""
        """The field whose change is being written."""
        self._bases: dict[str, Row] = {}
        """The record as it was when somebody began to type into a field."""
        self._mine = ""
        self._refused = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 12)
        self.column.setSpacing(6)
        self.setProperty("form", "true")
        self._conflict = ConflictStrip(self)
        self.column.addWidget(self._conflict)
        workspace.failed.connect(self._on_failed)

    @abstractmethod
    def read(self, key: int) -> Row | None:
        """The record as it is now."""

    @abstractmethod
    def show_row(self, row: Row) -> None:
        """Show what the record says in every control."""

    @abstractmethod
    def save(self, name: str, value: Any) -> None:
        """Write one field."""

    @abstractmethod
    def delete(self) -> None:
        """Remove the record."""

    def show_record(self, key: int) -> bool:
        """Show a record, what was typed for the one before saved; False when there is none."""
        if key != self.key:
            self.leave_record()
        row = self.read(key)
        if row is None:
            return False
        is_other = key != self.key
        self.key, self.row = key, row
        if is_other:
            self._clear_checked()
        self._show(row)
        if is_other:
            self._restore_drafts(key)
        return True

    def leave_record(self) -> None:
        """Save what is typed, keep what cannot be saved, show nothing in particular."""
        self.flush()
        for name in self.fields:
            self._keep_draft(name)
        for field in self.fields.values():
            field.let_go()
        self._conflict.hide()
        self._bases.clear()
        self._returns_on_enter = False
        self._step = None
        self.key = self.row = None

    def refresh(self) -> None:
        """Show the record anew where it changed; what is being typed stays."""
        if self.key is None:
            return
        row = self.read(self.key)
        if row is not None and self.row is not None and row != self.row:
            for name, field in self.fields.items():
                if field.has_typed():
                    self._bases.setdefault(name, self.row)
            self.row = row
            self._show(row)

    def flush(self) -> None:
        """Save what is typed and not yet saved."""
        typed = [field for field in self.fields.values() if field.has_typed()]
        if not typed or self.key is None:
            return
        if self.read(self.key) is None:
            words = [field.words() for field in typed if field.words()]
            if words:
                self.workspace.words_left.emit("\n".join(words))
            return
        for field in typed:
            field.flush()

    def focus_field(self, name: str, *, returns: bool = True) -> bool:
        """Put the focus into a field; Enter then leads back to reading. False for none such."""
        field = self.fields.get(name)
        if field is None or not field.control.isEnabled():
            return False
        self.reveal(name)
        self._returns_on_enter = returns
        target = field.control.focusProxy() or field.control
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(target, (QLineEdit, QTextEdit)):
            target.selectAll()
        return True

    def reveal(self, name: str) -> None:
        """Open the section that a field is in."""

    def do(
        self, operation: Callable[Concatenate[Unit, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """The result of an operation, joined to the step of the proposals while these are shown."""
        return self.do_in(self._step, operation, *args, **kwargs)

    def do_in(
        self,
        step: StepId | None,
        operation: Callable[Concatenate[Unit, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """The result of an operation as part of a step, or as a step of its own for None."""
        base = self._bases.pop(self._editing, self.row)
        if self._editing and base is not None and self.key is not None:
            fields = () if kwargs else (self._editing,)
            seen = Seen(self.query, self.key, base, fields)
            return self._do_seen(seen, step, operation, *args, **kwargs)
        if step is None:
            return self.workspace.do(operation, *args, **kwargs)
        made = self.workspace.do_within(step, operation, *args, **kwargs)
        if self._step is not None:
            self._step = self.workspace.last_step
        return made

    def _do_seen(
        self,
        seen: Seen[Any],
        step: StepId | None,
        operation: Callable[Concatenate[Unit, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        try:
            made = self.workspace.do_seen(seen, step, operation, *args, **kwargs)
        except KnownError as error:
            name, key = self._editing, self.key
            self.refresh()
            if self.row is not None:
                self.show_row(self.row)

            def again() -> None:
                if self.key == key and self.row is not None:
                    self._editing = name
                    now = Seen(self.query, self.key or 0, self.row, seen.fields)
                    self._do_seen(now, None, operation, *args, **kwargs)
                    self._editing = ""

            said = self.fields[name].words() if name in self.fields else ""
            theirs = error.params["theirs"]
            self._conflict.ask(self._mine or words_of(kwargs.get(name)), said or theirs, again)
            return None
        if self._step is not None:
            self._step = self.workspace.last_step
        return made

    def add_field(self, field: Field) -> Field:
        """The field, known by its name and saved from now on."""
        self.fields[field.name] = field
        field.edited.connect(self._on_edited)
        field.typed.connect(self._keep_draft)
        field.set_enabled(not self.workspace.project.read_only)
        return field

    def leave(self, *, accepts: bool) -> None:
        """Save and give the focus back to the reader; `accepts` takes what is proposed."""
        del accepts
        self.flush()
        self.workspace.reading_asked.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._leads_back(event))
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave(accepts=False)
        elif event.key() in _ENTER and (self._leads_back(event) or self._enter_returns()):
            self.leave(accepts=True)
        else:
            super().keyPressEvent(event)

    def delete_button(self, words: str) -> QToolButton:
        """A button that deletes the record, undoable and without a question."""
        button = tool("trash", words, self)
        button.clicked.connect(self._on_delete_clicked)
        button.setEnabled(not self.workspace.project.read_only)
        return button

    def _show(self, row: Row) -> None:
        self.show_row(row)
        set_tab_order(self)  # chips, spellings and links come and go

    def _leads_back(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return event.key() == Qt.Key.Key_Escape or bool(event.key() in _ENTER and held)

    def _enter_returns(self) -> bool:
        return self._returns_on_enter

    def _clear_checked(self) -> None:
        for field in self.fields.values():
            if isinstance(field, CheckedField):
                field.clear()

    def _draft_name(self, key: int) -> str:
        return f"{type(self).__name__}/{key}"

    def _restore_drafts(self, key: int) -> None:
        for name, draft in self.workspace.drafts.get(self._draft_name(key)).items():
            if name in self.fields:
                self.fields[name].restore(draft)

    @Slot(str)
    def _keep_draft(self, name: str) -> None:
        if self.key is not None:
            unsaved = self.fields[name].unsaved()
            self.workspace.drafts.keep_field(self._draft_name(self.key), name, unsaved)

    @Slot(str, object)
    def _on_edited(self, name: str, value: object) -> None:
        if self.key is None:
            return
        field = self.fields[name]
        self._editing, self._mine, self._refused = name, field.words(), ""
        self.save(name, value)
        self._editing = ""
        if self._refused in UNWRITTEN:
            # The disk takes nothing just now: what was typed stays to be saved later.
            field.hold(self._mine)
        self._keep_draft(name)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._refused = error.code
        # what was refused must not stay on the screen as if it were saved
        if self.key is not None and self.row is not None:
            self.show_row(self.row)

    @Slot()
    def _on_delete_clicked(self) -> None:
        self.delete()

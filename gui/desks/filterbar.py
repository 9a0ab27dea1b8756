"""The line above a list: words to look for, choices to narrow it, and how many remain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolButton, QWidget

from gui.counting import number
from gui.icons import icon
from gui.plaintext import explain, label, one_line
from gui.slices import Slice
from gui.statwords import dimension_word
from gui.widgets.announce import announce
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.widgets.filterbox import FilterBox
from gui.widgets.flowlayout import FlowLayout
from gui.widgets.scaling import keep_minimum_width

ANY = "any"
_LINE_WIDTH_PX = 220
_LONGEST_LABEL = 14
_LONGEST_SLICE = 40


@dataclass(frozen=True, slots=True)
class Filter:
    """One choice: `choices` are read again whenever vocabularies change."""

    key: str
    name: str
    choices: Callable[[], Sequence[Choice]]
    none_label: str | Callable[[], str]
    default: str | None = None
    length: int = _LONGEST_LABEL
    """Letters that are always to be read."""
    is_scope: bool = False
    """Whether the choice says what the list is of, rather than narrows it."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is asked for."""

    words: str = ""
    codes: Mapping[str, str | None] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False


class FilterBar(QWidget):
    """`changed` comes when words or choices are other ones than before."""

    changed = Signal()

    def __init__(self, placeholder: str, filters: Sequence[Filter], parent: QWidget):
        super().__init__(parent)
        self._filters = tuple(filters)
        self.line = FilterBox(placeholder, parent=self)
        self._combos = {each.key: self._combo(each) for each in filters}
        self._count = label("", "caption", self)
        self._slice: Slice | None = None
        self._slice_button = QToolButton(self)
        self._slice_button.hide()
        self._slice_button.setIcon(icon("x"))
        self._slice_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._slice_button.setProperty("slice", "true")
        self._slice_button.clicked.connect(self._on_slice_dropped)
        self._arrange()
        self.line.filter_changed.connect(self._on_changed)
        self.setFocusProxy(self.line)

    def words(self) -> str:
        """What is looked for."""
        return self.line.text()

    def codes(self) -> dict[str, str | None]:
        """The code chosen in each filter, None for no choice."""
        return {key: _text_or_none(combo.code()) for key, combo in self._combos.items()}

    def slice(self) -> Slice | None:
        """The part of the records that the statistics led to, or None."""
        return self._slice

    def is_active(self) -> bool:
        """Whether anything narrows the list."""
        is_narrowed = self._slice is not None or self.codes() != self.scope()
        return bool(self.words().strip()) or is_narrowed

    def scope(self) -> dict[str, str | None]:
        """The codes of a bar that narrows nothing."""
        codes = self.codes()
        return {each.key: codes[each.key] if each.is_scope else None for each in self._filters}

    def state(self) -> dict[str, str]:
        """What differs from an untouched bar, as strings for `restore`."""
        defaults = {each.key: each.default for each in self._filters}
        chosen = {key: code or ANY for key, code in self.codes().items() if code != defaults[key]}
        words = {"words": self.words()} if self.words() else {}
        return {**words, **chosen, **({"only": self._slice.to_text()} if self._slice else {})}

    def restore(self, state: Mapping[str, str]) -> None:
        """Show a kept state; tells nothing. Codes that the vocabulary lost are left out."""
        with QSignalBlocker(self), QSignalBlocker(self.line):
            self.line.setText(state.get("words", ""))
        self._show_slice(Slice.from_text(state["only"]) if "only" in state else None)
        for each in self._filters:
            code = state.get(each.key, each.default)
            known = {choice.code for choice in each.choices()}
            combo = self._combos[each.key]
            combo.set_code(code if code in known else None if code == ANY else each.default)

    def clear(self) -> None:
        """Take all narrowing away, and tell it."""
        self.restore({})
        self.changed.emit()

    def reread_choices(self) -> None:
        """Offer what the vocabularies hold now."""
        for each in self._filters:
            self._combos[each.key].set_choices(each.choices())
            self._combos[each.key].set_none_label(_none_label(each))

    def show_count(self, shown: int, total: int, left_out: str = "") -> None:
        """Write how many of how many are listed, and what other parts of the articles hold."""
        words = self.tr("{shown} of {total}")
        counts = words.format(shown=number(shown), total=number(total))
        self._count.setText(number(total) if shown == total else counts)
        if left_out:
            self._count.setText(f"{self._count.text()} · {left_out}")
        self._count.setToolTip(self.tr("In other parts of the articles") if left_out else "")
        spoken = self.tr("Listed: {count}").format(count=self._count.text())
        if spoken != self._count.accessibleName():
            self._count.setAccessibleName(spoken)
            if self.isAncestorOf(QApplication.focusWidget() or self.window()):
                announce(self._count, spoken)

    def add(self, widget: QWidget) -> None:
        """Let a widget stand behind the filters, before the count."""
        layout = self.layout()
        assert layout is not None
        layout.removeWidget(self._count)
        layout.addWidget(widget)
        layout.addWidget(self._count)

    def told(self) -> list[tuple[str, str]]:
        """What narrows the list, as names and values in words."""
        words = [(self.line.accessibleName(), self.words())] if self.words().strip() else []
        return words + [
            (each.name, self._combos[each.key].currentText())
            for each in self._filters
            if self._combos[each.key].code() is not None
        ]

    def count_text(self) -> str:
        """The count as it is written."""
        return self._count.text()

    def _combo(self, each: Filter) -> VocabularyCombo:
        combo = VocabularyCombo(each.name, each.choices(), self, none_label=_none_label(each))
        combo.set_code(each.default)
        longest = max((len(combo.itemText(at)) for at in range(combo.count())), default=0)
        combo.setMinimumContentsLength(min(longest, each.length))
        combo.setToolTip(each.name)
        combo.code_chosen.connect(self._on_changed)
        return combo

    def _arrange(self) -> None:
        keep_minimum_width(self.line, _LINE_WIDTH_PX)
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._count.setMinimumHeight(self.line.sizeHint().height())
        flow = FlowLayout(self, spacing_px=8)
        flow.setContentsMargins(12, 10, 14, 8)
        for widget in (self.line, *self._combos.values(), self._slice_button, self._count):
            flow.addWidget(widget)

    def _show_slice(self, piece: Slice | None) -> None:
        self._slice = piece
        self._slice_button.setVisible(piece is not None)
        if piece is not None:
            words = f"{dimension_word(piece.by)}: {one_line(piece.words, _LONGEST_SLICE)}"
            self._slice_button.setText(words.replace("&", "&&"))
            explain(self._slice_button, self.tr("From the statistics; press to show all again"))
            self._slice_button.setAccessibleName(words)

    @Slot()
    def _on_slice_dropped(self) -> None:
        self._show_slice(None)
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def _none_label(each: Filter) -> str:
    return each.none_label if isinstance(each.none_label, str) else each.none_label()


def _text_or_none(code: str | int | None) -> str | None:
    return None if code is None else str(code)

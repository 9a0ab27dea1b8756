"""The controls of a claim's form, section by section. What they do is in `claim`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from gui.icons import icon
from gui.labels import word
from gui.panels.forms import dates
from gui.panels.forms.choices import code_combo, code_segments, term_combo
from gui.panels.forms.field import Field, mark_proposed
from gui.panels.forms.fields import (
    CheckedField,
    ChipsField,
    ComboField,
    SegmentField,
    SuggestField,
    SwitchField,
    TextField,
)
from gui.panels.forms.growing import GrowingText
from gui.panels.forms.layout import Rows, paired, tool
from gui.panels.forms.names import Names
from gui.panels.forms.suggestline import Suggestion, SuggestLine
from gui.plaintext import label, one_line
from gui.widgets.chips import ChipField
from gui.widgets.datefield import DateField
from gui.wording import quoted
from gui.workspace import Workspace
from store import codes
from store.text.folding import fold_key


class CueField(Field):
    """The words that show speaker or certainty; a button asks for the selection of the reader."""

    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("cue", QWidget(parent))
        self._words = label("", "muted", self.control, wraps=True)
        self._words.setMinimumHeight(26)
        self._button = QPushButton(icon("quotes", "accent"), "", self.control)
        self._button.setProperty("quiet", "true")
        self._button.setIconSize(QSize(14, 14))
        words = self.tr("Mark the selection of the reader as cue")
        self._button.setToolTip(words)
        self._button.setAccessibleName(words)
        self._button.clicked.connect(self._on_clicked)
        self._shown = ""
        row = QHBoxLayout(self.control)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.control.setFocusProxy(self._button)

    def show_value(self, value: object) -> None:
        self._shown = one_line(str(value or ""), 120)
        if self.proposal is None:
            self._words.setText(quoted(self._shown) if self._shown else self.tr("None marked"))

    def _show_ghost(self, words: str) -> None:
        self._words.setText(quoted(words) if words else "")
        mark_proposed(self._words, proposed=bool(words))
        if not words:
            self.show_value(self._shown)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit()


class ClaimParts(QObject):
    """Builds the fields into rows; the form takes them from `fields`."""

    def __init__(self, workspace: Workspace, names: Names, form: QWidget) -> None:
        super().__init__(form)
        self._workspace = workspace
        self._names = names
        self._form = form
        self.fields: list[Field] = []
        self.sections: dict[str, str] = {}
        """Field name to the section it is in; those on top have none."""
        self.cue = CueField(form)
        self.published: QLabel = label("", "muted", form)

    def top(self) -> Rows:
        """What is filled in most."""
        rows = Rows(self._form)
        said = self.tr("In your own words")
        words = GrowingText(said, self.tr("In your own words (else the quotation counts)"), rows)
        self._take(TextField("restatement", words))
        rows.add_whole(words)
        speaker = SuggestLine(self.tr("Speaker"), self._speakers, rows)
        speaker.setPlaceholderText(self.tr("Who says it?"))
        rows.add(self.tr("Speaker"), speaker, self.tr("Who says it (S in the reader)"))
        self._take(SuggestField("speaker", speaker))
        self._line(rows, "speaker_note", self.tr("Which one"), self.tr("two officials, a driver …"))
        topic = SuggestLine(self.tr("Topic"), partial(self._names.terms, "topic"), rows)
        topic.setPlaceholderText(self.tr("What question is it about?"))
        rows.add(self.tr("Topic"), topic, self.tr("The question it speaks to (T in the reader)"))
        self._take(SuggestField("topic", topic))
        tip = self.tr("When it was said (D in the reader): 2024-06-12, 2024-06, 2024~, 2024-01/..")
        rows.add(self.tr("Said on"), self._date("said_on", self.tr("Said on"), rows), tip)
        return rows

    def manner(self) -> Rows:
        """How it is said."""
        rows = Rows(self._form)
        name = self.tr("Polarity")
        polarity = code_segments(name, "polarity", codes.POLARITIES, rows)
        rows.add(name, polarity, self.tr("Whether it says that something is so, or is not"))
        self._take(SegmentField("polarity", polarity), "manner")
        self._combo(rows, "modality", self.tr("Certainty"), "modality", codes.MODALITIES)
        kind = term_combo(self.tr("Kind"), self._workspace, "claim_kind", rows)
        rows.add(self.tr("Kind"), kind, self.tr("What sort of statement it is"))
        self._take(ComboField("kind", kind), "manner")
        self._combo(
            rows, "quote_type", self.tr("Quotation"), "quote_type", codes.QUOTE_TYPES, none=True
        )
        tip = self.tr("The words that show who speaks or how sure (“he warned”, “allegedly”)")
        rows.add(self.tr("Cue words"), self.cue.control, tip)
        self._take(self.cue, "manner")
        return rows

    def matter(self) -> Rows:
        """What and whom it is about, when and how much."""
        rows = Rows(self._form)
        about = ChipField(self.tr("About"), self._names.entity_chips, rows)
        about.set_placeholder(self.tr("Add a name …"))
        rows.add(self.tr("About"), about, self.tr("Whom or what it is about"))
        self._take(ChipsField("about", about), "matter")
        first = self._date("about_from", self.tr("Happened from"), rows, "matter")
        last = self._date("about_to", self.tr("Happened until"), rows, "matter")
        rows.add(self.tr("From"), first, self.tr("When what it speaks of began"))
        rows.add(self.tr("Until"), last, self.tr("When what it speaks of ended"))
        rows.add(self.tr("Quantity"), self._quantity(rows), self.tr("A number it states"))
        about_right = QCheckBox(self.tr("approximate"), rows)
        rows.add("", about_right)
        self._take(SwitchField("quantity_approximate", about_right), "matter")
        self.published.setMinimumHeight(26)
        rows.add(self.tr("Published"), self.published, self.tr("The article’s own date"))
        return rows

    def source(self) -> Rows:
        """Through whom it came."""
        rows = Rows(self._form)
        chain = ChipField(self.tr("Source chain"), self._names.name_chips, rows)
        chain.set_placeholder(self.tr("Outlet, agency, official …"))
        tip = self.tr("Through whom it came, nearest to the reader first")
        rows.add_block(self.tr("Source chain, nearest first"), chain, tip)
        self._take(ChipsField("chain", chain), "source")
        return rows

    def judgement(self) -> Rows:
        """What the analyst makes of it."""
        rows = Rows(self._form)
        self._combo(
            rows, "status", self.tr("Status"), "claim_status", codes.CLAIM_STATUSES, "judgement"
        )
        name = self.tr("Confidence")
        confidence = code_segments(name, "level", codes.LEVELS, rows, optional=True)
        rows.add(name, confidence, self.tr("How sure you are of this record"))
        self._take(SegmentField("confidence", confidence), "judgement")
        tags = ChipField(self.tr("Tags"), partial(self._names.term_chips, "tag"), rows)
        tags.set_placeholder(self.tr("Add a tag …"))
        rows.add(self.tr("Tags"), tags, self.tr("Words of your own to find it by"))
        self._take(ChipsField("tags", tags), "judgement")
        note = GrowingText(self.tr("Note"), self.tr("Note"), rows)
        rows.add_whole(note)
        self._take(TextField("note", note), "judgement")
        return rows

    def _take(self, field: Field, section: str = "") -> None:
        self.fields.append(field)
        if section:
            self.sections[field.name] = section

    def _line(self, rows: Rows, name: str, text: str, placeholder: str) -> None:
        line = QLineEdit(rows)
        line.setAccessibleName(text)
        line.setPlaceholderText(placeholder)
        rows.add(text, line, self.tr("Which unnamed source or commenter it is"))
        self._take(TextField(name, line))

    def _combo(
        self,
        rows: Rows,
        name: str,
        text: str,
        group: str,
        of: Sequence[str],
        section: str = "manner",
        *,
        none: bool = False,
    ) -> None:
        combo = code_combo(text, group, of, rows, none=none)
        rows.add(text, combo)
        self._take(ComboField(name, combo), section)

    def _date(self, name: str, spoken: str, rows: Rows, section: str = "") -> DateField:
        field = dates.date_line(spoken, rows)
        self._take(CheckedField(name, field, dates.date_of, _text_of_date), section)
        return field

    def _quantity(self, rows: Rows) -> QWidget:
        value = DateField(self.tr("Quantity"), dates.number_verdict, rows)
        line = value.focusProxy()
        unit = QLineEdit(rows)
        unit.setAccessibleName(self.tr("Unit of the quantity"))
        unit.setPlaceholderText(self.tr("of what"))
        if isinstance(line, QLineEdit):
            line.setPlaceholderText("1,200")
        self._take(
            CheckedField("quantity_value", value, dates.number_of, dates.number_text), "matter"
        )
        self._take(TextField("quantity_unit", unit), "matter")
        return paired(value, unit, rows)

    def _speakers(self, words: str) -> list[Suggestion]:
        wanted = fold_key(words)
        kinds = [code for code in codes.SPEAKER_KINDS if code not in {"entity", "unknown"}]
        offered = [Suggestion(word("speaker", code), code) for code in kinds]
        fitting = [one for one in offered if wanted in fold_key(one.word)]
        unknown = [Suggestion(word("speaker", "unknown"), "unknown")] if not wanted else []
        return [*self._names.entities(words), *fitting, *unknown]


def _text_of_date(value: object) -> str:
    return str(value or "")


def flag_field(form: QWidget, words: str) -> SwitchField:
    """A flag for the head of a form."""
    button = tool("flag", words, form)
    button.setCheckable(True)
    return SwitchField("flag", button)

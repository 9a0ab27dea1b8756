"""Settings on one page: theme, size of the window's words, and how articles are set.

Every change is kept and shown at once: the reader behind the dialog is the preview.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.fonts import SANS, SERIF, reader_font, reading_families
from gui.language import LANGUAGES, SYSTEM
from gui.panels.forms.segments import Segment, Segments
from gui.plaintext import label, tooltip_of
from gui.settings import Setting, Settings
from gui.widgets.combobox import Choice, VocabularyCombo

_INSIDE_PX = 5
_SHOWN = (
    "theme",
    "interface_percent",
    "reader_family",
    "reader_size_pt",
    "measure_characters",
    "line_height_percent",
    "paragraph_spacing_percent",
    "justified",
)
"""Settings of this page, which "Reset" puts back."""


class PreferencesDialog(QDialog):
    """Shows and changes settings by name; follows when somebody else changes one."""

    help_topic = "reading"

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._show_value: dict[str, Callable[[Any], object]] = {}
        self._grid = QGridLayout()
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arrange()
        self._show_all()
        settings.changed.connect(self._show_all)

    @Slot()
    def reset(self) -> None:
        """Put all settings of this page back to how they are shipped."""
        for name in _SHOWN:
            setattr(self._settings, name, _setting(name).default)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(16)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(1, 1)
        self._add_window()
        self._add_reader()
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addLayout(self._buttons())

    def _add_window(self) -> None:
        self._section(self.tr("Window"))
        tip = self.tr("The window is made anew in the language chosen")
        self._row(self.tr("Language"), self._languages(), tip)
        self._row(self.tr("Theme"), self._themes())
        self._row(
            self.tr("Size of words"),
            self._spin("interface_percent", self.tr("Size of words"), (80, 200, 5), "\u202f%"),
            self.tr("Menus, lists and forms, measured by the letters of the system"),
        )

    def _add_reader(self) -> None:
        self._section(self.tr("Article"))
        self._row(self.tr("Typeface"), self._families())
        size = QDoubleSpinBox(self)
        size.setRange(7, 48)
        size.setSingleStep(0.5)
        size.setDecimals(1)
        self._number("reader_size_pt", size, self.tr("Size"), self.tr(" pt"))
        self._row(self.tr("Size"), size, self.tr("Before zooming with Ctrl+plus and Ctrl+minus"))
        for name, words, steps, unit, tip in (
            (
                "measure_characters",
                self.tr("Length of lines"),
                (40, 120, 2),
                self.tr(" letters"),
                self.tr("60 to 75 letters are easy to read; a narrow window has shorter lines"),
            ),
            (
                "line_height_percent",
                self.tr("Height of lines"),
                (100, 250, 5),
                "\u202f%",
                self.tr("Lines of overlapping claims need room below the words"),
            ),
            (
                "paragraph_spacing_percent",
                self.tr("Between paragraphs"),
                (0, 200, 5),
                "\u202f%",
                self.tr("Measured by the height of the letters"),
            ),
        ):
            self._row(words, self._spin(name, words, steps, unit), tip)
        self._row("", self._justified())

    def _section(self, title: str) -> None:
        row = self._grid.rowCount()
        head = label(title, "speaker", self)
        if row > 1:
            head.setContentsMargins(0, 12, 0, 0)
        self._grid.addWidget(head, row, 0, 1, 2)

    def _row(self, words: str, control: QWidget, tip: str = "") -> None:
        row = self._grid.rowCount()
        name = label(words, "muted", self)
        name.setBuddy(control)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(control, row, 1)
        if tip:
            control.setToolTip(tooltip_of(tip))
            control.setAccessibleDescription(tip)

    def _languages(self) -> VocabularyCombo:
        known = {SYSTEM: self.tr("As the system"), **LANGUAGES}
        choices = [Choice(code, name) for code, name in known.items()]
        combo = VocabularyCombo(self.tr("Language"), choices, self)
        combo.code_chosen.connect(self._on_language_chosen)
        self._show_value["language"] = combo.set_code
        return combo

    def _themes(self) -> Segments:
        words = (
            Segment("system", self.tr("System"), self.tr("As the system is, light or dark")),
            Segment("light", self.tr("Light")),
            Segment("sepia", self.tr("Sepia")),
            Segment("dark", self.tr("Dark")),
        )
        themes = Segments(self.tr("Theme"), words, self)
        themes.setMinimumWidth(300)
        themes.code_chosen.connect(self._on_theme_chosen)
        self._show_value["theme"] = themes.set_code
        return themes

    def _families(self) -> VocabularyCombo:
        serif, sans = (reader_font(family, 12).families()[0] for family in (SERIF, SANS))
        choices = [
            Choice(SERIF, self.tr("Serif ({family})").format(family=serif)),
            Choice(SANS, self.tr("Sans serif ({family})").format(family=sans)),
            *(Choice(family, family) for family in reading_families()),
        ]
        combo = VocabularyCombo(self.tr("Typeface"), choices, self)
        combo.setToolTip(self.tr("The letters articles are read in"))
        combo.code_chosen.connect(self._on_family_chosen)
        self._show_value["reader_family"] = combo.set_code
        return combo

    def _spin(self, name: str, words: str, steps: tuple[int, int, int], unit: str) -> QSpinBox:
        low, high, step = steps
        spin = QSpinBox(self)
        spin.setRange(low, high)
        spin.setSingleStep(step)
        self._number(name, spin, words, unit)
        return spin

    def _number(self, name: str, spin: QSpinBox | QDoubleSpinBox, words: str, unit: str) -> None:
        spin.setObjectName(name)
        spin.setAccessibleName(words)
        spin.setSuffix(unit)
        spin.setKeyboardTracking(False)
        # the style sheet's padding does not reach the line inside
        spin.lineEdit().setTextMargins(_INSIDE_PX, 0, _INSIDE_PX, 0)
        spin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.valueChanged.connect(self._on_number)
        self._show_value[name] = spin.setValue

    def _justified(self) -> QCheckBox:
        box = QCheckBox(self.tr("&Justified lines"), self)
        box.setToolTip(self.tr("Lines end at one edge; the gaps between words vary"))
        box.toggled.connect(self._on_justified)
        self._show_value["justified"] = box.setChecked
        return box

    def _buttons(self) -> QHBoxLayout:
        reset = QPushButton(self.tr("&Reset"), self)
        reset.setToolTip(self.tr("Put everything on this page back to how it was shipped"))
        reset.setAutoDefault(False)
        reset.setProperty("quiet", "true")
        reset.clicked.connect(self.reset)
        close = QPushButton(self.tr("&Close"), self)
        close.setToolTip(self.tr("Every change is already kept (Esc)"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(reset)
        row.addStretch(1)
        row.addWidget(close)
        return row

    @Slot()
    @Slot(str)
    def _show_all(self, _key: str = "") -> None:
        for name, show in self._show_value.items():
            owner = getattr(show, "__self__", None)
            assert isinstance(owner, QWidget)
            with QSignalBlocker(owner):
                show(getattr(self._settings, name))

    @Slot(object)
    def _on_language_chosen(self, code: str) -> None:
        self._settings.language = code

    @Slot(object)
    def _on_theme_chosen(self, code: str) -> None:
        self._settings.theme = code

    @Slot(object)
    def _on_family_chosen(self, code: str) -> None:
        self._settings.reader_family = code

    @Slot()
    def _on_number(self) -> None:
        spin = self.sender()
        if isinstance(spin, QSpinBox | QDoubleSpinBox):
            setattr(self._settings, spin.objectName(), spin.value())

    @Slot(bool)
    def _on_justified(self, wanted: bool) -> None:
        self._settings.justified = wanted


def _setting(name: str) -> Setting[Any]:
    declared: Setting[Any] = getattr(Settings, name)
    return declared

"""The one style sheet, written in roles: `@muted_ink` stands for that role of the theme.

Widgets choose their look by what they are (properties `role`, `card`, `primary` …).
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

import resources
from gui.highlight import entity_colour

if TYPE_CHECKING:
    from gui.palettes import Theme

# glyph → the role it is drawn in; one file a theme, because style sheets take no other images
GLYPHS = {
    "caret-down": "muted_ink",
    "caret-up": "muted_ink",
    "check": "accent_ink",
    "dash": "accent_ink",
    "dot": "accent_ink",
    "menu-check": "ink",
}


_USUAL_PT = 10.0


def sheet_of(theme: Theme, letters_pt: float = _USUAL_PT) -> str:
    """The style sheet of the theme for an interface in letters of that size; KeyError names a role
    that the theme does not have.
    """
    words = _words_of(theme) | {
        "small_letters": f"{letters_pt * 0.92:.2f}pt",
        "large_letters": f"{letters_pt * 1.3:.2f}pt",
        "display_letters": f"{letters_pt * 2.1:.2f}pt",
    }
    return re.sub(r"@([a-z_]+)", lambda found: words[found[1]], "\n".join(_PARTS))


def _words_of(theme: Theme) -> dict[str, str]:
    words = {each.name: str(getattr(theme, each.name)) for each in fields(theme)}
    for verdict in ("danger", "warning", "success", "accent"):
        words[f"{verdict}_soft"] = entity_colour(theme, words[verdict]).background
    for glyph in GLYPHS:
        path = resources.path("themes", theme.name, f"{glyph}.svg")
        words[f"glyph_{glyph.replace('-', '_')}"] = f'url("{path.as_posix()}")'
    return words


_FRAME = """
QToolTip { color: @ink; background: @raised; border: 1px solid @border; padding: 4px 6px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @focus_ring; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @focus_ring; }
QStatusBar { background: @window; color: @muted_ink; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted_ink; padding: 2px 6px; }
QDockWidget { color: @muted_ink; font-weight: 600; }
QDockWidget::title { background: @window; padding: 7px 10px; border-bottom: 1px solid @border; }
QScrollArea { background: @surface; border: none; }
QAbstractScrollArea::corner { background: transparent; }
"""

_BARS = """
QToolBar { background: @window; border: none; padding: 4px 6px; spacing: 2px; }
QToolBar::separator:horizontal { background: @border; width: 1px; margin: 5px 6px; }
QToolBar::separator:vertical { background: @border; height: 1px; margin: 6px 5px; }
QMenuBar { background: @window; color: @ink; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QMenu { background: @raised; color: @ink; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; color: @selection_ink; }
QMenu::item:disabled { color: @faint_ink; background: transparent; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenu::indicator:checked { image: @glyph_menu_check; width: 14px; height: 14px; left: 6px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    color: @muted_ink; background: transparent; padding: 7px 11px;
    border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: @ink; background: @hover; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabBar::tab:focus {
    color: @ink; background: @hover; border: 1px solid @focus_ring; padding: 6px 10px;
    border-bottom: 2px solid @accent;
}
QTabBar::tab:disabled { color: @faint_ink; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
"""

_BUTTONS = """
QToolButton {
    color: @ink; background: transparent; border: 1px solid transparent;
    border-radius: 5px; padding: 4px 6px;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @pressed; }
QToolButton:checked { background: @selection; color: @selection_ink; }
QToolButton:focus { border-color: @focus_ring; }
QToolButton:disabled { color: @faint_ink; }
QToolButton[popupMode="1"] { padding-right: 16px; }
QToolButton[popupMode="2"] { padding-right: 18px; }
QToolButton::menu-indicator {
    subcontrol-origin: padding; subcontrol-position: center right; right: 4px;
}
QToolButton::menu-indicator, QToolButton::menu-arrow { image: @glyph_caret_down; width: 10px; }
QToolButton::menu-button { border: none; width: 14px; }
QToolButton[keycap="true"] { background: @field; border-color: @outline; }
QToolButton[keycap="true"]:hover { background: @hover; }
QToolButton[chipClose="true"] { padding: 1px; border-radius: 8px; }
QToolButton[disclosure="true"] {
    font-weight: 600; color: @muted_ink; padding: 5px 6px; text-align: left;
}
QToolButton[disclosure="true"]:checked { background: transparent; color: @ink; }
QToolButton[disclosure="true"]:hover { background: @hover; }
QPushButton {
    color: @ink; background: @raised; border: 1px solid @outline; border-radius: 6px;
    padding: 5px 13px; min-height: 18px;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 2px solid @focus_ring; padding: 4px 12px; }
QPushButton:disabled { color: @faint_ink; border-color: @border; background: @window; }
QPushButton[primary="true"] {
    color: @accent_ink; background: @accent; border-color: @accent; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[primary="true"]:focus {
    border: 4px double @accent_ink; padding: 2px 10px;
}
QPushButton[primary="true"]:disabled {
    color: @faint_ink; background: @hover; border-color: @border;
}
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:focus { border-color: @focus_ring; }
QPushButton[quiet="true"]:disabled { color: @faint_ink; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    color: @ink; background: @field; border: 1px solid @outline; border-radius: 6px;
    selection-background-color: @selection; selection-color: @selection_ink;
}
QLineEdit, QComboBox { padding: 4px 7px; min-height: 18px; }
QSpinBox, QDoubleSpinBox { padding: 4px 0; min-height: 18px; }
QPlainTextEdit, QTextEdit { padding: 3px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus, QComboBox:on { border: 2px solid @focus_ring; }
QLineEdit:focus, QComboBox:focus { padding: 3px 6px; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: 3px 0; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 2px 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled, QComboBox:disabled {
    color: @faint_ink; background: @window; border-color: @border;
}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: @window; }
QLineEdit[invalid="true"] { border-color: @danger; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {
    border: none; background: transparent; padding: 3px 2px;
}
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: @glyph_caret_down; width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    color: @ink; background: @raised; border: 1px solid @border; padding: 4px; outline: none;
    selection-background-color: @selection; selection-color: @selection_ink;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; }
QAbstractSpinBox::up-arrow { image: @glyph_caret_up; width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: @glyph_caret_down; width: 10px; height: 10px; }
QCheckBox, QRadioButton { color: @ink; spacing: 8px; padding: 2px; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint_ink; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 15px; height: 15px; background: @field; border: 1px solid @outline;
}
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus_ring; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: @glyph_check;
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: @accent; border-color: @accent; image: @glyph_dash;
}
QRadioButton::indicator:checked {
    background: @accent; border-color: @accent; image: @glyph_dot;
}
QProgressBar {
    color: @ink; background: @hover; border: none; border-radius: 3px; max-height: 6px;
    text-align: center;
}
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: @border; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: @accent;
}
QGroupBox { color: @muted_ink; border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; padding: 0 2px; }
"""

_LISTS = """
QAbstractItemView {
    color: @ink; background: @surface; alternate-background-color: @window;
    border: none; outline: none; gridline-color: @border;
    selection-background-color: @selection; selection-color: @selection_ink;
}
QListView::item, QTreeView::item { padding: 5px 8px; }
QTableView::item { padding: 0 8px; border: none; }
QTableView { border: 1px solid transparent; }
QTableView:focus { border: 1px solid @focus_ring; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QAbstractItemView::item:selected, QListView::item:selected:hover, QTreeView::item:selected:hover {
    background: @selection; color: @selection_ink;
}
QHeaderView { background: @surface; border: none; }
QHeaderView::section {
    color: @muted_ink; background: @surface; border: none; border-bottom: 1px solid @border;
    padding: 6px 8px; font-weight: 600;
}
QHeaderView::section:hover { color: @ink; background: @hover; }
QHeaderView::up-arrow { image: @glyph_caret_up; width: 10px; }
QHeaderView::down-arrow { image: @glyph_caret_down; width: 10px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @outline; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted_ink; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_ROLES = """
QLabel { background: transparent; }
QLabel[role="title"] { color: @ink; font-size: @large_letters; font-weight: 600; }
QLabel[role="display"] { color: @ink; font-size: @display_letters; font-weight: 600; }
QLabel[role="strong"], QLabel[role="heading"] { color: @ink; font-weight: 600; }
QLabel[role="key"] {
    color: @muted_ink; background: @hover; border: 1px solid @border; border-radius: 4px;
    padding: 1px 6px; font-size: @small_letters;
}
QLabel[role="speaker"] { color: @ink; font-weight: 600; }
QLabel[role="code"] { color: @ink; font-family: monospace; }
QLabel[role="muted"] { color: @muted_ink; }
QLabel[role="caption"] { color: @muted_ink; font-size: @small_letters; }
QToolButton[slice="true"] {
    background: @selection; color: @selection_ink; border-radius: 10px; padding: 3px 9px;
}
QToolButton[role="caption"] {
    color: @muted_ink; font-size: @small_letters; padding: 1px 6px;
}
QToolButton[role="caption"][popupMode="2"] { padding-right: 18px; }
QLabel[role="field"] { color: @muted_ink; font-size: @small_letters; }
QLabel[role="hint"] { color: @muted_ink; font-size: @small_letters; padding: 1px 2px; }
QLabel[role="hint"][invalid="true"] { color: @danger; }
QLabel[role="quote"] {
    color: @ink; background: @paper; border-left: 3px solid @claim_line; padding: 6px 10px;
}
QLabel[role="badge"] {
    color: @ink; background: @hover; border-radius: 9px; padding: 2px 8px;
    font-size: @small_letters;
}
QLabel[role="badge"][tone="danger"] { background: @danger_soft; }
QLabel[role="badge"][tone="warning"] { background: @warning_soft; }
QLabel[role="badge"][tone="success"] { background: @success_soft; }
QLabel[role="badge"][tone="accent"] { background: @accent_soft; }
QFrame[card="true"] {
    background: @raised; border: 1px solid @border; border-radius: 9px;
}
QFrame[strip="true"] { background: @surface; border: none; border-top: 1px solid @border; }
QFrame[strip="true"][current="true"] {
    background: @accent_soft; border-top: 2px solid @focus_ring;
}
QTextEdit[reader="true"], QTextEdit[reader="true"]:focus {
    background: @paper; border: none; border-radius: 0; padding: 0;
}
QTextEdit[passage="true"] { background: transparent; border: none; padding: 0; }
QTextEdit[passage="true"]:focus { border: none; border-left: 2px solid @focus_ring; }
QFrame[line="true"] { background: @border; border: none; max-height: 1px; }
QFrame[chip="true"] { background: @hover; border: 1px solid @border; border-radius: 9px; }
QFrame[chip="true"][current="true"] { border: 2px solid @focus_ring; }
QFrame[fieldbox="true"] { background: @field; border: 1px solid @outline; border-radius: 6px; }
QFrame[fieldbox="true"][current="true"] { border: 2px solid @focus_ring; }
QFrame[toast="true"] { background: @raised; border: 1px solid @outline; border-radius: 9px; }
QFrame[banner="true"] { background: @accent_soft; border: none; border-bottom: 1px solid @border; }
QFrame[banner="true"][tone="warning"] { background: @warning_soft; }
QFrame[banner="true"][tone="danger"] { background: @danger_soft; }
QFrame[banner="true"][tone="success"] { background: @success_soft; }
"""

_FORMS = """
QWidget[form="true"] QLineEdit, QWidget[form="true"] QTextEdit, QWidget[form="true"] QComboBox,
QWidget[form="true"] QFrame[fieldbox="true"] { border-color: @border; }
QWidget[form="true"] QLineEdit:hover, QWidget[form="true"] QTextEdit:hover,
QWidget[form="true"] QComboBox:hover, QWidget[form="true"] QFrame[fieldbox="true"]:hover {
    border-color: @outline;
}
QWidget[form="true"] QLineEdit:focus, QWidget[form="true"] QTextEdit:focus,
QWidget[form="true"] QComboBox:focus, QWidget[form="true"] QComboBox:on,
QWidget[form="true"] QFrame[fieldbox="true"][current="true"] { border-color: @focus_ring; }
QWidget[form="true"] QLineEdit[bare="true"] { border: none; }
QWidget[form="true"] QLineEdit[invalid="true"] { border-color: @danger; }
QWidget[form="true"] QLineEdit[proposed="true"], QWidget[form="true"] QComboBox[proposed="true"],
QToolButton[segment="true"][proposed="true"], QLabel[proposed="true"] {
    background: @pending; border: 1px dashed @accent; border-radius: 6px; font-style: italic;
    placeholder-text-color: @ink;
}
QLabel[proposed="true"] { color: @ink; padding: 3px 6px; }
QWidget[form="true"] QToolButton[disclosure="true"] {
    border: none; border-top: 1px solid @border; border-radius: 0; padding: 9px 0 5px 0;
}
QWidget[form="true"] QToolButton[disclosure="true"]:focus { color: @accent; background: @hover; }
QFrame[segments="true"] { background: @hover; border: none; border-radius: 7px; }
QToolButton[segment="true"] {
    color: @muted_ink; background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 4px 2px; font-size: @small_letters;
}
QToolButton[segment="true"]:hover { color: @ink; }
QToolButton[segment="true"]:checked {
    color: @selection_ink; background: @selection; font-weight: 600;
}
QToolButton[segment="true"]:focus { border: 1px solid @focus_ring; }
QToolButton[segment="true"]:disabled { color: @faint_ink; }
QFrame[proposals="true"] { background: @accent_soft; border: none; border-radius: 8px; }
"""

_START = """
QWidget[welcome="true"] { background: @window; border: none; }
QPushButton[tile="true"] {
    background: @raised; border: 1px solid @border; border-radius: 10px; padding: 0;
    text-align: left;
}
QPushButton[tile="true"]:hover { background: @hover; border-color: @outline; }
QPushButton[tile="true"]:pressed { background: @pressed; }
QPushButton[tile="true"]:focus { border: 2px solid @focus_ring; padding: 0; }
QFrame[dropzone="true"] {
    background: transparent; border: 1px dashed @outline; border-radius: 10px;
}
QFrame[dropzone="true"][current="true"] {
    background: @accent_soft; border: 2px dashed @focus_ring;
}
QListView[recent="true"] {
    background: @raised; border: 1px solid @border; border-radius: 10px; padding: 4px;
}
QListView[recent="true"]:focus { border: 1px solid @focus_ring; }
QListView[recent="true"]::item { border-radius: 7px; }
"""

_PARTS = (_FRAME, _BARS, _BUTTONS, _FIELDS, _LISTS, _ROLES, _FORMS, _START)

"""Everything written can be read, everything drawn can be seen, in each of the three themes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Protocol

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui import theme as themes
from gui.palettes import THEMES, Theme
from gui.stylesheet import GLYPHS, sheet_of
from gui.theme import contrast_ratio, entity_colour, mixed
from resources import path as resource

TEXT, DISABLED, DRAWN = 4.5, 3.0, 3.0
GROUNDS = ("window", "surface", "paper", "field", "raised", "hover")
VERDICTS = ("danger", "warning", "success", "accent")

# what is written in a role → the grounds that the role stands on
WRITTEN = {
    "ink": (*GROUNDS, "pressed", "pending", "search_hit", "current_search_hit"),
    "muted_ink": (*GROUNDS, "pressed", "pending"),
    "accent": (*GROUNDS, "pending"),
    "danger": (*GROUNDS, "pending"),
    "warning": GROUNDS,
    "success": GROUNDS,
    "accent_ink": ("accent", "accent_hover"),
    "selection_ink": ("selection",),
}
# lines, bars and rings → the grounds that they are drawn on
LINES = {
    "claim_line": ("paper", "surface"),
    "claim_bracket": ("paper",),
    "to_check": ("paper", "surface"),
    "confirmed": ("paper", "surface"),
    "dismissed": ("paper", "surface"),
    "resolved": ("paper", "surface"),
    "success": ("paper",),
    "danger": ("paper",),
    "note": ("paper", "surface"),
    "current_ring": ("paper",),
    "caret": ("paper", "field"),
    "focus_ring": (*GROUNDS, "selection"),
    "outline": ("field", "raised", "window", "surface"),
    "accent": ("field", "raised", "window", "surface"),
}
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


class Records(Protocol):
    """What Qt has said while a test ran."""

    records: list[object]


def contrasts(theme: Theme, pairs: dict[str, tuple[str, ...]]) -> dict[tuple[str, str], float]:
    return {
        (over, ground): contrast_ratio(getattr(theme, over), getattr(theme, ground))
        for over, grounds in pairs.items()
        for ground in grounds
    }


def too_faint(found: dict[tuple[str, str], float], least: float) -> dict[tuple[str, str], float]:
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    themes.apply(qapp, themes.LIGHT)


@every_theme
def test_text_can_be_read_on_every_ground_it_stands_on(theme: Theme) -> None:
    assert not too_faint(contrasts(theme, WRITTEN), TEXT)


@every_theme
def test_disabled_text_is_fainter_but_can_be_read(theme: Theme) -> None:
    found = contrasts(theme, {"faint_ink": GROUNDS})
    assert not too_faint(found, DISABLED)
    assert contrast_ratio(theme.faint_ink, theme.paper) < contrast_ratio(
        theme.muted_ink, theme.paper
    )


@every_theme
def test_lines_bars_and_rings_are_seen_where_they_are_drawn(theme: Theme) -> None:
    assert not too_faint(contrasts(theme, LINES), DRAWN)


@every_theme
@pytest.mark.parametrize("verdict", VERDICTS)
@pytest.mark.parametrize("ink", ["ink", "muted_ink", "accent"])
def test_a_banner_of_any_tone_can_be_read(theme: Theme, verdict: str, ink: str) -> None:
    ground = entity_colour(theme, getattr(theme, verdict)).background
    assert contrast_ratio(getattr(theme, ink), ground) >= TEXT


@every_theme
def test_the_body_of_the_current_claim_can_be_read(theme: Theme) -> None:
    ground = mixed(theme.paper, theme.claim_line, 26 / 255)
    assert contrast_ratio(theme.ink, ground) >= TEXT
    assert contrast_ratio(theme.muted_ink, ground) >= TEXT


@every_theme
def test_the_statuses_of_a_contradiction_have_four_colours(theme: Theme) -> None:
    statuses = ("to_check", "confirmed", "dismissed", "resolved")
    assert len({theme.contradiction(status) for status in statuses}) == 4
    with pytest.raises(KeyError):
        theme.contradiction("doubted")


@every_theme
def test_every_colour_of_a_theme_is_six_digits(theme: Theme) -> None:
    numbers = {"name", "is_dark", "highlight_lightness", "highlight_chroma", "edge_lightness"}
    for each in fields(theme):
        if each.name not in numbers:
            assert re.fullmatch("#[0-9a-f]{6}", getattr(theme, each.name)), each.name


@every_theme
def test_each_rule_of_the_style_sheet_sets_text_that_can_be_read(theme: Theme) -> None:
    checked = 0
    for selector, rule in re.findall(r"([^{}]+)\{([^}]*)\}", sheet_of(theme)):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", rule)
        ground = re.search(r"background: (#\w{6})", rule)
        if ink and ground:
            checked += 1
            least = DISABLED if ":disabled" in selector else TEXT
            assert contrast_ratio(ink[1], ground[1]) >= least, selector
    assert checked > 20


@every_theme
def test_no_role_of_the_style_sheet_is_left_without_a_colour(theme: Theme) -> None:
    assert "@" not in sheet_of(theme)


@every_theme
@pytest.mark.parametrize(("glyph", "role"), GLYPHS.items())
def test_the_glyphs_of_the_style_sheet_wear_the_theme(theme: Theme, glyph: str, role: str) -> None:
    drawing = resource("themes", theme.name, f"{glyph}.svg")
    assert drawing.as_posix() in sheet_of(theme)
    assert getattr(theme, role) in drawing.read_text(encoding="utf-8")


@every_theme
def test_qt_understands_the_whole_style_sheet(
    app: QApplication, qtbot: QtBot, qtlog: Records, theme: Theme
) -> None:
    themes.apply(app, theme)
    label = QLabel("Words")
    qtbot.addWidget(label)
    label.show()
    assert not qtlog.records


@every_theme
def test_the_theme_applied_last_is_the_current_one(app: QApplication, theme: Theme) -> None:
    themes.apply(app, theme)
    assert themes.current() is theme
    assert app.palette().color(QPalette.ColorRole.Base).name() == theme.surface
    assert app.style().objectName() in {"fusion", ""}


def test_the_light_theme_counts_before_any_other_was_applied(app: QApplication) -> None:
    app.setProperty("theme", None)
    assert themes.current() is themes.LIGHT


@every_theme
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Window),
        (QPalette.ColorRole.BrightText, QPalette.ColorRole.Button),
    ],
    ids=lambda role: role.name,
)
def test_what_qt_paints_by_itself_can_be_read(
    theme: Theme, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = themes.palette_of(theme)
    for group, least in (
        (QPalette.ColorGroup.Active, TEXT),
        (QPalette.ColorGroup.Inactive, TEXT),
        (QPalette.ColorGroup.Disabled, DISABLED),
    ):
        ink, under = palette.color(group, text).name(), palette.color(group, ground).name()
        assert contrast_ratio(ink, under) >= least, group

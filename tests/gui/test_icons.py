"""Every icon that the window asks for is shipped, and wears the theme that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Protocol

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from gui import theme as themes
from gui.catalogue import COMMANDS
from gui.icons import MissingIconError, dot, icon
from gui.palettes import THEMES, Theme
from resources import path as resource
from store.vocabulary import first_terms
from tests.gui.iconuse import uses

USES = uses()
SHIPPED = sorted(path.stem for path in resource("icons").glob("*.svg"))
ROLES = {each.name for each in fields(Theme) if str(getattr(themes.LIGHT, each.name))[0] == "#"}
LOGO = "crossclaim"  # the only drawing in colours of its own


class Records(Protocol):
    """What Qt has said while a test ran."""

    records: list[object]


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> Iterator[QApplication]:
    themes.apply(qapp, themes.LIGHT)
    yield qapp
    themes.apply(qapp, themes.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def painted(drawn: QIcon, side: int = 32, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return drawn.pixmap(QSize(side, side), mode).toImage()


def inks(image: QImage) -> set[str]:
    """The colours of all points that are wholly covered."""
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {point.name() for point in points if point.alpha() == 255}


@pytest.mark.parametrize("name", sorted({use.name for use in USES}))
def test_every_icon_that_is_asked_for_is_shipped(name: str) -> None:
    assert name in SHIPPED


def test_every_icon_of_the_catalogue_is_found_in_the_source() -> None:
    assert {each.icon for each in COMMANDS if each.icon} <= {use.name for use in USES}


@pytest.mark.parametrize("role", sorted({use.role for use in USES if use.role}))
def test_every_role_that_is_asked_for_is_a_colour_of_the_theme(role: str) -> None:
    assert role in ROLES


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_drawing_is_one_that_can_be_painted_in_any_ink(name: str) -> None:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    assert QSvgRenderer(drawing).isValid()
    assert name == LOGO or b"currentColor" in drawing
    assert inks(painted(icon(name)))


def test_an_icon_that_is_not_shipped_is_a_bug() -> None:
    with pytest.raises(MissingIconError, match="unicorn"):
        icon("unicorn")


def test_a_role_that_no_theme_has_is_a_bug() -> None:
    with pytest.raises(MissingIconError, match="sparkling"):
        icon("tag", "sparkling")


def test_a_dot_of_no_colour_is_refused() -> None:
    with pytest.raises(ValueError, match="not a colour"):
        dot("blue")


@pytest.mark.parametrize("role", ["ink", "muted_ink", "accent", "danger"])
def test_an_icon_is_painted_in_its_role(role: str) -> None:
    assert inks(painted(icon("tag", role))) == {getattr(themes.LIGHT, role)}


def test_an_icon_is_painted_anew_when_another_theme_is_shown(app: QApplication) -> None:
    tag = icon("tag")
    for theme in THEMES.values():
        themes.apply(app, theme)
        assert inks(painted(tag)) == {theme.ink}


@pytest.mark.parametrize("colour", [term["colour"] for term in first_terms() if term["colour"]])
def test_a_dot_looks_like_the_edge_of_its_kind_in_every_theme(
    app: QApplication, colour: str
) -> None:
    spot = dot(colour)
    for theme in THEMES.values():
        themes.apply(app, theme)
        assert themes.entity_colour(theme, colour).edge in inks(painted(spot))


def test_a_disabled_icon_is_fainter() -> None:
    ink = inks(painted(icon("tag"), mode=QIcon.Mode.Disabled)).pop()
    paper = themes.LIGHT.surface
    assert themes.contrast_ratio(ink, paper) < themes.contrast_ratio(themes.LIGHT.ink, paper)


def test_a_disabled_dot_is_fainter() -> None:
    middle = painted(dot("#3b6fd4"), mode=QIcon.Mode.Disabled).pixelColor(16, 16)
    assert 100 < middle.alpha() < 155


@pytest.mark.parametrize("name", ["arrow-right", "caret-right", "text-align-left"])
def test_what_points_somewhere_turns_round_from_right_to_left(app: QApplication, name: str) -> None:
    pointing = painted(icon(name))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = painted(icon(name))
    assert turned != pointing
    assert inks(turned) == inks(pointing)
    assert turned.flipped(Qt.Orientation.Horizontal).pixelColor(16, 16) == pointing.pixelColor(
        16, 16
    )


def test_what_points_nowhere_stays_from_right_to_left(app: QApplication) -> None:
    looking = painted(icon("magnifying-glass"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert painted(icon("magnifying-glass")) == looking


@pytest.mark.parametrize("size", [QSize(), QSize(0, 0), QSize(16, 0), QSize(0, 16)])
@pytest.mark.parametrize("drawn", [lambda: icon("tag"), lambda: dot("#3b6fd4")])
def test_an_empty_size_paints_nothing_and_warns_of_nothing(
    qtlog: Records, size: QSize, drawn: object
) -> None:
    assert callable(drawn)
    board = QImage(20, 20, QImage.Format.Format_ARGB32)
    board.fill(QColor("#ffffff"))
    painter = QPainter(board)
    drawn().paint(painter, QRect(board.rect().topLeft(), size))
    painter.end()
    assert drawn().pixmap(size).isNull()
    assert inks(board) == {"#ffffff"}
    assert not qtlog.records


def test_a_drawing_stands_in_the_middle_of_a_wide_place() -> None:
    image = icon("circle").pixmap(QSize(60, 20)).toImage()
    covered = [x for x in range(60) for y in range(20) if image.pixelColor(x, y).alpha()]
    assert min(covered) >= 20
    assert max(covered) < 40


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_sharp_screen_gets_as_many_points_as_it_has(scale: float) -> None:
    pixmap = icon("tag").pixmap(QSize(16, 16), scale)
    assert pixmap.width() == 16 * scale
    assert pixmap.devicePixelRatio() == scale


def test_an_icon_knows_its_name() -> None:
    assert icon("tag").name() == "tag"
    assert not icon("tag").isNull()

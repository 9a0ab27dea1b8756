from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.icons import dot
from gui.widgets.card import Badge, Card, Progress
from gui.widgets.cards import CardDelegate
from gui.widgets.rowmodel import RowModel
from gui.widgets.rowtable import RowTable
from tests.gui.widgets.rows import COLUMNS, Register, Village
from tests.gui.widgets.stage import QtMessages, has_colour, picture_of, show

State = QStyle.StateFlag
PLAIN = Card("The mayor said no", "Harbour Post · 2031-05-08")
AWKWARD = [
    "", " ", "x" * 5000, "قال المدير إن الجسر آمن", "👩‍👩‍👧 " * 200, "a\nb\u2028c",
    "\ud800 lone", "<b>bold</b>",
]  # fmt: skip


@pytest.fixture
def paint(app: QApplication) -> Callable[..., QImage]:
    """Paints a card as its delegate does, on the ground of a list."""
    model = RowModel(COLUMNS, Register().fetch)
    model.set_ids([1])
    model.prefetch(0, 0)

    def painted(
        card: Card,
        state: QStyle.StateFlag = State.State_Enabled,
        width_px: int = 300,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        title_lines: int = 1,
    ) -> QImage:
        delegate = CardDelegate[Village](lambda _village: card, title_lines=title_lines)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, width_px, delegate.height_px(option.font))
        option.state = state
        option.direction = direction
        image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
        image.fill(theme.current().surface)
        painter = QPainter(image)
        try:
            delegate.paint(painter, option, model.index(0, 0))
        finally:
            painter.end()
        return image

    return painted


def first_ink(image: QImage) -> int:
    """How far from the left the first drawn point lies."""
    ground = image.pixel(0, 0)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return next(x for x, y in points if image.pixel(x, y) != ground)


def test_a_card_shows_title_and_line_in_two_inks(paint: Callable[..., QImage]) -> None:
    image = paint(Card("Mmmm", "MMMM"))
    assert has_colour(image, theme.LIGHT.ink, near=60)
    assert paint(Card("Mmmm")) != image


@pytest.mark.parametrize("each", theme.THEMES.values(), ids=list(theme.THEMES))
def test_a_selected_card_lies_on_the_selection(
    app: QApplication, paint: Callable[..., QImage], each: theme.Theme
) -> None:
    theme.apply(app, each)
    assert has_colour(paint(PLAIN, State.State_Enabled | State.State_Selected), each.selection)
    assert has_colour(paint(PLAIN, State.State_Enabled | State.State_MouseOver), each.hover)
    assert not has_colour(paint(PLAIN), each.selection)


def test_the_card_with_the_keyboard_has_a_ring(paint: Callable[..., QImage]) -> None:
    image = paint(PLAIN, State.State_Enabled | State.State_HasFocus)
    assert has_colour(image, theme.LIGHT.focus_ring, near=50)


def test_what_the_window_shows_now_has_a_bar_at_its_edge(paint: Callable[..., QImage]) -> None:
    image = paint(Card(PLAIN.title, marked=True))
    assert has_colour(image, theme.LIGHT.accent, near=8)
    assert first_ink(image) < first_ink(paint(Card(PLAIN.title)))


def test_every_progress_has_its_own_sign(paint: Callable[..., QImage]) -> None:
    images = [paint(Card("Title", progress=each)) for each in Progress]
    for at, image in enumerate(images):
        assert all(image != other for other in images[at + 1 :])
    assert has_colour(images[-1], theme.LIGHT.success, near=70)


@pytest.mark.parametrize("tone", ["plain", "accent", "danger", "warning", "success", "bare"])
def test_a_badge_of_every_tone_is_drawn(paint: Callable[..., QImage], tone: str) -> None:
    image = paint(Card("Title", badges=[Badge("12", tone, "flag"), Badge("", tone, "tag")]))
    assert image != paint(Card("Title"))


def test_an_unknown_tone_is_a_bug(paint: Callable[..., QImage]) -> None:
    with pytest.raises(AttributeError):
        paint(Card("Title", badges=[Badge("12", "loud")]))


def test_badges_that_find_no_room_are_left_out(paint: Callable[..., QImage]) -> None:
    some = [Badge(f"badge number {number}") for number in range(30)]
    assert paint(Card("Title", "Line", some)) != paint(Card("Title", "Line"))
    assert paint(Card("T", badges=some), width_px=60) == paint(Card("T"), width_px=60)


@pytest.mark.parametrize("card", [
    Card("Title", "Line", [Badge("3", "danger", "flag")], Progress.NEW, marked=True),
    Card("Title", picture=dot("#3b6fd4")),
])  # fmt: skip
def test_from_right_to_left_a_card_begins_at_the_right(
    paint: Callable[..., QImage], card: Card
) -> None:
    turned = paint(card, direction=Qt.LayoutDirection.RightToLeft)
    mirrored = turned.flipped(Qt.Orientation.Horizontal)
    assert abs(first_ink(mirrored) - first_ink(paint(card))) <= 1
    assert turned != paint(card)


@pytest.mark.parametrize("title_lines", [1, 2, 3])
@pytest.mark.parametrize("words", AWKWARD)
def test_awkward_words_stay_inside_their_card(
    paint: Callable[..., QImage], qtlog: QtMessages, words: str, title_lines: int
) -> None:
    for width_px in (1, 40, 300):
        image = paint(
            Card(words, words, [Badge(words[:5])]), width_px=width_px, title_lines=title_lines
        )
        edge = [image.pixel(width_px - 1, y) for y in range(image.height())]
        assert set(edge) == {image.pixel(0, 0)}
    assert not qtlog.records


def test_a_long_title_runs_over_as_many_lines_as_there_are(paint: Callable[..., QImage]) -> None:
    long = "The mayor said that the bridge is safe and that nobody was there at night"
    one, two = paint(Card(long)), paint(Card(long), title_lines=2)
    assert two.height() > one.height()
    assert paint(Card(long), title_lines=2) != paint(Card(long[:30]), title_lines=2)


def test_all_cards_are_equally_high(app: QApplication) -> None:
    delegate = CardDelegate[Village](lambda village: Card(village.name), title_lines=2)
    option = QStyleOptionViewItem()
    height_px = delegate.height_px(option.font)
    assert delegate.sizeHint(option, QModelIndex()) == QSize(160, height_px)


@pytest.mark.parametrize("in_pixels", [False, True])
def test_larger_letters_make_higher_cards(app: QApplication, in_pixels: bool) -> None:
    delegate = CardDelegate[Village](lambda village: Card(village.name))
    small, large = QFont(), QFont()
    for font, size in ((small, 10), (large, 24)):
        (font.setPixelSize if in_pixels else font.setPointSize)(size)
    assert delegate.height_px(small) < delegate.height_px(large)


def test_a_row_that_is_not_there_yet_is_not_painted(paint: Callable[..., QImage]) -> None:
    delegate = CardDelegate[Village](lambda _village: pytest.fail("nothing to show"))
    image = QImage(QSize(50, 50), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    delegate.paint(painter, QStyleOptionViewItem(), QModelIndex())
    painter.end()
    assert image.pixel(QPoint(25, 25)) == 0xFF000000


def test_cards_stand_in_a_list_and_change_with_the_theme(
    qtbot: QtBot, app: QApplication, host: QWidget
) -> None:
    model = RowModel(COLUMNS[:1], Register().fetch, host)
    cards = CardDelegate[Village](lambda village: Card(village.name, progress=Progress.NEW))
    table = RowTable(model, "Villages", host, cards=cards)
    show(qtbot, host, table)
    model.set_ids(range(100))
    assert has_colour(picture_of(table), theme.LIGHT.accent, near=8)
    theme.apply(app, theme.DARK)
    assert has_colour(picture_of(table), theme.DARK.accent, near=8)

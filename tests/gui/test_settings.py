"""Settings are checked when they are set and when they are read, and live on in their file."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from gui.settings import Setting, Settings

OTHERS: dict[str, Any] = {
    "theme": "sepia",
    "language": "es",
    "reader_family": "Noto Naskh Arabic",
    "reader_size_pt": 17.5,
    "measure_characters": 64,
    "line_height_percent": 170,
    "paragraph_spacing_percent": 35,
    "justified": True,
    "interface_percent": 130,
    "zoom_percent": 125,
    "layout": "compare",
    "layout_read": '{"desk": "claims"}',
    "layout_tag": '{"side": true, "frame": "AAA="}',
    "layout_compare": "broken, {“” 😀",
    "analyst_asked": "yes",
    "shortcuts": '{"entity": ["E", "Ctrl+;"], "claim": []}',
    "recent_queries": '["bridge OR \\"ferry\\"", "الجسر"]',
    "watch": False,
    "signs": True,
    "cues": True,
    "fold_furniture": True,
    "fold_comments": True,
    "recent_analyst": "نور 😀, “N.”; 50 %",
    "window_geometry": bytes(range(256)),
}
WRONG: list[tuple[str, Any]] = [
    ("theme", "pink"),
    ("language", "tlh"),
    ("theme", ""),
    ("layout", "Read"),
    ("reader_size_pt", 6.9),
    ("reader_size_pt", 48.1),
    ("reader_size_pt", float("nan")),
    ("reader_size_pt", float("inf")),
    ("measure_characters", 39),
    ("measure_characters", 121),
    ("line_height_percent", 99),
    ("line_height_percent", 251),
    ("paragraph_spacing_percent", -1),
    ("paragraph_spacing_percent", 201),
    ("justified", "perhaps"),
    ("justified", 2),
    ("interface_percent", 79),
    ("interface_percent", 201),
    ("zoom_percent", 49),
    ("zoom_percent", 301),
    ("zoom_percent", -100),
    ("zoom_percent", 99.5),
]
EDGES: list[tuple[str, float]] = [
    ("reader_size_pt", 7),
    ("reader_size_pt", 48),
    ("measure_characters", 40),
    ("measure_characters", 120),
    ("zoom_percent", 50),
    ("zoom_percent", 300),
]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "crossclaim.ini"


def next_start(settings: Settings, place: Path) -> Settings:
    """The settings as another run reads them; Qt remembers files by name while a program runs."""
    settings.flush()
    return Settings(Path(shutil.copy(place, place.with_name("later.ini"))))


def defaults() -> dict[str, Any]:
    declared = vars(Settings).items()
    return {name: each.default for name, each in declared if isinstance(each, Setting)}


def values_in(settings: Settings) -> dict[str, Any]:
    return {name: getattr(settings, name) for name in defaults()}


def test_a_new_person_has_the_defaults(place: Path) -> None:
    assert values_in(Settings(place)) == defaults()


def test_every_default_is_itself_a_value_that_may_be_set(place: Path) -> None:
    settings = Settings(place)
    for name, value in defaults().items():
        setattr(settings, name, value)
    assert values_in(settings) == defaults()


def test_the_values_here_are_none_of_the_defaults_and_miss_no_setting() -> None:
    assert OTHERS.keys() == defaults().keys()
    assert all(OTHERS[name] != value for name, value in defaults().items())


def test_every_setting_survives_the_end_of_the_program(place: Path) -> None:
    settings = Settings(place)
    for name, value in OTHERS.items():
        setattr(settings, name, value)
    found = values_in(next_start(settings, place))
    assert found == OTHERS
    assert {name: type(value) for name, value in found.items()} == {
        name: type(value) for name, value in defaults().items()
    }


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_value_out_of_range_is_refused(place: Path, name: str, value: object) -> None:
    settings = Settings(place)
    setattr(settings, name, OTHERS[name])
    with pytest.raises(ValueError, match=r".*"):
        setattr(settings, name, value)
    assert getattr(settings, name) == OTHERS[name]


@pytest.mark.parametrize(("name", "value"), EDGES)
def test_the_edges_of_a_range_belong_to_it(place: Path, name: str, value: float) -> None:
    settings = Settings(place)
    setattr(settings, name, value)
    assert getattr(settings, name) == value


@pytest.mark.parametrize(("name", "value"), [("recent_analyst", 7), ("window_geometry", "words")])
def test_a_value_of_another_kind_is_refused(place: Path, name: str, value: object) -> None:
    settings = Settings(place)
    with pytest.raises(TypeError):
        setattr(settings, name, value)
    assert getattr(settings, name) == defaults()[name]


@pytest.mark.parametrize(
    "line",
    [
        "theme=pink",
        "theme=",
        "theme=light, dark",
        "theme=@Variant(broken",
        "theme=@ByteArray(light)",
    ],
)
def test_a_wrong_theme_in_the_file_gives_the_default(place: Path, line: str) -> None:
    place.write_text(f"[appearance]\n{line}\n", encoding="utf-8")
    assert Settings(place).theme == "system"


@pytest.mark.parametrize("value", ["", "huge", "1e9", "-1", "70, 80", "nan", "0x40", "@Invalid()"])
def test_a_wrong_number_in_the_file_gives_the_default(place: Path, value: str) -> None:
    place.write_text(f"[reader]\nsize_pt={value}\nmeasure_characters={value}\n", encoding="utf-8")
    settings = Settings(place)
    assert settings.reader_size_pt == 13
    assert settings.measure_characters == 70


def test_one_wrong_value_does_not_spoil_the_others(place: Path) -> None:
    place.write_text("[appearance]\ntheme=pink\n[reader]\nzoom_percent=125\n", encoding="utf-8")
    assert Settings(place).zoom_percent == 125


@pytest.mark.parametrize(
    "octets", [b"", b"\x00" * 4096, b"\xff\xfe[[[\n=\n%%", b"SQLite format 3\x00"]
)
def test_a_damaged_file_gives_the_defaults_and_can_be_written_again(
    place: Path, octets: bytes
) -> None:
    place.write_bytes(octets)
    settings = Settings(place)
    assert values_in(settings) == defaults()
    settings.theme = "dark"
    assert next_start(settings, place).theme == "dark"


def test_a_folder_in_place_of_the_file_gives_the_defaults(place: Path) -> None:
    place.mkdir()
    assert values_in(Settings(place)) == defaults()


def test_a_change_is_told_by_its_key(place: Path) -> None:
    settings = Settings(place)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.zoom_percent = 125
    assert told == ["reader/zoom_percent"]


def test_the_same_value_again_tells_nothing(place: Path) -> None:
    settings = Settings(place)
    for name, value in OTHERS.items():
        setattr(settings, name, value)
    told: list[str] = []
    settings.changed.connect(told.append)
    for name, value in OTHERS.items():
        setattr(settings, name, value)
    assert not told


def test_the_same_value_tells_nothing_after_another_start_either(place: Path) -> None:
    settings = Settings(place)
    for name, value in OTHERS.items():
        setattr(settings, name, value)
    later, told = next_start(settings, place), list[str]()
    later.changed.connect(told.append)
    for name, value in OTHERS.items():
        setattr(later, name, value)
    assert not told


def test_without_a_place_the_persons_own_folder_is_used(qapp: QApplication) -> None:
    first = Settings()
    first.recent_analyst = "Noor"
    first.flush()
    assert Settings().recent_analyst == "Noor"

"""The index finds by position what a scan over all marks finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.reader.markindex import MarkIndex
from store.rows import Mark
from store.types import SpanId


def mark(key: int, start: int, end: int, owner: str = "mention", part: int = 0) -> Mark:
    return Mark(owner, key, SpanId(key * 10 + part), part, start, end, "body")


marks = st.lists(
    st.tuples(st.integers(0, 3000), st.integers(1, 800), st.sampled_from(["mention", "claim"])),
    max_size=40,
).map(lambda found: [mark(n, at, at + size, owner) for n, (at, size, owner) in enumerate(found)])


@given(marks, st.integers(0, 4000), st.integers(1, 900))
def test_between_finds_what_a_scan_finds(found: list[Mark], start: int, size: int) -> None:
    end = start + size
    expected = {m.span for m in found if m.start < end and start < m.end}
    assert {m.span for m in MarkIndex(found).between(start, end)} == expected


@given(marks)
def test_claims_of_one_lane_never_overlap(found: list[Mark]) -> None:
    index = MarkIndex(found)
    claims = [m for m in found if m.owner == "claim"]
    for one in claims:
        for other in claims:
            if one.key < other.key and one.start < other.end and other.start < one.end:
                assert index.lines[one.key] != index.lines[other.key]
                assert index.lanes[one.key] != index.lanes[other.key]


def test_the_innermost_tag_comes_first_at_a_position() -> None:
    index = MarkIndex([mark(1, 0, 100, "claim"), mark(2, 10, 20), mark(3, 12, 15)])
    assert [m.key for m in index.at(13)] == [3, 2, 1]


def test_a_caret_just_behind_a_tag_is_on_it() -> None:
    index = MarkIndex([mark(1, 5, 9)])
    assert [m.key for m in index.at(9)] == [1]
    assert index.at(10) == []


def test_replacing_an_owner_forgets_its_old_places() -> None:
    index = MarkIndex([mark(1, 0, 5), mark(2, 700, 705)])
    index.replace({("mention", 1)}, [mark(1, 300, 310)])
    assert index.between(0, 10) == []
    assert [m.key for m in index.all] == [1, 2]
    assert len(index) == 2


def test_next_and_previous_pass_over_further_parts() -> None:
    index = MarkIndex([mark(1, 0, 5), mark(1, 10, 15, part=1), mark(2, 20, 25)])
    found = index.next(0)
    assert found is not None
    assert found.key == 2
    assert index.next(20) is None
    before = index.previous(20)
    assert before is not None
    assert before.start == 0


def test_brackets_share_a_lane_across_paragraphs_but_not_within_a_line() -> None:
    text = "One says this. Two says that.\nThree says more."
    found = [mark(1, 0, 14, "claim"), mark(2, 15, 29, "claim"), mark(3, 30, 46, "claim")]
    lanes = MarkIndex(found, text).lanes
    assert lanes[1] != lanes[2]
    assert lanes[3] == 0

"""What the rules find in the five real articles, by kind and place; their words are not quoted."""

from collections import Counter
from pathlib import Path

import pytest

from store.importers import read_candidate
from store.importers.zoning import find_zones
from store.text.zones import ZoneDraft

SEEDS = Path(__file__).resolve().parents[3].parent / "shared" / "seeds"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the five real articles are not beside this checkout"
)

KINDS = (
    {"headline": 1, "byline": 1, "boilerplate": 2, "comment": 20},
    {"headline": 2, "boilerplate": 1, "pull_quote": 5, "caption": 2},
    {"headline": 1, "standfirst": 1, "caption": 1, "advert": 1},
    {"headline": 1, "standfirst": 1, "caption": 1, "boilerplate": 1},
    {"pull_quote": 4, "caption": 1, "boilerplate": 1},
)


def found(number: int) -> tuple[str, tuple[ZoneDraft, ...]]:
    candidate = read_candidate(sorted(SEEDS.glob("*.txt"))[number])
    proposal = candidate.proposal
    return candidate.text, find_zones(candidate.text, proposal.headline_span, proposal.byline_span)


@pytest.mark.parametrize("number", range(5))
def test_every_part_that_is_no_report_is_found_and_nothing_else(number: int) -> None:
    _text, zones = found(number)

    assert Counter(zone.kind for zone in zones) == KINDS[number]


def test_more_than_half_of_the_first_article_is_comments_with_their_writers_and_replies() -> None:
    text, zones = found(0)
    comments = [zone for zone in zones if zone.kind == "comment"]

    assert sum(zone.end - zone.start for zone in comments) > len(text) / 2
    assert sum(zone.writer is not None for zone in comments) == 2
    assert sum(zone.reply_to is not None for zone in comments) == 3

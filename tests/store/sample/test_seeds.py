"""The five articles: our own sentences, with every difficulty that real ones have, and a manifest
that tells the truth about them.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

from store.sample.places import all_places
from store.sample.seedfiles import SeedArticle, Seeds, read_seeds
from store.text.edtf import parse_edtf

ROOT = Path(__file__).resolve().parents[3]
REAL = ROOT.parent / "shared" / "seeds"
RUN = 8
"""So many words in common would be a copied sentence."""


@pytest.fixture(scope="module")
def seeds() -> Seeds:
    return read_seeds()


def text_of(seeds: Seeds, key: str) -> str:
    return next(seed.text for seed in seeds.articles if seed.key == key)


def runs(text: str) -> set[str]:
    """Every eight words that follow each other, case and marks folded."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "").replace("'", "")
    words = re.findall(r"\w+", plain)
    return {" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def zones(seeds: Seeds, kind: str) -> list[tuple[SeedArticle, dict[str, object]]]:
    return [
        (seed, zone)
        for seed in seeds.articles
        for zone in seed.about["zone"]
        if zone["kind"] == kind
    ]


@pytest.mark.skipif(not REAL.is_dir(), reason="the five real articles are not beside this checkout")
def test_no_sentence_is_copied_from_the_real_articles() -> None:
    taken = set().union(*(runs(path.read_text(encoding="utf-8")) for path in REAL.glob("*.txt")))
    assert taken
    for path in sorted((ROOT / "seeds").rglob("*.t*")):
        assert runs(path.read_text(encoding="utf-8")) & taken == set(), path.name


def test_each_article_has_the_length_of_one(seeds: Seeds) -> None:
    for seed in seeds.articles:
        assert 500 <= len(seed.text.split()) <= 1200, seed.key


def test_the_manifest_is_true_to_the_texts(seeds: Seeds) -> None:
    outlets = {outlet["name"] for outlet in seeds.outlets}
    for seed in seeds.articles:
        assert seed.text.partition("\n")[0] == seed.title
        assert all_places(seed.text, seed.about["byline"])
        assert seed.about["outlet"] in outlets
        published = parse_edtf(seed.about["published"])
        assert published is not None
        assert published.precision == seed.about["precision"], seed.key
        assert seed.about["published_reason"]
    assert len({seed.about["outlet"] for seed in seeds.articles}) == len(outlets) == 5


def test_each_article_names_its_background_in_the_text(seeds: Seeds) -> None:
    for seed in seeds.articles:
        background = seed.about["background"]
        outlet = background["outlet"].removeprefix("The ")
        assert all_places(seed.text, outlet), seed.key
        year = background["date"][:4]
        assert year in seed.text, seed.key
        author = background["author"]
        if author.startswith("unsigned"):
            assert re.search("unsigned|no author’s name|neither author", seed.text), seed.key
        else:
            assert all_places(seed.text, author), seed.key


def test_comments_have_writers_and_answer_each_other(seeds: Seeds) -> None:
    comments = [zone for _, zone in zones(seeds, "comment")]
    assert len(comments) == 7
    assert all(zone["writer"] for zone in comments)
    assert sum("reply_to" in zone for zone in comments) == 2


def test_pull_quotes_repeat_the_text_with_a_word_changed(seeds: Seeds) -> None:
    kestrel, isthmus = text_of(seeds, "kestrel"), text_of(seeds, "isthmus")
    assert len(zones(seeds, "pull_quote")) == 2
    assert "IF AMERICA STRIKES IRAN" in kestrel
    assert "If America attacks Iran" in kestrel
    assert "a double game in Iraq since 2003" in isthmus
    assert "a double game in Iraq for nearly two decades" in isthmus


def test_captions_adverts_and_corrections_are_zones(seeds: Seeds) -> None:
    for kind in ("headline", "standfirst", "byline", "caption", "advert", "boilerplate"):
        assert zones(seeds, kind), kind


def test_one_man_is_spelt_in_two_ways_in_neighbouring_sentences(seeds: Seeds) -> None:
    pairs = {
        "lantern": [("Haydar al-Abadi", "Haider al-Abadi")],
        "eastgate": [("Qais al-Khazali", "Qays Khazali")],
        "saltmarsh": [("Qasem Soleimani", "Qassem Suleimani")],
    }
    for key, spellings in pairs.items():
        sentences = re.split(r"(?<=[.”])\s+", text_of(seeds, key))
        for first, second in spellings:
            assert any(first in one and second in two for one, two in pairwise(sentences)), first


def test_a_key_phrase_has_blanks_that_do_not_break(seeds: Seeds) -> None:
    assert "welcoming US\u00a0air\u00a0support" in text_of(seeds, "lantern")
    assert sum(seed.text.count("\u00a0") for seed in seeds.articles) > 10


def test_other_difficulties_are_there_on_purpose(seeds: Seeds) -> None:
    assert "ningún iraquí" in text_of(seeds, "lantern")
    assert "31 April 2020" in text_of(seeds, "saltmarsh")
    assert "June 22, 2005" in text_of(seeds, "isthmus")
    relative = ("on Wednesday", "last June", "last month", "this month", "three years later")
    everything = "\n".join(seed.text for seed in seeds.articles)
    assert all(words in everything for words in relative)
    assert all(mark in everything for mark in "“”’–")
    assert '"' not in everything

"""The files of the sample as they lie in `seeds`: texts, manifest, annotations. What they say is
not looked at here.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from store.text.canonical import canonical

Table = Mapping[str, Any]
"""A table of a TOML file."""


@dataclass(frozen=True, slots=True)
class SeedArticle:
    """One article: its table in the manifest, its bytes and text, and what is tagged in it."""

    key: str
    about: Table
    original: bytes
    text: str
    names: Mapping[str, Sequence[str]]
    """Spellings by entity; each is tagged wherever it stands in the article."""
    mentions: Sequence[Table]
    claims: Sequence[Table]

    @property
    def title(self) -> str:
        """Its headline."""
        return str(self.about["title"])


@dataclass(frozen=True, slots=True)
class Seeds:
    """Everything the sample is made of, in the order in which it is written."""

    outlets: Sequence[Table]
    articles: Sequence[SeedArticle]
    entities: Mapping[str, Table]
    links: Sequence[Table]
    merges: Sequence[Table]
    notes: Sequence[Table]


def read_seeds() -> Seeds:
    """What the shipped files say."""
    manifest = _toml("manifest.toml")
    work = _toml("annotations", "work.toml")
    return Seeds(
        outlets=manifest["outlet"],
        articles=[_article(table) for table in manifest["article"]],
        entities=_toml("annotations", "entities.toml"),
        links=_toml("annotations", "links.toml")["link"],
        merges=work["merge"],
        notes=work["note"],
    )


def _article(about: Table) -> SeedArticle:
    original = files("seeds").joinpath(about["file"]).read_bytes()
    tagged = _toml("annotations", f"{about['key']}.toml")
    return SeedArticle(
        key=about["key"],
        about=about,
        original=original,
        text=canonical(original.decode("utf-8")).text,
        names=tagged["names"],
        mentions=tagged["mentions"],
        claims=tagged["claim"],
    )


def _toml(*parts: str) -> dict[str, Any]:
    return tomllib.loads(files("seeds").joinpath(*parts).read_text(encoding="utf-8"))

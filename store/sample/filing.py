"""Articles with their outlets and zones, and the entities with their spellings."""

from __future__ import annotations

from typing import Any

from store import ops
from store.project import Project
from store.sample.places import stretch
from store.sample.seedfiles import SeedArticle, Seeds, Table
from store.sample.steps import one_step
from store.types import ArticleId, EntityId, ZoneId
from store.unit import Unit


def add_articles(project: Project, seeds: Seeds) -> dict[str, ArticleId]:
    """The keys of the articles by their names in the manifest."""
    made: dict[str, ArticleId] = {}
    with one_step(project, "import_articles", count=len(seeds.articles)) as unit:
        unit.origin = "import"
        for seed in seeds.articles:
            made[seed.key] = ops.add_article(unit, _new(seed))
            _add_zones(unit, made[seed.key], seed)
        for outlet in seeds.outlets:
            fields = {name: outlet[name] for name in ("kind", "country", "reliability", "note")}
            ops.edit_source(unit, ops.ensure_source(unit, outlet["name"]), **fields)
    return made


def add_entities(project: Project, seeds: Seeds) -> dict[str, EntityId]:
    """The keys of the entities by their names in the file."""
    with one_step(project, "add_entities", count=len(seeds.entities)) as unit:
        return {key: _add_entity(unit, entity) for key, entity in seeds.entities.items()}


def _new(seed: SeedArticle) -> ops.NewArticle:
    about = seed.about
    return ops.NewArticle(
        title=seed.title,
        text=seed.text,
        byline=about["byline"],
        outlet=about["outlet"],
        published=about["published"],
        published_reason=about["published_reason"],
        language=about["language"],
        file_name=about["file"],
        original=seed.original,
    )


def _add_zones(unit: Unit, article: ArticleId, seed: SeedArticle) -> None:
    made: dict[str, ZoneId] = {}
    for zone in seed.about["zone"]:
        edges = stretch(seed.text, zone["first"], zone.get("last", zone["first"]))
        answered = made[zone["reply_to"]] if "reply_to" in zone else None
        added = ops.add_zone(
            unit, article, zone["kind"], *edges, writer=zone.get("writer"), reply_to=answered
        )
        if "key" in zone:
            made[zone["key"]] = added


def _add_entity(unit: Unit, entity: Table) -> EntityId:
    made = ops.add_entity(
        unit, entity["name"], entity["kind"], description=entity.get("description")
    )
    if "wikidata" in entity:
        ops.edit_entity(unit, made, external_ids={"wikidata": entity["wikidata"]})
    aliases: list[dict[str, Any]] = entity.get("aliases", [])
    for alias in aliases:
        ops.add_alias(unit, made, alias["form"], alias["kind"], language=alias.get("language"))
    return made

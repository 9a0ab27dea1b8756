"""Entities and their spellings; merging keeps every mention where it is and can be taken back
exactly.
"""

from __future__ import annotations

from typing import Any

from store.errors import KnownError
from store.models import Alias, Claim, ClaimAbout, ClaimSource, Entity, Mention, Note
from store.ops.notes import delete_note
from store.ops.spans import named
from store.text.folding import fold_key
from store.types import AliasId, EntityId, NoteId
from store.unit import Unit


def add_entity(
    unit: Unit, name: str, kind: str = "other", *, description: str | None = None
) -> EntityId:
    """The key of a new entity. Raises `empty-name`."""
    name = named(name)
    unit.describe(name=name)
    values = {"name": name, "folded": fold_key(name), "kind": kind, "description": description}
    empty = dict.fromkeys(("external_ids", "merged_into_id", "root_id"))
    return EntityId(unit.insert(Entity, **values, **empty))


def edit_entity(unit: Unit, /, entity: EntityId, **fields: Any) -> None:
    """Change name, kind, description or external ids. A name that is left stays as an alias only if
    added as one.
    """
    if "name" in fields:
        fields["name"] = named(fields["name"])
        fields["folded"] = fold_key(fields["name"])
    unit.update(Entity, entity, **fields)
    unit.describe(name=unit.row(Entity, entity)["name"])


def add_alias(
    unit: Unit, entity: EntityId, form: str, kind: str = "full", *, language: str | None = None
) -> AliasId | None:
    """The key of a new spelling, or None where the entity already has it."""
    form = named(form)
    unit.describe(name=unit.row(Entity, entity)["name"], form=form)
    if form == unit.row(Entity, entity)["name"] or unit.rows(Alias, entity_id=entity, form=form):
        return None
    values = {"entity_id": entity, "form": form, "folded": fold_key(form)}
    return AliasId(unit.insert(Alias, **values, kind=kind, language=language))


def edit_alias(unit: Unit, /, alias: AliasId, **fields: Any) -> None:
    """Change a spelling, its kind or language."""
    if "form" in fields:
        fields["form"] = named(fields["form"])
        fields["folded"] = fold_key(fields["form"])
    unit.update(Alias, alias, **fields)
    unit.describe(form=unit.row(Alias, alias)["form"])


def delete_alias(unit: Unit, alias: AliasId) -> None:
    """Forget a spelling; mentions that carry it stay."""
    unit.describe(form=unit.row(Alias, alias)["form"])
    unit.delete(Alias, alias)


def delete_entity(unit: Unit, entity: EntityId) -> None:
    """Remove an entity. Its mentions stay as unresolved, claims keep its name in words."""
    row = unit.row(Entity, entity)
    unit.describe(name=row["name"])
    for merged in unit.rows(Entity, merged_into_id=entity):
        _stand_alone(unit, EntityId(merged["id"]))
    for mention in unit.rows(Mention, entity_id=entity):
        unit.update(Mention, mention["id"], entity_id=None)
    for claim in unit.rows(Claim, speaker_id=entity):
        unit.update(
            Claim, claim["id"], speaker_kind="unnamed", speaker_id=None, speaker_note=row["name"]
        )
    for about in unit.rows(ClaimAbout, entity_id=entity):
        unit.delete(ClaimAbout, about["id"])
    for link in unit.rows(ClaimSource, entity_id=entity):
        unit.update(ClaimSource, link["id"], entity_id=None)
    for note in unit.rows(Note, entity_id=entity):
        delete_note(unit, NoteId(note["id"]))
    for alias in unit.rows(Alias, entity_id=entity):
        unit.delete(Alias, alias["id"])
    unit.delete(Entity, entity)


def merge_entities(unit: Unit, kept: EntityId, merged: EntityId) -> None:
    """Let `merged` point to `kept`; no mention is rewritten. Raises `already-merged`."""
    root = root_of(unit, kept)
    if root == root_of(unit, merged):
        raise KnownError("already-merged", name=unit.row(Entity, merged)["name"])
    source = root_of(unit, merged)
    unit.describe(name=unit.row(Entity, source)["name"], into=unit.row(Entity, root)["name"])
    for row in unit.rows(Entity, root_id=source):
        unit.update(Entity, row["id"], root_id=root)
    unit.update(Entity, source, merged_into_id=root, root_id=root)


def unmerge_entity(unit: Unit, merged: EntityId) -> None:
    """Let a merged entity stand for itself again, with what had been merged into it."""
    unit.describe(name=unit.row(Entity, merged)["name"])
    _stand_alone(unit, merged)


def root_of(unit: Unit, entity: EntityId) -> EntityId:
    """The entity that this one stands for: itself unless merged."""
    return EntityId(unit.row(Entity, entity)["root_id"] or entity)


def _stand_alone(unit: Unit, entity: EntityId) -> None:
    unit.update(Entity, entity, merged_into_id=None, root_id=None)
    _reroot(unit, entity, entity)


def _reroot(unit: Unit, entity: EntityId, root: EntityId) -> None:
    for row in unit.rows(Entity, merged_into_id=entity):
        unit.update(Entity, row["id"], root_id=root)
        _reroot(unit, EntityId(row["id"]), root)

"""The verbs: each changes rows through a unit of work and nothing else. Run them with
`Project.do`.
"""

from typing import TYPE_CHECKING

from store.ondemand import names_from

if TYPE_CHECKING:
    from store.ops.articles import (
        NewArticle,
        add_article,
        add_articles,
        delete_article,
        edit_article,
        edit_source,
        ensure_source,
    )
    from store.ops.claims import add_claim, delete_claim, edit_claim, set_cue
    from store.ops.copies import set_copy_group
    from store.ops.entities import (
        add_alias,
        add_entity,
        delete_alias,
        delete_entity,
        edit_alias,
        edit_entity,
        merge_entities,
        unmerge_entity,
    )
    from store.ops.mentions import (
        delete_mention,
        edit_mention,
        tag_entity,
        tag_known_entity,
        tag_new_entity,
        tag_occurrences,
    )
    from store.ops.notes import add_note, delete_note, edit_note, note_passage
    from store.ops.relations import delete_relation, edit_relation, link_claims
    from store.ops.revising import Plan, Reanchored, confirm_place, revise_article
    from store.ops.spans import Part, set_parts
    from store.ops.terms import add_term, delete_term, edit_term, ensure_term
    from store.ops.zones import add_zone, delete_zone, edit_zone, set_zone

__all__ = [
    "NewArticle",
    "Part",
    "Plan",
    "Reanchored",
    "add_alias",
    "add_article",
    "add_articles",
    "add_claim",
    "add_entity",
    "add_note",
    "add_term",
    "add_zone",
    "confirm_place",
    "delete_alias",
    "delete_article",
    "delete_claim",
    "delete_entity",
    "delete_mention",
    "delete_note",
    "delete_relation",
    "delete_term",
    "delete_zone",
    "edit_alias",
    "edit_article",
    "edit_claim",
    "edit_entity",
    "edit_mention",
    "edit_note",
    "edit_relation",
    "edit_source",
    "edit_term",
    "edit_zone",
    "ensure_source",
    "ensure_term",
    "link_claims",
    "merge_entities",
    "note_passage",
    "revise_article",
    "set_copy_group",
    "set_cue",
    "set_parts",
    "set_zone",
    "tag_entity",
    "tag_known_entity",
    "tag_new_entity",
    "tag_occurrences",
    "unmerge_entity",
]

__getattr__ = names_from(
    "store.ops",
    {
        "articles": (
            "NewArticle",
            "add_article",
            "add_articles",
            "delete_article",
            "edit_article",
            "edit_source",
            "ensure_source",
        ),
        "claims": (
            "add_claim",
            "delete_claim",
            "edit_claim",
            "set_cue",
        ),
        "copies": ("set_copy_group",),
        "entities": (
            "add_alias",
            "add_entity",
            "delete_alias",
            "delete_entity",
            "edit_alias",
            "edit_entity",
            "merge_entities",
            "unmerge_entity",
        ),
        "mentions": (
            "delete_mention",
            "edit_mention",
            "tag_entity",
            "tag_known_entity",
            "tag_new_entity",
            "tag_occurrences",
        ),
        "notes": (
            "add_note",
            "delete_note",
            "edit_note",
            "note_passage",
        ),
        "relations": (
            "delete_relation",
            "edit_relation",
            "link_claims",
        ),
        "revising": (
            "Plan",
            "Reanchored",
            "confirm_place",
            "revise_article",
        ),
        "spans": (
            "Part",
            "set_parts",
        ),
        "terms": (
            "add_term",
            "delete_term",
            "edit_term",
            "ensure_term",
        ),
        "zones": (
            "add_zone",
            "delete_zone",
            "edit_zone",
            "set_zone",
        ),
    },
)

"""The questions: each returns rows or lists of keys from one short read. Ask them with
`Project.read`.
"""

from typing import TYPE_CHECKING

from store.ondemand import names_from

if TYPE_CHECKING:
    from store.queries.articles import (
        article,
        article_cards,
        articles_with_text,
        earlier_bodies,
        is_copy,
        source,
        sources,
        zones,
    )
    from store.queries.claims import candidates, claim, claim_ids, claim_rows
    from store.queries.entities import (
        entities_spelt,
        entity,
        entity_ids,
        entity_rows,
        known_names,
        mention,
        mention_ids,
        mention_rows,
        merged_ids,
        recent_entities,
    )
    from store.queries.findable import findables, keys_after
    from store.queries.grouped import mention_groups, tags_standing, unsure_mentions
    from store.queries.library import (
        LibraryFilter,
        SearchedTexts,
        article_groups,
        article_ids,
        searched_texts,
    )
    from store.queries.located import record_of
    from store.queries.marking import lost_marks, marks
    from store.queries.notes import note, note_ids, note_rows, notes_around, terms
    from store.queries.problemkinds import (
        KIND_CODES,
        KINDS_BY_CODE,
        QUOTE_MISMATCH,
        SPAN_KINDS,
        ProblemKind,
    )
    from store.queries.problems import (
        problem_articles,
        problem_count,
        problem_ids,
        problem_places,
        problem_rows,
        span_owners,
    )
    from store.queries.relations import relation, relation_ids, relation_rows
    from store.queries.statistics import DIMENSIONS, MEASURES, NOTHING, names_of, tallied_ids
    from store.queries.totals import analyst_names, counts, counts_after

__all__ = [
    "DIMENSIONS",
    "KINDS_BY_CODE",
    "KIND_CODES",
    "MEASURES",
    "NOTHING",
    "QUOTE_MISMATCH",
    "SPAN_KINDS",
    "LibraryFilter",
    "ProblemKind",
    "SearchedTexts",
    "analyst_names",
    "article",
    "article_cards",
    "article_groups",
    "article_ids",
    "articles_with_text",
    "candidates",
    "claim",
    "claim_ids",
    "claim_rows",
    "counts",
    "counts_after",
    "earlier_bodies",
    "entities_spelt",
    "entity",
    "entity_ids",
    "entity_rows",
    "findables",
    "is_copy",
    "keys_after",
    "known_names",
    "lost_marks",
    "marks",
    "mention",
    "mention_groups",
    "mention_ids",
    "mention_rows",
    "merged_ids",
    "names_of",
    "note",
    "note_ids",
    "note_rows",
    "notes_around",
    "problem_articles",
    "problem_count",
    "problem_ids",
    "problem_places",
    "problem_rows",
    "recent_entities",
    "record_of",
    "relation",
    "relation_ids",
    "relation_rows",
    "searched_texts",
    "source",
    "sources",
    "span_owners",
    "tags_standing",
    "tallied_ids",
    "terms",
    "unsure_mentions",
    "zones",
]

__getattr__ = names_from(
    "store.queries",
    {
        "articles": (
            "article",
            "article_cards",
            "articles_with_text",
            "earlier_bodies",
            "is_copy",
            "source",
            "sources",
            "zones",
        ),
        "claims": (
            "candidates",
            "claim",
            "claim_ids",
            "claim_rows",
        ),
        "entities": (
            "entities_spelt",
            "entity",
            "entity_ids",
            "entity_rows",
            "known_names",
            "mention",
            "mention_ids",
            "mention_rows",
            "merged_ids",
            "recent_entities",
        ),
        "findable": (
            "findables",
            "keys_after",
        ),
        "grouped": (
            "mention_groups",
            "tags_standing",
            "unsure_mentions",
        ),
        "library": (
            "LibraryFilter",
            "SearchedTexts",
            "article_groups",
            "article_ids",
            "searched_texts",
        ),
        "located": ("record_of",),
        "marking": (
            "lost_marks",
            "marks",
        ),
        "notes": (
            "note",
            "note_ids",
            "note_rows",
            "notes_around",
            "terms",
        ),
        "problemkinds": (
            "KIND_CODES",
            "KINDS_BY_CODE",
            "QUOTE_MISMATCH",
            "SPAN_KINDS",
            "ProblemKind",
        ),
        "problems": (
            "problem_articles",
            "problem_count",
            "problem_ids",
            "problem_places",
            "problem_rows",
            "span_owners",
        ),
        "relations": (
            "relation",
            "relation_ids",
            "relation_rows",
        ),
        "statistics": (
            "DIMENSIONS",
            "MEASURES",
            "NOTHING",
            "names_of",
            "tallied_ids",
        ),
        "totals": (
            "analyst_names",
            "counts",
            "counts_after",
        ),
    },
)

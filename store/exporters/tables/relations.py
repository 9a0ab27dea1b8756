"""Links between claims, all relations, by public ids."""

from __future__ import annotations

from typing import Final

from store.exporters.columns import ROW, STAMPS, Table
from store.exporters.tables.pages import keyed
from store.queries import relation_rows

CLAIM_RELATIONS: Final = Table(
    "claim_relations",
    "One row a link between two claims; contradictions.csv has the words of both sides.",
    (
        ROW.key("link", "claim_relation", "public id of the link"),
        ROW.key("a_claim", "claim", "side A", "a.id", table="claims"),
        ROW.text("relation", "contradicts, repeats, supports, updates, corrects or qualifies"),
        ROW.key("b_claim", "claim", "side B", "b.id", table="claims"),
        ROW.text("kind", "code of the vocabulary contradiction_kind"),
        ROW.text("strength", "direct, partial or apparent"),
        ROW.text("status", "to_check, confirmed, dismissed or resolved"),
        ROW.text("dismissal_reason", "code of the vocabulary dismissal_reason"),
        ROW.text("resolution", "open, a_right, b_right, both_partly or neither"),
        ROW.text("severity", "low, medium or high"),
        ROW.text("confidence", "the analyst's: low, medium or high"),
        ROW.text("why", "the reason in words"),
        ROW.text("reviewed_by", "who decided", "reviewer"),
        *STAMPS,
    ),
    keyed("claim_relation", relation_rows),
)  # fmt: skip

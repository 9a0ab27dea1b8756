"""Evidence sheets: contradictions with both sides in context, for an editor or a lawyer."""

from store.exporters.evidence.citing import cited_html, cited_text
from store.exporters.evidence.job import Request, chosen_links, export_evidence
from store.exporters.evidence.model import Entry, Reading, Sheet, Side

__all__ = [
    "Entry",
    "Reading",
    "Request",
    "Sheet",
    "Side",
    "chosen_links",
    "cited_html",
    "cited_text",
    "export_evidence",
]

"""Reading files and pasted text into candidates for articles; nothing here writes to a project."""

from store.importers.candidates import ArticleCandidate, Note, candidate_of_text, read_candidate
from store.importers.metadata import ArticleProposal
from store.importers.plain import ENCODINGS
from store.importers.registry import (
    FORMATS,
    READERS,
    Gathered,
    Refused,
    files_at,
    gather,
    is_supported,
)

__all__ = [
    "ENCODINGS",
    "FORMATS",
    "READERS",
    "ArticleCandidate",
    "ArticleProposal",
    "Gathered",
    "Note",
    "Refused",
    "candidate_of_text",
    "files_at",
    "gather",
    "is_supported",
    "read_candidate",
]

"""Reading files and pasted text into candidates for articles; nothing here writes to a project."""

from store.importers.candidates import ArticleCandidate, Wanted, candidate_of_text
from store.importers.limits import LARGEST_PASTED
from store.importers.metadata import ArticleProposal
from store.importers.plain import ENCODINGS
from store.importers.reading import Note
from store.importers.registry import (
    FORMATS,
    READERS,
    Gathered,
    Refused,
    files_at,
    gather,
    is_supported,
)
from store.importers.workshop import Workshop, read_candidate

__all__ = [
    "ENCODINGS",
    "FORMATS",
    "LARGEST_PASTED",
    "READERS",
    "ArticleCandidate",
    "ArticleProposal",
    "Gathered",
    "Note",
    "Refused",
    "Wanted",
    "Workshop",
    "candidate_of_text",
    "files_at",
    "gather",
    "is_supported",
    "read_candidate",
]

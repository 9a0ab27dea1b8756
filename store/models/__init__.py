"""Typed declarations of every table, one aggregate a file. They describe; the migrations create."""

from store.models.articles import Article, Body, Original, Revision, Source, Zone
from store.models.base import VOLATILE, Base
from store.models.claims import Claim, ClaimAbout, ClaimSource, ClaimTag
from store.models.digests import Digest
from store.models.entities import Alias, Entity, Mention
from store.models.history import Change, Step
from store.models.notes import Note
from store.models.project import Analyst, ProjectMeta, Term
from store.models.relations import ClaimRelation
from store.models.spans import Span

__all__ = [
    "VOLATILE",
    "Alias",
    "Analyst",
    "Article",
    "Base",
    "Body",
    "Change",
    "Claim",
    "ClaimAbout",
    "ClaimRelation",
    "ClaimSource",
    "ClaimTag",
    "Digest",
    "Entity",
    "Mention",
    "Note",
    "Original",
    "ProjectMeta",
    "Revision",
    "Source",
    "Span",
    "Step",
    "Term",
    "Zone",
]

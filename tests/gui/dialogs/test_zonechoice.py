"""One choice of parts of articles, the same wherever a list or a count keeps to it."""

from __future__ import annotations

from gui.workspace import Workspace
from gui.zonechoice import ARTICLE, WITH_COMMENTS, kinds_of, zone_choices
from store import ops


def test_the_article_is_what_neither_readers_nor_the_page_say(workspace: Workspace) -> None:
    terms = workspace.terms("zone_kind")
    alone, joined = kinds_of(ARTICLE, terms), kinds_of(WITH_COMMENTS, terms)
    assert alone is not None
    assert joined is not None
    assert {"body", "headline", "caption"} <= alone
    assert not alone & {"comment", "advert", "boilerplate", "pull_quote"}
    assert joined - alone == {"comment"}


def test_a_single_kind_keeps_itself_and_no_choice_keeps_all(workspace: Workspace) -> None:
    terms = workspace.terms("zone_kind")
    assert kinds_of("caption", terms) == frozenset({"caption"})
    assert kinds_of(None, terms) is None


def test_a_kind_that_a_person_added_belongs_to_the_article(workspace: Workspace) -> None:
    workspace.do(ops.add_term, "zone_kind", "Sidebar")
    terms = workspace.terms("zone_kind")
    assert "sidebar" in (kinds_of(ARTICLE, terms) or ())
    codes = [choice.code for choice in zone_choices(terms)]
    assert codes[:2] == [ARTICLE, WITH_COMMENTS]
    assert "sidebar" in codes

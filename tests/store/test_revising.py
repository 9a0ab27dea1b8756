import pytest

from store import KnownError, Project, ops, queries
from store.check import check
from store.jobs import finished
from store.text.zones import ZoneDraft
from store.types import ArticleId

OLD = """Old bridge closed

The mayor closed the old bridge on Monday, said Ana Ruiz 😀. Inspectors found 214 cracked bolts.

Ferries run instead.

Comments

Petr: It was time.

Jana: No it was not."""
NEW = (
    OLD.replace("UPDATE", "")
    .replace("214 cracked", "190 cracked")
    .replace("Ferries run instead.\n\n", "")
)


@pytest.fixture
def article(project: Project) -> ArticleId:
    comment = OLD.index("Petr")
    reply = OLD.index("Jana")
    zones = (
        ZoneDraft("headline", 0, 17),
        ZoneDraft("comment", comment, comment + 18, "Petr"),
        ZoneDraft("comment", reply, len(OLD), "Jana", 1),
    )
    made, _ = project.do(ops.add_article, ops.NewArticle("Bridge", OLD, zones=zones))
    return made


def at(words: str) -> tuple[int, int]:
    return OLD.index(words), OLD.index(words) + len(words)


def test_every_tag_is_reported_and_the_check_finds_nothing(
    project: Project, article: ArticleId
) -> None:
    (_, name), _ = project.do(ops.tag_new_entity, article, [at("Ana Ruiz")], "Ana Ruiz", "person")
    bolts, _ = project.do(ops.add_claim, article, [at("Inspectors found 214 cracked bolts")])
    ferries, _ = project.do(ops.add_claim, article, [at("Ferries run instead")])

    report, changes = project.do(ops.revise_article, article, "UPDATE 😀\n\n" + NEW)

    assert [(each.owner, each.key, each.state, each.now) for each in report] == [
        ("mention", name, "exact", "Ana Ruiz"),
        ("claim", bolts, "unsure", "Inspectors found 190 cracked bolts"),
        ("claim", ferries, "lost", ""),
    ]
    assert changes.articles == {article}
    assert finished(check(project)).problems == ()
    lost = project.read(queries.claim, ferries)
    assert lost is not None
    assert lost.quote == "Ferries run instead"
    assert [mark.owner for mark in project.read(queries.marks, article)] == ["mention", "claim"]


def test_zones_go_along_with_writers_and_replies(project: Project, article: ArticleId) -> None:
    project.do(ops.revise_article, article, "UPDATE\n\n" + NEW)

    headline, comment, reply = project.read(queries.zones, article)
    assert (headline.kind, headline.start) == ("headline", 8)
    assert (comment.writer, reply.writer, reply.reply_to) == ("Petr", "Jana", comment.id)


def test_an_unsure_tag_stays_so_through_further_versions_until_confirmed(
    project: Project, article: ArticleId
) -> None:
    bolts, _ = project.do(ops.add_claim, article, [at("Inspectors found 214 cracked bolts")])
    project.do(ops.revise_article, article, NEW)
    (again,), _ = project.do(ops.revise_article, article, "Again.\n\n" + NEW)
    assert again.state == "unsure"

    project.do(ops.confirm_place, "claim", bolts)
    (last,), _ = project.do(ops.revise_article, article, "At last.\n\n" + NEW)
    assert last.state == "exact"


def test_the_article_goes_with_all_its_versions(project: Project, article: ArticleId) -> None:
    project.do(ops.add_claim, article, [at("Ferries run instead")])
    project.do(ops.revise_article, article, NEW)

    project.do(ops.delete_article, article)

    assert finished(check(project)).problems == ()
    assert project.read(queries.counts).spans == 0


@pytest.mark.parametrize(("text", "code"), [(OLD, "same-text"), (" \n", "empty-text")])
def test_what_is_no_new_version_is_refused(
    project: Project, article: ArticleId, text: str, code: str
) -> None:
    with pytest.raises(KnownError) as refused:
        project.do(ops.revise_article, article, text)
    assert refused.value.code == code

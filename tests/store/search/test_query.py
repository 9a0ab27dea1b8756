import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import KnownError
from store.search.query import Both, Either, Named, Near, Node, Pattern, Row, parse


def row(*words: str, prefix: bool = False) -> Row:
    return Row(words, prefix)


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("bridge", row("bridge")),
        ("closed bridge", row("closed", "bridge")),
        ('"closed bridge"', row("closed", "bridge")),
        ("“Closed Bridge”", row("closed", "bridge")),
        ("«Puente cerrado»", row("puente", "cerrado")),
        ("al-Amiri", row("al", "amiri")),
        ("don’t", row("don", "t")),
        ("CAFÉ\u00a0Noir", row("cafe", "noir")),
        ("بدر", row("بدر")),
        ("北京", row("北", "京")),
        ("bridg*", row("bridg", prefix=True)),
        ('"closed bridg*"', row("closed", "bridg", prefix=True)),
        ("a AND b", Both((row("a"), row("b")))),
        ("a OR b OR c", Either((row("a"), row("b"), row("c")))),
        ("a OR b AND c", Either((row("a"), Both((row("b"), row("c")))))),
        ("a NOT b", Both((row("a"),), (row("b"),))),
        ("a AND NOT (b OR c)", Both((row("a"),), (Either((row("b"), row("c"))),))),
        ("(a OR b) c", Both((Either((row("a"), row("b"))), row("c")))),
        ("a NEAR b", Near(row("a"), row("b"), 10)),
        ("a b NEAR/3 c", Near(row("a", "b"), row("c"), 3)),
        ("@Ruiz", Named("Ruiz")),
        ('@"Ana Ruiz" AND bridge', Both((Named("Ana Ruiz"), row("bridge")))),
        ("ana@example.org", row("ana", "example", "org")),
        ("ORDER nothing", row("order", "nothing")),
        ("/a+b/", Pattern("a+b")),
    ],
)
def test_a_query_means_what_one_expects(query: str, meant: Node) -> None:
    assert parse(query) == meant


@pytest.mark.parametrize(
    ("query", "reason", "at"),
    [
        ('"a', "unclosed-quote", 0),
        ('a AND "b', "unclosed-quote", 6),
        ("(a OR b", "unclosed-bracket", 0),
        ("a)", "stray-bracket", 1),
        ("a AND", "stray-operator", 2),
        ("OR a", "stray-operator", 0),
        ("NOT a", "only-not", 0),
        ("a NEAR (b OR c)", "near-needs-words", 2),
        ("…", "no-words", 0),
        ("()", "stray-operator", 1),
        ("x" * 3000, "too-long", 2000),
    ],
)
def test_a_malformed_query_is_refused_with_its_reason_and_place(
    query: str, reason: str, at: int
) -> None:
    with pytest.raises(KnownError) as refused:
        parse(query)
    assert (refused.value.code, refused.value.params) == (f"query-{reason}", {"at": at})


@pytest.mark.parametrize("query", ["", "  ", "\u00a0\n"])
def test_nothing_is_no_query(query: str) -> None:
    with pytest.raises(KnownError) as refused:
        parse(query)
    assert refused.value.code == "empty-query"


SIGNS = st.sampled_from(
    ['"', "(", ")", "*", "@", "/", "-", " ", "\n", "\u00a0", "’", "é", "ب", "京"]
)
PIECES = st.sampled_from(["AND", "OR", "NOT", "NEAR", "NEAR/2", "bridge", "x", "😀", "\u200b"])


@given(st.lists(st.one_of(SIGNS, PIECES), max_size=20).map(" ".join) | st.text(max_size=30))
def test_whatever_is_typed_is_a_query_or_is_refused_in_our_words(query: str) -> None:
    refused = refusal(query)

    assert refused is None or refused.code.startswith(("empty-query", "query-"))
    assert refused is None or int(str(refused.params.get("at", 0))) in range(2001)


def refusal(query: str) -> KnownError | None:
    try:
        parse(query)
    except KnownError as error:
        return error
    return None

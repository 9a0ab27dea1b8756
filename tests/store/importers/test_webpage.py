"""Saved pages of the web: the report, its comments and what the page says of itself."""

from __future__ import annotations

import pytest

from store.errors import KnownError
from store.importers.limits import DEEPEST
from store.importers.reading import Reading, read_bytes
from store.text.canonical import canonical

BODY = """<p>The harbour bridge will stay closed until spring, the mayor said on Tuesday, after \
inspectors had found 214 cracked bolts\u00a0in it.</p>
<p>“We never heard of any cracks 😀,” said the director of the Port Authority. Ferries will run \
every twenty minutes instead, he added.</p>
<p>Nobody knows what the repair will cost the city in the end, since no firm has offered so far.</p>
"""
HEAD = """<meta property="og:site_name" content="Port Gazette">
<meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2024-06-12T10:00:00Z">
<link rel="canonical" href="https://gazette.example/bridge?id=7">"""
COMMENTS = """<section id="comments" class="comments"><h3>2 comments</h3>
<div class="comment"><p>Kim: I do not believe a word of that, honestly speaking.</p></div>
<div class="comment"><p>Lee says: nor do I, and my cousin works there as a welder.</p></div>
</section>"""


def page(body: str = BODY, head: str = HEAD, after: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="en"><head>
<title>Harbour bridge closed | Port Gazette</title>
{head}<style>p {{ color: red }}</style><script>document.write("spring")</script></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Harbour bridge closed</h1>
{body}</article>{after}<footer>© Port Gazette</footer></body></html>"""


def read(markup: str | bytes, encoding: str | None = None) -> Reading:
    raw = markup if isinstance(markup, bytes) else markup.encode()
    reading = read_bytes(raw, "bridge.html", ".html", encoding)
    assert canonical(reading.text).text == reading.text
    for zone in reading.zones:
        assert 0 <= zone.start < zone.end <= len(reading.text)
    return reading


def zones(reading: Reading) -> list[tuple[str, str]]:
    return [(zone.kind, reading.text[zone.start : zone.end]) for zone in reading.zones]


def test_the_report_comes_in_without_the_page_around_it() -> None:
    text = read(page()).text
    assert text.startswith("Harbour bridge closed\n")
    assert "bolts in it.\n" in text  # what extracts the report makes no-break blanks plain ones
    assert "cracks 😀,” said" in text
    for furniture in ("World", "color", "document.write", "<p>"):
        assert furniture not in text


def test_what_the_page_says_of_itself_is_proposed() -> None:
    proposal = read(page()).proposal
    assert (proposal.title, proposal.byline) == ("Harbour bridge closed", "Ana Ruiz")
    assert (proposal.outlet, proposal.language) == ("Port Gazette", "en")
    assert (proposal.published, proposal.published_reason) == ("2024-06-12", "page")
    assert proposal.url == "https://gazette.example/bridge?id=7"
    assert proposal.headline_span == (0, len("Harbour bridge closed"))


def test_comments_come_in_as_comments_with_their_writers() -> None:
    reading = read(page(after=COMMENTS))
    comments = [zone for zone in reading.zones if zone.kind == "comment"]
    assert [zone.writer for zone in comments] == ["Kim", "Lee"]
    assert ("headline", "Harbour bridge closed") in zones(reading)


def test_comments_without_a_heading_are_comments_all_the_same() -> None:
    reading = read(page(after=COMMENTS.replace("<h3>2 comments</h3>", "")))
    found = [words for kind, words in zones(reading) if kind == "comment"]
    assert len(found) == 2
    assert found[0].startswith("Kim: I do not")


@pytest.mark.parametrize("name", ["windows-1252", "utf-16", "koi8-r", "iso-8859-1"])
def test_a_page_in_any_encoding_is_read(name: str) -> None:
    words = "Мост закрыт до весны" if name == "koi8-r" else "Straße gesperrt, café zu"
    markup = page(BODY.replace("“", '"').replace("”", '"').replace("😀", words))
    if name in ("koi8-r", "iso-8859-1"):
        markup = markup.replace("\u00a0", " ").replace("©", "(c)")
    markup = markup.replace("<head>", f'<head><meta charset="{name}">')
    assert words in read(markup.encode(name)).text


def test_a_chosen_encoding_counts_before_a_declared_one() -> None:
    markup = page(BODY, '<meta charset="koi8-r">').encode("utf-8")
    assert "😀" in read(markup, "utf-8").text


def test_a_page_of_hardly_anything_is_its_words() -> None:
    assert read("<p>The gate was opened.").text == "The gate was opened."


@pytest.mark.parametrize(
    "markup", ["", "<html></html>", "<script>1</script>", "<!-- gate -->", "<img src='x'>", "\0"]
)
def test_a_page_without_words_is_refused(markup: str) -> None:
    with pytest.raises(KnownError, match=r"empty-text|not-text"):
        read(markup)


@pytest.mark.parametrize("tag", ["div", "table><tr><td", "ul><li", "b", "blockquote"])
@pytest.mark.parametrize("levels", [DEEPEST, 3_000, 50_000])
def test_what_lies_too_deep_is_refused_and_not_cut(tag: str, levels: int) -> None:
    with pytest.raises(KnownError, match="too-deep"):
        read(page(f"<{tag}>" * levels + BODY))


def test_entities_of_their_own_and_foreign_files_are_not_followed() -> None:
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    markup = f'<!DOCTYPE html [<!ENTITY a0 "boom"><!ENTITY f SYSTEM "file:///etc/passwd">{bomb}]>'
    text = read(markup + page(BODY + "<p>&a11; &f; is what it says at the end of it.</p>")).text
    assert len(text) < 2_000
    assert "root:" not in text


@pytest.mark.parametrize("author", ["https://x.example", "press@gazette.example", "<b>x", "\u202e"])
def test_an_author_that_is_no_name_is_harmless(author: str) -> None:
    byline = read(page(head=f'<meta name="author" content="{author}">')).proposal.byline
    assert byline is None or "example" not in byline


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"]
)
def test_an_address_that_is_none_is_left_out(address: str) -> None:
    assert read(page(head=f'<link rel="canonical" href="{address}">')).proposal.url is None

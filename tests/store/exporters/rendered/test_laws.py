"""What holds for every rendered article: read back it is the text, and nothing in it acts."""

from __future__ import annotations

import re

import pytest

from store import ops
from store.exporters.rendered import FORMATS, Page, read_page, rendered
from store.exporters.rendered.terminal import SGR, visible
from tests.goldens import Golden
from tests.store.exporters.rendered.reading import is_balanced, read_html, text_of_svg
from tests.store.exporters.rendered.sample import TEXT, Sample

HOSTILE = (
    "<script>alert(1)</script> ]]> --> <!-- \"onload='x' &amp; &#0; \u202egnp.exe\u202c \u2067x\n"
    "\\input{/etc/passwd} {\\rtf1 \\bin99 } ^^5cend{document} $$ %\n"
    "\x7f\u200b\ufeff\ufffd \U000e0041 \U0010ffff 👩\u200d👩\u200d👧 a\u0301\u0301\u0301\n\n\n"
)


def bare(page: Page, code: str) -> str:
    """The article alone, without labels."""
    return rendered(page, code, full=False, labels=False)


def rtf_text(rtf: str) -> str:
    striprtf = pytest.importorskip("striprtf.striprtf")
    found = striprtf.rtf_to_text(rtf)
    return str(found.encode("utf-16", "surrogatepass").decode("utf-16"))


def awkward_page(sample: Sample, text: str) -> Page:
    article = sample.project.do(ops.add_article, ops.NewArticle(text[:60], text))[0]
    sample.project.do(ops.add_claim, article, [(0, max(1, len(text) // 2))])
    return read_page(sample.project, article)


@pytest.mark.parametrize("text", [TEXT, HOSTILE, "x", "\n\na\n", "word " * 9_000])
def test_html_read_back_is_the_text(sample: Sample, text: str) -> None:
    page = awkward_page(sample, text)
    assert read_html(rendered(page, "html"), "article").text == page.text


@pytest.mark.parametrize("text", [TEXT, HOSTILE, "x", "\n\na\n"])
def test_rtf_read_back_is_the_text(sample: Sample, text: str) -> None:
    page = awkward_page(sample, text)
    assert rtf_text(bare(page, "rtf")) == page.text


@pytest.mark.parametrize("text", [TEXT, HOSTILE, "x", "\n\na\n"])
def test_the_terminal_without_colours_is_the_text(sample: Sample, text: str) -> None:
    page = awkward_page(sample, text)
    assert SGR.sub("", bare(page, "terminal")) == visible(page.text)


@pytest.mark.parametrize("text", [TEXT, HOSTILE, "x" * 5_000])
def test_a_picture_is_well_formed_and_loses_no_word(sample: Sample, text: str) -> None:
    page = awkward_page(sample, text)
    words = re.sub(r"\s", "", bare(page, "svg") and text_of_svg(bare(page, "svg")))
    assert words == re.sub(r"[\s\uffff\ufffe]", "", page.text)


@pytest.mark.parametrize("text", [TEXT, HOSTILE, "x", "{{{", "\\", "}\\}"])
def test_latex_has_no_command_and_no_open_brace_of_the_article(sample: Sample, text: str) -> None:
    latex = rendered(awkward_page(sample, text), "latex")
    assert is_balanced(latex)
    body = latex.partition("\\begin{document}")[2]
    ours = re.compile(
        r"\\(?:cc[A-Z]\w+|text\w+|medskip|hrule|par\b|small|footnotesize|sffamily|leftskip|nobreak|Large"
        r"|LARGE|bfseries|raggedleft|underline|ensuremath|neq|quad|section|subsection|begin|end|"
        r"allowbreak|[\\{}$&#%_ ])"
    )
    assert re.findall(r"\\[A-Za-z]+|\\.", ours.sub("", body)) == []
    assert body.count("\\end{document}") == 1


def test_text_without_controls_reaches_the_terminal_unchanged(page: Page) -> None:
    text = page.text.replace("\u202e", "")
    assert visible(text) == text


def test_no_escape_of_a_text_reaches_the_terminal(sample: Sample) -> None:
    article = sample.project.do(
        ops.add_article,
        ops.NewArticle("\x1b]0;gone\x07", "a\x9b2J\x1b[31m \u202e\x7f", byline="\x1b[2J"),
    )[0]
    shown = rendered(read_page(sample.project, article), "terminal")
    left = SGR.sub("", shown)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", left)
    assert "⟨U+001B⟩]0;gone⟨U+0007⟩" in left


def test_without_colours_a_terminal_gets_no_codes_at_all(page: Page) -> None:
    assert "\x1b" not in rendered(page, "terminal", colours="none")


def test_a_page_of_html_runs_and_loads_nothing(sample: Sample) -> None:
    reader = read_html(rendered(awkward_page(sample, HOSTILE), "html"))
    names = {tag for tag, _ in reader.tags}
    assert not names & {"script", "img", "link", "iframe", "object", "a", "svg"}
    given = {name for _, attributes in reader.tags for name in attributes}
    assert not {name for name in given if name.startswith("on")} | given & {"src", "href", "style"}


def test_html_says_language_direction_zones_and_ids(sample: Sample, page: Page) -> None:
    reader = read_html(rendered(page, "html"))
    [article] = [given for _, given in reader.tags if given.get("class") == "article"]
    assert (article["lang"], article["dir"], article["id"]) == ("en", "ltr", "article-1")
    zones = [given["aria-label"] for tag, given in reader.tags if tag == "section" and given]
    assert zones == ["Headline", "Caption", "Comment: kai_9", "Comment"]
    marked = [given for tag, given in reader.tags if tag == "mark" and "data-tags" in given]
    overlapping = [each for each in marked if each["data-tags"] == "mention-2 claim-3"]
    assert (
        overlapping[0]["title"]
        == "Person: Tove Lind (mention-2) · Claim, Unknown speaker (claim-3)"
    )


@pytest.mark.parametrize("code", sorted(FORMATS))
def test_every_format_names_each_part_of_a_claim(page: Page, code: str) -> None:
    shown = SGR.sub("", rendered(page, code)).replace("{}", "")
    assert len(re.findall("claim-2(?!\\d)", shown)) >= 3


@pytest.mark.parametrize("code", sorted(FORMATS))
def test_every_format_tells_the_contradictions_with_both_sides(page: Page, code: str) -> None:
    shown = SGR.sub("", rendered(page, code))
    for words in ("link", "290 people", "412 against 290", "R. Dahl"):
        assert words in shown


@pytest.mark.parametrize("code", sorted(FORMATS))
def test_an_article_without_any_tag_is_rendered(sample: Sample, code: str) -> None:
    article = sample.project.do(ops.add_article, ops.NewArticle("", "plain"))[0]
    assert "plain" in rendered(read_page(sample.project, article), code)


def test_an_arabic_article_runs_from_the_right(sample: Sample) -> None:
    article = sample.project.do(
        ops.add_article, ops.NewArticle("الميناء", "الميناء آمن.\n2023", language="ar")
    )[0]
    page = read_page(sample.project, article)
    assert 'lang="ar" dir="rtl"' in rendered(page, "html")
    assert "\\rtlpar" in rendered(page, "rtf")
    assert 'direction="rtl"' in rendered(page, "svg")
    assert "\\ccLeft{" in rendered(page, "latex")


def test_a_name_that_runs_left_does_not_turn_the_date_round(page: Page) -> None:
    assert "\u2068الميناء\u2069, 2023-05-02" in rendered(page, "html")


@pytest.mark.parametrize("code", sorted(FORMATS))
def test_what_is_written_stays_the_same(page: Page, code: str, golden: Golden) -> None:
    golden.check(f"rendered/article{FORMATS[code].suffix}", rendered(page, code))

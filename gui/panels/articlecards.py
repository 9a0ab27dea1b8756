"""How an article looks in a list: its title, outlet and date, how much is tagged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.counting import number, plural
from gui.datewords import date_words
from gui.labels import word
from gui.plaintext import isolated
from gui.widgets.cards import Badge, Card, Progress
from store.rows import ArticleCard

translate = QCoreApplication.translate
_PROGRESS = {"new": Progress.NEW, "in_progress": Progress.IN_PROGRESS, "done": Progress.DONE}


def card_of(article: ArticleCard, *, is_open: bool = False) -> Card:
    """The card of an article; `is_open` marks the one in the reader."""
    return Card(
        title=article.title,
        subtitle=subtitle_of(article),
        badges=_badges(article),
        progress=_PROGRESS.get(article.state, Progress.NONE),
        marked=is_open,
    )


def subtitle_of(article: ArticleCard) -> str:
    """Outlet and date, what there is of them."""
    outlet = isolated(article.outlet or "")
    return " · ".join(filter(None, (outlet, date_words(article.published))))


def tooltip_of_article(article: ArticleCard) -> str:
    """All in words: title, byline, outlet, date, state and counts."""
    counts = [
        plural("%Ln entity mention(s)", article.mentions),
        plural("%Ln claim(s)", article.claims),
        plural("%Ln contradiction(s)", article.contradictions),
    ]
    untagged = translate("articlecards", "Nothing tagged yet")
    tagged = " · ".join(counts) if article.mentions or article.claims else untagged
    origin = " · ".join(filter(None, (article.byline, subtitle_of(article))))
    copies = plural("One of %Ln copies", article.copies) if article.copies > 1 else ""
    state = word("state", article.state)
    return "\n".join(filter(None, (article.title, origin, state, tagged, copies)))


def _badges(article: ArticleCard) -> tuple[Badge, ...]:
    badges = []
    if article.copies > 1:
        badges.append(Badge(plural("%Ln copies", article.copies), "plain", "", "copies"))
    if not article.mentions and not article.claims:
        return (*badges, Badge(translate("articlecards", "untagged")))
    if article.mentions:
        badges.append(Badge(number(article.mentions), "bare", "tag"))
    if article.claims:
        badges.append(Badge(number(article.claims), "bare", "quotes"))
    if article.contradictions:
        badges.append(Badge(number(article.contradictions), "danger", "arrows-left-right"))
    return tuple(badges)

"""Searching never errs: random queries on one project, with and without its index."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

from store import KnownError, Project, ops
from store.jobs import finished
from store.search import SearchIndex, find_everywhere, index_path, update_index
from store.types import ArticleId
from tests.soak.targets import Outcome

_TEXTS: Final = (
    "Old bridge closed\n\nThe Mayor closed the old bridge on Monday, said Ana Ruiz.",
    "Ferries instead\n\nTwo ferries replace the bridge. La señora Ruiz agreed 😀 at once.",
    "Harbour notes\n\nNothing was closed\u00a0today. The bridge-master rested; O’Neill slept.",
    "جسر\n\nأغلق الجسر القديم يوم الاثنين.",
    "大橋\n\n北京大橋今日關閉。 jane.doe@example.org /etc/passwd 2021/22 COVID-19",
)
_PIECES: Final = (
    "bridge", "old", "Ruiz", "señora", "senora", "closed", "الجسر", "京", "o'neill", "covid-19",
    "AND", "OR", "NOT", "NEAR", "NEAR/2", "NEAR/999", "@Ruiz", "@", '@"Ana Ruiz"', "/b.*e/", "/(/",
    "//", '"', '"old bridge"', "(", ")", "*", "bri*", "*x", "-", "-old", ":", "^", "{", "}", "\\",
    ";", "--", "'", "%", "_", "\0", "\n", "\u00a0", "\u200b", "\u202e", "😀", "\ud800", "ﬁ", "NULL",
    "x" * 300,
    "' OR 1=1 --", "text:bridge", "rank", "bridge + old",
)  # fmt: skip


def searches(runs: int, seed: int, folder: Path) -> Outcome:
    """As many queries as there are runs: each finds, or is refused in our words, and the index
    changes nothing about what is found.
    """
    dice = random.Random(seed)
    wrong: list[str] = []
    with Project.create(folder / "searches.crossclaim") as project:
        project.do(ops.add_articles, [ops.NewArticle(text[:6], text) for text in _TEXTS])
        project.do(ops.tag_new_entity, ArticleId(1), [(66, 74)], "Ana Ruiz", "person")
        index = SearchIndex(index_path(project.uid, folder))
        finished(update_index(project, index))
        for _ in range(runs):
            query = _query(dice)
            with_it, without = _found(project, query, index), _found(project, query, None)
            if with_it != without or "error" in with_it:
                wrong.append(f"{query!r}: {with_it}, {without}")
        index.close()
    figure = f"{len(wrong)} errors or differences of {runs:,} queries"
    return Outcome(runs, len(wrong), figure, not wrong, tuple(wrong[:20]))


def _query(dice: random.Random) -> str:
    if dice.random() < 0.3:
        return "".join(chr(dice.randrange(1, 0x3000)) for _ in range(dice.randint(1, 20)))
    return dice.choice(("", " ")).join(dice.choices(_PIECES, k=dice.randint(1, 8)))


def _found(project: Project, query: str, index: SearchIndex | None) -> dict[object, object]:
    try:
        return {
            each.article: [hit.quote for hit in each.hits]
            for each in find_everywhere(project, query, index=index)
        }
    except KnownError as refused:
        return {"refused": refused.code}
    except Exception as error:  # noqa: BLE001 - whatever else is raised is just what is counted
        return {"error": f"{type(error).__name__}: {error}"}

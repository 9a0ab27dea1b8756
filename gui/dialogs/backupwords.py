"""What restoring a backup would bring back and take away, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gui.counting import plural
from gui.plaintext import isolated, one_line
from store.backups import Difference

translate = QCoreApplication.translate


def difference_words(found: Difference) -> str:
    """Some lines of plain text."""
    if found.is_none:
        return translate("backups", "Nothing differs: the project is as in this backup.")
    parts = (
        _part(
            translate("backups", "Restoring brings back:"),
            found.many_articles_only_then,
            found.articles_only_then,
            found.many_claims_only_then,
            found.claims_only_then,
        ),
        _part(
            translate("backups", "Restoring takes away:"),
            found.many_articles_only_now,
            found.articles_only_now,
            found.many_claims_only_now,
            found.claims_only_now,
        ),
        _changed(found),
        _counted(found),
    )
    return "\n\n".join(part for part in parts if part)


def _part(
    head: str, articles: int, titles: Sequence[str], claims: int, quotes: Sequence[str]
) -> str:
    if not articles and not claims:
        return ""
    lines = [head]
    if articles:
        lines.append(plural("%Ln article(s)", articles))
        lines += [f"    {isolated(one_line(title, 120))}" for title in titles]
    if claims:
        lines.append(plural("%Ln claim(s)", claims))
        lines += [f"    “{isolated(one_line(quote, 120))}”" for quote in quotes]
    return "\n".join(lines)


def _changed(found: Difference) -> str:
    if not found.articles_changed and not found.claims_changed:
        return ""
    head = translate("backups", "As they were before:")
    articles = plural("%Ln article(s)", found.articles_changed)
    return f"{head} {articles}, {plural('%Ln claim(s)', found.claims_changed)}"


def _counted(found: Difference) -> str:
    """Where the other kinds of records differ."""
    by_table = {each.table: each for each in found.tables}
    kinds = {
        "entity": translate("backups", "Entities: {then} in the backup, {now} now"),
        "mention": translate("backups", "Mentions: {then} in the backup, {now} now"),
        "claim_relation": translate("backups", "Links: {then} in the backup, {now} now"),
        "note": translate("backups", "Notes: {then} in the backup, {now} now"),
        "zone": translate("backups", "Zones: {then} in the backup, {now} now"),
    }
    return "\n".join(
        words.format(then=by_table[table].then, now=by_table[table].now)
        for table, words in kinds.items()
        if table in by_table and by_table[table].then != by_table[table].now
    )

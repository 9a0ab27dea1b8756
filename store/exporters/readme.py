"""The page in plain words that lies beside the tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from store.exporters.columns import Table
from store.exporters.flavour import Flavour

README: Final = "README.txt"

_HEAD: Final = """\
{name}
Exported by Crossclaim as CSV: UTF-8, one header line, cells in quotation marks where needed.

contradictions.csv can be read alone. The other tables are linked by public ids such as claim-42,
never used twice in a project. datapackage.json describes every column.

"""
_TEXTS: Final = """\
  texts/  The text of each article, unchanged: UTF-8 without byte order mark, lines end with LF.
          Of an article that was updated also the earlier versions in which lost tags stand.
"""
_NOTES: Final = """
Positions (start, end) count Unicode code points from 0, the end is not included:
text[start:end] is the quote. start_utf16 and end_utf16 count as Java, JavaScript and Qt do.
Dates are years, months or days as far as known (2014, 2014-09, 2014-09-18); ~ is about,
? is unsure, / is from-to. Several values in one cell are separated by "; ": a semicolon inside
a value is written \\; and a backslash \\\\.

Python:       pandas.read_csv("claims.csv", dtype=str, keep_default_na=False{separator})
LibreOffice:  in the import dialog choose Unicode (UTF-8) and separated by {sign},
              tick "Format quoted field as text", leave "Evaluate formulas" unticked.
"""
_GUARDED: Final = """
Cells that a spreadsheet would calculate (they begin with = + - @, a tab, or such a sign in full
width) and cells that begin with ' have one ' before them. Take that one away for the exact words,
or export raw.
"""
_SIGNS: Final = {",": "comma", ";": "semicolon", "\t": "tab"}


def readme(name: str, tables: Sequence[Table], look: Flavour, *, texts: bool) -> str:
    """The page of an export of the project of this name."""
    width = max((len(table.name) for table in tables), default=0) + len(".csv")
    lines = [f"  {table.name + '.csv':<{width}}  {table.what}\n" for table in tables]
    separator = "" if look.delimiter == "," else f", sep={look.delimiter!r}"
    notes = _NOTES.format(separator=separator, sign=_SIGNS[look.delimiter])
    parts = (_HEAD.format(name=name), *lines, _TEXTS * texts, notes, _GUARDED * (not look.raw))
    return "".join(parts)

"""`make translations`: brings the .ts files up to the code and makes the .qm files from them.

Translators edit the .ts files in `resources/i18n`; both kinds are kept, so that nobody who only
runs or installs the program needs Qt's tools.
"""

import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

if not __package__:  # started as a script: the packages lie two folders up
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from resources.packaging.errors import SetUpError
from resources.packaging.strings import Message, messages_in

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
SPOKEN = (ROOT / "gui", ROOT / "store" / "exporters")
"""Folders whose words a person reads: of the store only what it writes for readers."""
LANGUAGES = ("en", "es", "ar")
"""English has the forms of counted words only: the rest of it is the code."""
_INDENT = " " * 8
_UNFINISHED = re.compile(
    r"<source>(?P<source>[^<]*)</source>(?P<between>\s*<translation type=\"unfinished\">\s*)"
    r"(?:<numerusform></numerusform>\s*)+"
)


def main() -> int:
    """0 when every language is up to date, 1 where strings cannot be translated, 2 cannot."""
    found, defects = messages_in(*SPOKEN)
    for defect in defects:
        print(f"{Path(defect.file).relative_to(ROOT)}:{defect.line}: {defect.why}")
    try:
        for language in LANGUAGES:
            update(language, found)
            if language == "en":
                fill_english(ts_file(language))
            release(ts_file(language), qm_file(language))
    except SetUpError as stop:
        print(stop, file=sys.stderr)
        return 2
    return 1 if defects else 0


def ts_file(language: str) -> Path:
    """What translators edit."""
    return FOLDER / f"crossclaim_{language}.ts"


def qm_file(language: str) -> Path:
    """What the program loads."""
    return FOLDER / f"crossclaim_{language}.qm"


def update(language: str, found: Sequence[Message]) -> None:
    """Let the .ts file hold exactly these messages; translations of those that stay are kept."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "strings.cpp")
        source.write_text("\n".join(_lines_of(found)), "utf-8")
        only = ("-pluralonly",) if language == "en" else ()
        _run(
            "lupdate",
            *("-silent", "-no-obsolete", "-locations", "none", *only),
            *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
            *("-source-language", "en", "-target-language", language),
            *(source, "-ts", ts_file(language)),
        )


def fill_english(ts: Path) -> None:
    """Write the forms that the marks in brackets stand for: article(s), match(es), entity(ies)."""

    def with_forms(found: re.Match[str]) -> str:
        forms = [f"<numerusform>{each}</numerusform>" for each in english_forms(found["source"])]
        between = found["between"].replace(' type="unfinished"', "")
        written = f"\n{_INDENT}    ".join(forms) + f"\n{_INDENT}"
        return f"<source>{found['source']}</source>{between}{written}"

    ts.write_text(_UNFINISHED.sub(with_forms, ts.read_text("utf-8")), "utf-8")


def english_forms(text: str) -> tuple[str, str]:
    """What is written for one, and for any other number."""
    one = text.replace("(s)", "").replace("(es)", "").replace("y(ies)", "y")
    return one, text.replace("y(ies)", "ies").replace("(es)", "es").replace("(s)", "s")


def release(ts: Path, qm: Path) -> None:
    """Make the .qm file; what has no translation stays out of it."""
    _run("lrelease", "-silent", ts, "-qm", qm)


def tool(name: str) -> Path | None:
    """Where a program of Qt Linguist lies; it comes with PySide6."""
    package = importlib.util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        return None
    found = Path(package.submodule_search_locations[0], f"{name}.exe" if os.name == "nt" else name)
    return found if found.is_file() else None


def _lines_of(found: Iterable[Message]) -> Iterable[str]:
    """The messages as marks of C++, which Qt's collector reads without guessing."""
    for each in found:
        macro = "QT_TRANSLATE_N_NOOP" if each.counted else "QT_TRANSLATE_NOOP"
        words = (each.context, each.text) + ((each.comment,) if each.comment else ())
        quoted = ", ".join(f'"{_escaped(word)}"' for word in words)
        yield f"auto m = {macro}{'3' if each.comment else ''}({quoted});"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _run(name: str, *arguments: str | Path) -> None:
    program = tool(name)
    if program is None:
        raise SetUpError(f"Qt's {name} was not found; it comes with PySide6-Essentials.")
    ran = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SetUpError(f"{name} failed: {ran.stderr or ran.stdout}")


if __name__ == "__main__":
    sys.exit(main())

"""A rendered article as LaTeX for xelatex or lualatex: plain article class, every letter escaped.

Pygments' own LaTeX does not wrap: here each word carries its look, and lines break between words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, Literal

from store.exporters.rendered.pieces import Line, Piece
from store.exporters.rendered.writer import ArticleWriter
from store.stream import tokens as types
from store.stream.style import NO_LOOK, Look
from store.text.direction import Direction, direction_of, runs_left

Script = Literal["", "Arabic", "Hebrew", "Asian", "Sign"]

_ESCAPED: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    '"': r"\textquotedbl{}",
    "'": r"\textquotesingle{}",
    "`": r"\textasciigrave{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    "[": "{[}",
    "]": "{]}",
    "⟦": r"\ccOpen{}",
    "⟧": r"\ccClose{}",
    "≠": r"\ensuremath{\neq}",
    "\u00a0": "~",
    "\t": r"\quad{}",
    "\n": r"\\{}",
}
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Cn", "Co"})
_KEPT: Final = frozenset("\u200c\u200d")
"""Joiners shape Arabic and emoji; other controls could turn lines round."""
_DROPPED: Final = frozenset("\u00ad\u2068\u2069")
"""Hints for a line break, and isolates: runs are turned here by commands."""
_WORD: Final = re.compile(r" +|[^ ]+")

_PREAMBLE: Final = r"""\documentclass[11pt]{article}
\usepackage{iftex}
\RequireTUTeX
\usepackage{fontspec}
\usepackage{xcolor}
\usepackage[margin=27mm]{geometry}
\newcommand{\ccFont}[3]{\IfFontExistsTF{#2}{\newfontfamily#1{#2}[#3]}{\newcommand#1{}}}
\IfFontExistsTF{DejaVu Serif}{\setmainfont{DejaVu Serif}[Scale=0.9]}{}
\ccFont{\ccFontArabic}{Noto Naskh Arabic}{Script=Arabic}
\ccFont{\ccFontHebrew}{Noto Serif Hebrew}{Script=Hebrew}
\ccFont{\ccFontAsian}{Noto Serif CJK SC}{}
\ccFont{\ccFontSign}{Noto Emoji}{}
\ifXeTeX\TeXXeTstate=1
\newcommand{\ccLeft}[1]{\beginR #1\endR}\newcommand{\ccRight}[1]{\beginL #1\endL}\else
\newcommand{\ccLeft}[1]{\bgroup\textdir TRT #1\egroup}
\newcommand{\ccRight}[1]{\bgroup\textdir TLT #1\egroup}\fi
\newcommand{\ccArabic}[1]{{\ccFontArabic #1}}
\newcommand{\ccHebrew}[1]{{\ccFontHebrew #1}}
\newcommand{\ccAsian}[1]{{\ccFontAsian #1}}
\newcommand{\ccSign}[1]{{\ccFontSign #1}}
\newcommand{\ccOpen}{\ensuremath{[\![}}
\newcommand{\ccClose}{\ensuremath{]\!]}}
% in boxes of their own: TeX--XeT would take colours off before it puts them on
\newcommand{\ccGround}[2]{\mbox{\ccRight{%
  \setlength{\fboxsep}{0.8pt}\colorbox[HTML]{#1}{\strut #2}}}}
\newcommand{\ccInk}[2]{\mbox{\ccRight{\textcolor[HTML]{#1}{#2}}}}
\newcommand{\ccLabel}[1]{\textsuperscript{\scriptsize\sffamily #1}}
\setlength{\parindent}{0pt}\setlength{\parskip}{3pt}\sloppy
\pagestyle{plain}
"""


class ArticleLatex(ArticleWriter):
    """A word with a ground is a box of its own; without `full` only the paragraphs."""

    def begin(self) -> str:
        return f"{_PREAMBLE}\\begin{{document}}\n" if self.full else ""

    def end(self) -> str:
        return "\\end{document}\n" if self.full else ""

    def line(self, line: Line) -> str:
        if not line.text:
            return "\\medskip\n" if line.ends else ""
        direction = direction_of(line.text)
        words = "".join(self._piece(piece, direction) for piece in line.pieces)
        size = "\\Large\\bfseries " if line.zone and line.zone.kind == "headline" else ""
        indent = "\\leftskip=1.2em " if line.zone else ""
        return f"{{{size}{indent}{_aligned(words, direction)}\\par}}\n"

    def zone(self, name: str) -> str:
        return f"{{\\footnotesize\\sffamily\\leftskip=1.2em {escaped(name)}\\par}}\\nobreak\n"

    def title_line(self, text: str) -> str:
        return f"{{\\LARGE\\bfseries {_paragraph(text)}\\par}}\n\\medskip\n"

    def fact(self, name: str, value: str) -> str:
        shown = escaped(value).replace("/", "/\\allowbreak{}")
        return f"{{\\small\\textit{{{escaped(name)}}}: {shown}\\par}}\n"

    def heading(self, text: str) -> str:
        return f"\\section*{{{escaped(text)}}}\n"

    def subheading(self, text: str) -> str:
        return f"\\subsection*{{{escaped(text)}}}\n"

    def sample(self, words: str, kind: types.Type) -> str:
        return f"{escaped(words, look=self.look(kind))}\\par\n"

    def quote(self, text: str) -> str:
        return f"\\begin{{quote}}\n{_paragraph(text)}\n\\end{{quote}}\n"

    def plain(self, text: str) -> str:
        return f"{_paragraph(text)}\\par\n"

    def rule(self) -> str:
        return "\\medskip\\hrule\\medskip\n"

    def _piece(self, piece: Piece, direction: Direction) -> str:
        opens, closes = self.opening(piece), self.closing(piece)
        label = f"\\ccLabel{{{escaped(closes)}}}" if closes else ""
        words = escaped(piece.text, direction, self.look(piece.kind))
        return f"{escaped(opens)}{words}{label}"


def escaped(text: str, direction: Direction = "ltr", look: Look = NO_LOOK) -> str:
    """The text for LaTeX: no letter of it is a command, other scripts name their font.

    What runs against the direction around it is turned.
    """
    found = []
    for way, words in _by_direction(text, direction):
        shown = "".join(_dress(word, look, way) for word in _WORD.findall(words))
        turn = "" if way == direction else "\\ccLeft" if way == "rtl" else "\\ccRight"
        found.append(f"{turn}{{{shown}}}" if turn else shown)
    return "".join(found)


def _by_direction(text: str, direction: Direction) -> Iterator[tuple[Direction, str]]:
    """Runs of one direction; what has none between two letters of a run belongs to it."""
    runs: list[tuple[Direction, str]] = []
    waiting = ""
    for letter in text:
        way = _way(letter)
        if way is None:
            waiting += letter
        elif runs and runs[-1][0] == way:
            runs[-1] = way, runs[-1][1] + waiting + letter
            waiting = ""
        else:
            runs += [(direction, waiting)] if waiting else []
            runs.append((way, letter))
            waiting = ""
    return iter(_merged([*runs, (direction, waiting)] if waiting else runs))


def _merged(runs: list[tuple[Direction, str]]) -> list[tuple[Direction, str]]:
    found: list[tuple[Direction, str]] = []
    for way, words in runs:
        if found and found[-1][0] == way:
            found[-1] = way, found[-1][1] + words
        else:
            found.append((way, words))
    return found


def _way(letter: str) -> Direction | None:
    if runs_left(letter):
        return "rtl"
    return "ltr" if unicodedata.bidirectional(letter) in {"L", "EN"} else None


def _in_fonts(text: str) -> str:
    """The letters of a word, escaped, each script in its font."""
    return "".join(
        f"\\cc{script}{{{words}}}" if script else words for script, words in _by_script(text)
    )


def _by_script(text: str) -> Iterator[tuple[Script, str]]:
    run: list[str] = []
    last: Script = ""
    before = ""
    for letter in text:
        script = last if _is_neutral(letter) and last not in {"", "Sign"} else _script(letter)
        if script != last and run:
            yield last, "".join(run)
            run = []
        last = script
        run.append("{}-" if letter == before == "-" else _escape(letter))
        before = letter
    if run:
        yield last, "".join(run)


def _is_neutral(letter: str) -> bool:
    """Marks and joiners stay with the letter before them."""
    return letter in _KEPT or unicodedata.category(letter) in {"Mn", "Me"}


def _script(letter: str) -> Script:
    if runs_left(letter):
        return "Hebrew" if "\u0590" <= letter <= "\u05ff" else "Arabic"
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return "Sign" if unicodedata.category(letter) == "So" else "Asian"
    return "Sign" if letter > "\uffff" else ""


def _escape(letter: str) -> str:
    if letter in _ESCAPED:
        return _ESCAPED[letter]
    if unicodedata.category(letter) in _INVISIBLE and letter not in _KEPT:
        return "" if letter in _DROPPED else f"{{\\footnotesize U+{ord(letter):04X}}}"
    return letter


def _dress(word: str, look: Look, way: Direction) -> str:
    if not word.strip(" "):
        return word if len(word) == 1 else "\\ " * len(word)
    words = _in_fonts(word)
    if way == "rtl" and (look.ground or look.ink):
        words = f"\\ccLeft{{{words}}}"
    if look.underlined:
        words = f"\\underline{{{words}}}"
    if look.italic:
        words = f"\\textit{{{words}}}"
    if look.bold:
        words = f"\\textbf{{{words}}}"
    if look.ground:
        return f"\\ccGround{{{look.ground.upper()}}}{{{words}}}"
    return f"\\ccInk{{{look.ink.upper()}}}{{{words}}}" if look.ink else words


def _paragraph(text: str) -> str:
    direction = direction_of(text)
    return _aligned(escaped(text, direction), direction)


def _aligned(words: str, direction: Direction) -> str:
    return f"\\raggedleft\\ccLeft{{{words}}}" if direction == "rtl" else words

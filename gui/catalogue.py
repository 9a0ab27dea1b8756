"""Every command of the program as a row: name, words, keys, icon, menu, and where its keys work.

Menus, tool bar, floating bar and the overview of keys are made from this table and nothing else.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, marked for translation."""
    return text


_N = QT_TRANSLATE_NOOP

# F11 shows the desktop on macOS; this is its key for full screen
READING_KEY = "Ctrl+Meta+F" if sys.platform == "darwin" else "F11"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. With `reader` its keys work only while the reader has the focus."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    tip: str = ""
    reader: bool = False
    writes: bool = False
    """Refused while the project is read-only."""
    checkable: bool = False


SEPARATOR = Command("", "")

MENUS = {
    "file": _N("menus", "&File"),
    "edit": _N("menus", "&Edit"),
    "tag": _N("menus", "&Tag"),
    "link": _N("menus", "&Link"),
    "go": _N("menus", "&Go"),
    "view": _N("menus", "&View"),
    "help": _N("menus", "&Help"),
}
SUBMENUS = {
    "layout": ("view", _N("menus", "Layo&ut")),
    "layers": ("view", _N("menus", "In the te&xt")),
    "parts": ("view", _N("menus", "&Which parts count")),
}
"""Menu within a menu: the menu it stands in, and its words."""


def _file(
    name: str, text: str, *keys: str, icon: str = "", tip: str = "", writes: bool = False
) -> Command:
    return Command(name, text, keys, icon, "file", tip, writes=writes)


def _edit(
    name: str, text: str, *keys: str, icon: str = "", tip: str = "", writes: bool = False
) -> Command:
    return Command(name, text, keys, icon, "edit", tip, writes=writes)


def _tag(
    name: str, text: str, *keys: str, icon: str = "", tip: str = "", writes: bool = True
) -> Command:
    return Command(name, text, keys, icon, "tag", tip, reader=True, writes=writes)


def _link(
    name: str, text: str, *keys: str, icon: str = "", tip: str = "", writes: bool = True
) -> Command:
    return Command(name, text, keys, icon, "link", tip, reader=True, writes=writes)


def _go(
    name: str, text: str, *keys: str, icon: str = "", tip: str = "", reader: bool = False
) -> Command:
    return Command(name, text, keys, icon, "go", tip, reader=reader)


def _view(
    name: str, text: str, *keys: str, icon: str = "", tip: str = "", checkable: bool = False
) -> Command:
    return Command(name, text, keys, icon, "view", tip, checkable=checkable)


def _layer(name: str, text: str, *keys: str, tip: str) -> Command:
    return Command(name, text, keys, menu="layers", tip=tip, checkable=True)


def _part(name: str, text: str, *, tip: str) -> Command:
    return Command(name, text, menu="parts", tip=tip, checkable=True)


def _layout(name: str, text: str, keys: str, tip: str) -> Command:
    return Command(name, text, (keys,), menu="layout", tip=tip, checkable=True)


COMMANDS: tuple[Command, ...] = (
    _file("new", _N("commands", "&New project…"), "Ctrl+N", icon="plus"),
    _file("open", _N("commands", "&Open project…"), "Ctrl+O", icon="folder-open"),
    _file(
        "new_window",
        _N("commands", "Second win&dow…"),
        tip=_N("commands", "Open this project once more beside this window"),
    ),
    SEPARATOR,
    _file(
        "import",
        _N("commands", "&Import articles…"),
        "Ctrl+I",
        icon="file-plus",
        tip=_N("commands", "Files and folders of articles; drop them on the library as well"),
        writes=True,
    ),
    _file(
        "paste",
        _N("commands", "Article from &pasted text…"),
        "Ctrl+Shift+V",
        icon="clipboard-text",
        writes=True,
    ),
    _file(
        "update",
        _N("commands", "&Update this article…"),
        icon="newspaper",
        tip=_N("commands", "Give it a newer text; its tags go along, each one accounted for"),
        writes=True,
    ),
    _file(
        "export",
        _N("commands", "&Export as CSV…"),
        "Ctrl+E",
        icon="export",
        tip=_N("commands", "Tables for a spreadsheet: claims, contradictions, entities …"),
    ),
    _file(
        "export_article",
        _N("commands", "Export &article as…"),
        icon="file-text",
        tip=_N("commands", "The article with its tags to read: HTML, PDF, RTF, SVG, LaTeX"),
    ),
    _file(
        "evidence",
        _N("commands", "E&vidence sheet…"),
        "Ctrl+Shift+E",
        icon="shield",
        tip=_N("commands", "Contradictions with both sides in context, for an editor or a lawyer"),
    ),
    _file(
        "print",
        _N("commands", "P&rint…"),
        "Ctrl+P",
        tip=_N("commands", "The article, or on the desk of contradictions the evidence sheet"),
    ),
    SEPARATOR,
    _file(
        "save_copy",
        _N("commands", "Save a &copy…"),
        "Ctrl+Shift+S",
        icon="floppy-disk",
        tip=_N("commands", "Everything is saved at once; this makes a second file"),
    ),
    _file(
        "backups",
        _N("commands", "&Backups…"),
        icon="clock",
        tip=_N("commands", "Earlier states of the project: what differs, and the way back"),
    ),
    _file(
        "check_project",
        _N("commands", "Chec&k project…"),
        icon="check-circle",
        tip=_N("commands", "Proves that every quote stands where it says and no record was lost"),
    ),
    _file("who", _N("commands", "&Who works here…"), icon="identification-card"),
    SEPARATOR,
    _file("close", _N("commands", "C&lose project"), "Ctrl+W"),
    _file("quit", _N("commands", "&Quit"), "Ctrl+Q"),
    _edit("undo", _N("commands", "&Undo"), "Ctrl+Z", icon="arrow-u-up-left", writes=True),
    _edit(
        "redo",
        _N("commands", "&Redo"),
        "Ctrl+Shift+Z",
        "Ctrl+Y",
        icon="arrow-u-up-right",
        writes=True,
    ),
    SEPARATOR,
    _edit("find", _N("commands", "&Find in this article…"), "Ctrl+F", icon="magnifying-glass"),
    _edit(
        "find_everywhere",
        _N("commands", "Find every&where…"),
        "Ctrl+Shift+F",
        icon="magnifying-glass",
        tip=_N("commands", "Words, names and patterns in all articles"),
    ),
    _edit("find_next", _N("commands", "Find &next"), "F3"),
    _edit("find_previous", _N("commands", "Find &previous"), "Shift+F3"),
    SEPARATOR,
    _edit(
        "watch_list",
        _N("commands", "Wat&ch list…"),
        "Ctrl+Shift+W",
        icon="eye",
        tip=_N("commands", "Words and names that stand framed in every article"),
        writes=True,
    ),
    _edit(
        "details",
        _N("commands", "&Details of this article"),
        "Ctrl+D",
        icon="newspaper",
        tip=_N("commands", "Title, byline, outlet, date, state"),
    ),
    SEPARATOR,
    _edit(
        "preferences",
        _N("commands", "Pr&eferences…"),
        "Ctrl+,",
        icon="gear",
        tip=_N("commands", "Theme, typeface, size and rhythm of the text"),
    ),
    _tag(
        "entity",
        _N("commands", "&Entity"),
        "E",
        icon="user",
        tip=_N("commands", "Tag the selection or the word at the caret as an entity"),
    ),
    _tag(
        "claim",
        _N("commands", "&Claim"),
        "C",
        icon="quotes",
        tip=_N("commands", "Save the selection or the sentence at the caret as a claim"),
    ),
    _tag(
        "note",
        _N("commands", "&Note"),
        "N",
        icon="note",
        tip=_N("commands", "Write a note on the selection"),
    ),
    _tag(
        "all",
        _N("commands", "&All occurrences…"),
        "A",
        icon="list-checks",
        tip=_N(
            "commands", "Tag all places of this name, here or everywhere, after a list with ticks"
        ),
    ),
    _tag(
        "repeat",
        _N("commands", "&Repeat the last tag"),
        "F4",
        icon="arrow-u-up-right",
        tip=_N("commands", "Tag the next place of the entity tagged last"),
    ),
    SEPARATOR,
    _tag("edit_tag", _N("commands", "Ed&it tag"), "Return", "Enter", icon="pencil-simple"),
    _tag("speaker", _N("commands", "&Speaker of the claim"), "S", icon="identification-card"),
    _tag("topic", _N("commands", "&Topic of the claim"), "T", icon="tag"),
    _tag("date", _N("commands", "&Date it was said"), "D", icon="calendar"),
    _tag("note_tag", _N("commands", "Note on the ta&g"), "M", icon="chat-circle-text"),
    _tag("flag", _N("commands", "&Flag"), "F", icon="flag"),
    _tag(
        "part",
        _N("commands", "Add the selection as a further &part"),
        "P",
        icon="plus",
        tip=_N(
            "commands",
            "The current tag also stands on these words: a quotation interrupted by its speaker",
        ),
    ),
    _tag(
        "zone",
        _N("commands", "Zone of t&hese words…"),
        "Z",
        icon="rows",
        tip=_N("commands", "Say what the selection or the paragraph is: caption, comment, advert"),
    ),
    _tag("edges", _N("commands", "&Move the edges"), "B", icon="arrows-left-right"),
    _tag(
        "confirm",
        _N("commands", "Stands right"),
        "Y",
        icon="check",
        tip=_N("commands", "The tag stands on the right words, also after the article was updated"),
    ),
    _tag("delete", _N("commands", "De&lete tag"), "Del", icon="trash"),
    SEPARATOR,
    _tag("widen", _N("commands", "&Widen selection"), "W", icon="plus", writes=False),
    _tag("narrow", _N("commands", "Narr&ow selection"), "Shift+W", icon="minus", writes=False),
    _tag("cite", _N("commands", "Copy &quotation with citation"), "Q", icon="copy", writes=False),
    _link(
        "contradict",
        _N("commands", "&Contradiction"),
        "X",
        icon="arrows-left-right",
        tip=_N("commands", "Pin this claim; on a second claim: link both as contradicting"),
    ),
    _link(
        "contradict_keep",
        _N("commands", "Contradiction, &keep the pin"),
        "Shift+X",
        icon="push-pin",
    ),
    _link("repeats", _N("commands", "&Repeats or supports"), "R", icon="link"),
    SEPARATOR,
    _link(
        "counterpart",
        _N("commands", "&Go to the counterpart"),
        "G",
        icon="arrow-square-out",
        writes=False,
        tip=_N("commands", "The other side of this contradiction; again: the next one"),
    ),
    _link(
        "unpin",
        _N("commands", "&Let go of selection, tag, pin"),
        "Esc",
        icon="push-pin-slash",
        writes=False,
    ),
    _go(
        "anything",
        _N("commands", "&Go to or do anything…"),
        "Ctrl+K",
        icon="magnifying-glass",
        tip=_N("commands", "Articles, entities, claims, ids and all commands by their words"),
    ),
    SEPARATOR,
    _go("back", _N("commands", "&Back"), "Alt+Left", icon="arrow-left"),
    _go("forward", _N("commands", "&Forward"), "Alt+Right", icon="arrow-right"),
    SEPARATOR,
    _go("next_article", _N("commands", "&Next article"), "Ctrl+PgDown", icon="caret-down"),
    _go("previous_article", _N("commands", "&Previous article"), "Ctrl+PgUp", icon="caret-up"),
    SEPARATOR,
    _go("next_tag", _N("commands", "Next &tag"), "J", reader=True),
    _go("previous_tag", _N("commands", "Pre&vious tag"), "K", reader=True),
    _go("next_alike", _N("commands", "Next tag of the &same kind"), "Shift+J", reader=True),
    _go("previous_alike", _N("commands", "Previous tag of the same &kind"), "Shift+K", reader=True),
    _go("cycle", _N("commands", "Tag &underneath"), "O", reader=True),
    SEPARATOR,
    _go(
        "next_problem",
        _N("commands", "Next p&roblem"),
        "F8",
        icon="warning-circle",
        tip=_N("commands", "The next place where a speaker, a date, a reason … is missing"),
    ),
    _go("previous_problem", _N("commands", "Previous pr&oblem"), "Shift+F8"),
    SEPARATOR,
    _go("next_sentence", _N("commands", "Next s&entence"), "Alt+Down", reader=True),
    _go("previous_sentence", _N("commands", "Previous senten&ce"), "Alt+Up", reader=True),
    _go("next_paragraph", _N("commands", "Next paragrap&h"), "Ctrl+Down", reader=True),
    _go("previous_paragraph", _N("commands", "Previous p&aragraph"), "Ctrl+Up", reader=True),
    SEPARATOR,
    _go("library", _N("commands", "Filter the &library"), "Ctrl+L", icon="funnel"),
    _go("next_pane", _N("commands", "Ne&xt pane"), "F6"),
    _go("previous_pane", _N("commands", "Prev&ious pane"), "Shift+F6"),
    _go(
        "menu_here",
        _N("commands", "&Menu at the caret"),
        "Shift+F10",
        tip=_N("commands", "What can be done where the focus is; the Menu key does the same"),
    ),
    _view(
        "show_reader", _N("commands", "&Reader"), "Alt+1", icon="text-align-left", checkable=True
    ),
    _view(
        "show_contradictions",
        _N("commands", "&Contradictions"),
        "Alt+2",
        icon="arrows-left-right",
        checkable=True,
    ),
    _view("show_claims", _N("commands", "C&laims"), "Alt+3", icon="quotes", checkable=True),
    _view(
        "show_entities", _N("commands", "&Entities"), "Alt+4", icon="users-three", checkable=True
    ),
    _view(
        "show_problems", _N("commands", "Pro&blems"), "Alt+5", icon="warning-circle", checkable=True
    ),
    _view(
        "show_statistics", _N("commands", "St&atistics"), "Alt+6", icon="chart-bar", checkable=True
    ),
    SEPARATOR,
    _view("zoom_in", _N("commands", "Zoom &in"), "Ctrl++", "Ctrl+="),
    _view("zoom_out", _N("commands", "Zoom &out"), "Ctrl+-"),
    _view("zoom_reset", _N("commands", "&Normal size"), "Ctrl+0"),
    SEPARATOR,
    _view("theme_system", _N("commands", "Theme of the &system"), checkable=True),
    _view("theme_light", _N("commands", "Ligh&t"), icon="sun", checkable=True),
    _view("theme_sepia", _N("commands", "Se&pia"), checkable=True),
    _view("theme_dark", _N("commands", "&Dark"), icon="moon", checkable=True),
    SEPARATOR,
    _view(
        "reading",
        _N("commands", "Reading &mode"),
        READING_KEY,
        icon="eye",
        tip=_N("commands", "Nothing but the text; all keys go on working"),
        checkable=True,
    ),
    _view(
        "beside",
        _N("commands", "S&how this article beside"),
        "Shift+F9",
        icon="columns",
        tip=_N("commands", "Open it in the second reader, to compare it with another"),
    ),
    SEPARATOR,
    _layout("layout_read", _N("commands", "&Read"), "F5", _N("commands", "Layout to read in")),
    _layout("layout_tag", _N("commands", "&Tag"), "F7", _N("commands", "Layout to tag in")),
    _layout(
        "layout_compare",
        _N("commands", "&Compare"),
        "F9",
        _N("commands", "Layout with two articles side by side"),
    ),
    Command("layout_reset", _N("commands", "Re&set this layout"), menu="layout"),
    Command(
        "fold_here",
        _N("commands", "&Fold or open here"),
        ("Shift+Z",),
        menu="layers",
        tip=_N("commands", "The comments or the furniture of the page at the caret or below it"),
        reader=True,
    ),
    _layer(
        "fold_comments",
        _N("commands", "Fold &comments"),
        tip=_N("commands", "Show one line in place of readers’ comments; going there opens them"),
    ),
    _layer(
        "fold_furniture",
        _N("commands", "Fold &page furniture"),
        tip=_N("commands", "Show one line in place of adverts and boilerplate"),
    ),
    _layer(
        "cues",
        _N("commands", "&Reading cues"),
        "Ctrl+Alt+C",
        tip=_N("commands", "Quotations, attribution, hedges, negations, dates, numbers: softly"),
    ),
    _layer(
        "signs",
        _N("commands", "&Invisible characters"),
        tip=_N("commands", "No-break and zero-width blanks, soft hyphens, signs of direction"),
    ),
    _layer(
        "watch",
        _N("commands", "&Watched words"),
        tip=_N("commands", "Frame the words of the watch list where they are not tagged"),
    ),
    _part(
        "zones_all", _N("commands", "&All parts"), tip=_N("commands", "Comments, adverts and all")
    ),
    _part(
        "zones_comments",
        _N("commands", "Article and &comments"),
        tip=_N("commands", "Without adverts, boilerplate and pull quotes"),
    ),
    _part(
        "zones_article",
        _N("commands", "Article &without comments"),
        tip=_N("commands", "Only what the article itself says"),
    ),
    Command(
        "zones_next",
        _N("commands", "&Next choice of parts"),
        ("Ctrl+Alt+Z",),
        menu="parts",
        tip=_N("commands", "What lists, searches, counts and exports keep to"),
    ),
    _view("serif", _N("commands", "Read in serif t&ype"), checkable=True),
    Command("keys", _N("commands", "&Keys"), ("F1",), "keyboard", "help"),
    Command(
        "change_keys",
        _N("commands", "&Change keys…"),
        (),
        "keyboard",
        "help",
        _N("commands", "Give commands other keys; write the keys to a file or read them"),
    ),
    Command("help", _N("commands", "&Help"), ("Shift+F1",), "question", "help"),
    Command("sample", _N("commands", "Open the &sample project"), (), "star", "help"),
    Command("log", _N("commands", "Open the &log folder"), (), "folder-open", "help"),
    Command("about", _N("commands", "&About Crossclaim"), (), "info", "help"),
)

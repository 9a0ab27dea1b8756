"""A screen reader's side of the wire: finds the program on the accessibility bus, uses it, reports.

Run by the system's own Python, which has the bindings; it knows nothing of the project but names
that are spoken. Prints one JSON object.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

gi = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi = importlib.import_module("gi.repository.Atspi")
GLib = importlib.import_module("gi.repository.GLib")
Node = Any
"""The bindings have no types."""

PATIENCE_S = 40


def main(command: list[str]) -> None:
    """Start the program, do what a person who cannot see it would, and tell what was there."""
    program = subprocess.Popen(command)
    try:
        print(json.dumps(session(program)))
    finally:
        program.terminate()
        program.wait(10)


def session(program: subprocess.Popen[bytes]) -> dict[str, Any]:
    seen = Seen()
    window = wait_for(lambda: find(desktop(), "frame", "bridge"), program)
    seen["window"] = window.get_name()
    name = wait_for(lambda: find(desktop(), "text", "Your name"), program)
    Atspi.EditableText.set_text_contents(name, "Kim")
    press(wait_for(lambda: find(desktop(), "push button", "Continue"), program))
    seen["analyst"] = said(wait_for(lambda: find(window, "label", "Analyst: Kim"), program))
    press(wait_for(lambda: find(window, None, "Claims", is_button), program))
    claims = wait_for(lambda: find(window, "table", "Claims"), program)
    seen["rows"] = wait_for(lambda: cells(claims), program)
    press(find(window, None, "Next article", is_button))
    page = wait_for(lambda: find(window, "text", "Article text"), program)
    words = wait_for(lambda: Atspi.Text.get_text(page, 0, -1), program)
    seen["text"] = words
    start = words.index("Ferries")
    Atspi.Text.add_selection(page, start, start + len("Ferries"))
    chosen = wait_for(lambda: Atspi.Text.get_n_selections(page) and selected(page), program)
    seen["selected"] = chosen
    tag = find(window, "menu item", "Tag")
    press(tag)
    press(wait_for(lambda: find(tag, "menu item", "Claim"), program))
    press(find(window, None, "Claims", is_button))
    seen["rows_after"] = wait_for(
        lambda: (found := cells(claims)) != seen["rows"] and found, program
    )
    return seen


class Seen(dict[str, Any]):
    """What was found so far, told on the way: where it ends is where it is stuck."""

    def __setitem__(self, key: str, value: Any) -> None:
        print(key, repr(value)[:80], file=sys.stderr, flush=True)
        super().__setitem__(key, value)


def selected(page: Node) -> str:
    place = Atspi.Text.get_selection(page, 0)
    words: str = Atspi.Text.get_text(page, place.start_offset, place.end_offset)
    return words


def desktop() -> Node:
    return Atspi.get_desktop(0)


def wait_for(found: Callable[[], Any], program: subprocess.Popen[bytes]) -> Any:
    """What `found` returns once it is true."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        assert program.poll() is None, "the program has ended"
        try:
            if got := found():
                return got
        except GLib.Error:
            pass  # a part of the window that went away while it was asked
        time.sleep(0.2)
    raise SystemExit(f"nothing there after {PATIENCE_S} s\n" + outline(desktop()))


def find(
    node: Node, role: str | None, name: str, fits: Callable[[Node], bool] = lambda _node: True
) -> Node:
    """The first shown node of a role whose name holds these words."""
    for each in walk(node):
        if (
            (role is None or each.get_role_name() == role)
            and name in said(each)
            and each.get_state_set().contains(Atspi.StateType.SHOWING)
            and fits(each)
        ):
            return each
    return None


def walk(node: Node, depth: int = 0) -> Iterator[Node]:
    if node is None or depth > 30:
        return
    yield node
    if node.get_role_name() == "table":
        return
    for n in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(n), depth + 1)


def said(node: Node) -> str:
    return str(node.get_name() or "")


def is_button(node: Node) -> bool:
    return node.get_role_name() in {"push button", "check box", "toggle button", "radio button"}


def cells(table: Node) -> list[str]:
    """The words of the first cell of every row."""
    rows = range(Atspi.Table.get_n_rows(table))
    return [said(Atspi.Table.get_accessible_at(table, row, 0)) for row in rows]


def press(node: Node) -> None:
    """Do the first action that presses, as a screen reader's key for it would."""
    names = [Atspi.Action.get_action_name(node, n) for n in range(Atspi.Action.get_n_actions(node))]
    for wanted in ("Press", "Toggle", "ShowMenu"):
        if wanted in names:
            Atspi.Action.do_action(node, names.index(wanted))
            return
    raise SystemExit(f"{said(node)} offers only {names}")


def outline(node: Node) -> str:
    return "\n".join(f"{each.get_role_name()}: {said(each)}" for each in walk(node))


if __name__ == "__main__":
    main(sys.argv[1:])

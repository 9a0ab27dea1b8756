"""Finds every translatable string of Python code, with the context that Qt asks for at run time.

Qt's own collector guesses Python from tokens and misses most plurals; the syntax tree does not.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MARKS = frozenset({"QT_TRANSLATE_NOOP", "_N"})
"""Functions that only mark (context, text); the text is looked up later."""
PLURAL, PLURALS = "plural", "counts"
"""The function that takes (text, count), and the context that it looks in."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One string as translators see it; `counted` ones have a form for each kind of number."""

    context: str
    text: str
    comment: str = ""
    counted: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Defect:
    """A place whose words can never be translated, and why."""

    file: str
    line: int
    why: str


def messages_in(*folders: Path) -> tuple[list[Message], list[Defect]]:
    """Every message below the folders, sorted and once each, and every defect."""
    found: set[Message] = set()
    defects: list[Defect] = []
    for path in sorted(each for folder in folders for each in folder.rglob("*.py")):
        finder = _Finder(path.as_posix(), ast.parse(path.read_text("utf-8")))
        found |= finder.found
        defects += finder.defects
    return sorted(found), sorted(defects)


class _Finder(ast.NodeVisitor):
    """Walks one module; knows in which class and whether in a function it is."""

    def __init__(self, file: str, tree: ast.Module) -> None:
        self.found: set[Message] = set()
        self.defects: list[Defect] = []
        self._file = file
        self._classes: list[str] = []
        self._depth = 0
        self._contexts = dict(_wrappers(tree))
        self._lookups = frozenset({"translate", *_other_names(tree)})
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._depth += 1
        self.generic_visit(node)
        self._depth -= 1

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._depth += 1
        self.generic_visit(node)
        self._depth -= 1

    def visit_Call(self, node: ast.Call) -> None:
        name = _name_of(node.func)
        words = [_literal(each) for each in node.args]
        if isinstance(node.func, ast.Attribute) and name == "tr":
            self._take_tr(node, words)
        elif name in MARKS:
            self._take(node, words)
        elif name in self._lookups and len(words) > 1 and words[0] is not None:
            self._check_place(node)
            self._take_translate(node, words)
        elif name == PLURAL and len(words) == 2:
            self._take_plural(node, words[0])
        elif name in self._contexts and len(words) == 1 and words[0] is not None:
            self._check_place(node)
            self.found.add(Message(self._contexts[name], words[0]))
        self.generic_visit(node)

    def _take_tr(self, node: ast.Call, words: list[str | None]) -> None:
        assert isinstance(node.func, ast.Attribute)
        if _name_of(node.func.value) != "self" or not self._classes:
            self._object(node, "tr() of something else than self: use translate(context, text)")
            return
        self._check_place(node)
        if len(words) > 2 or any(each.arg == "n" for each in node.keywords):
            self._object(node, "tr() with a count fails in subclasses: use plural()")
        self._take(node, [self._classes[-1], *words])

    def _take_translate(self, node: ast.Call, words: list[str | None]) -> None:
        if words[1] is None and not isinstance(node.args[1], ast.JoinedStr | ast.BinOp):
            return  # a text that a mark has named elsewhere
        if len(words) > 3 or any(each.arg == "n" for each in node.keywords):
            self._object(node, "translate() with a count: use plural()")
        self._take(node, words)

    def _take_plural(self, node: ast.Call, text: str | None) -> None:
        self._check_place(node)
        if text is not None:
            self._take(node, [PLURALS, text])
            if "%Ln" not in text:
                self._object(node, "plural() of words without %Ln")
        elif isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
            self._object(node, "not a literal string")

    def _take(self, node: ast.Call, words: list[str | None]) -> None:
        context, text, *rest = [*words, None] if len(words) < 2 else words
        if not context or not text:
            self._object(node, "not a literal string")
            return
        counted = "%Ln" in text or "%n" in text
        self.found.add(Message(context, text, (rest[0] or "") if rest else "", counted))

    def _check_place(self, node: ast.Call) -> None:
        if not self._depth:
            self._object(node, "looked up while modules load: no language is chosen by then")

    def _object(self, node: ast.AST, why: str) -> None:
        self.defects.append(Defect(self._file, getattr(node, "lineno", 0), why))


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of a module that only look up their argument, each with its context."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1:
            continue
        last = node.body[-1]
        if isinstance(last, ast.Return) and isinstance(last.value, ast.Call):
            call = last.value
            context = _literal(call.args[0]) if len(call.args) == 2 else None
            if _name_of(call.func) == "translate" and context and _literal(call.args[1]) is None:
                yield node.name, context


def _other_names(tree: ast.Module) -> Iterator[str]:
    """What a module calls `translate` for short."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and _name_of(node.value) == "translate":
            yield from (_name_of(target) for target in node.targets)


def _name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    """The string that stands there; None for anything that only runs to one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None

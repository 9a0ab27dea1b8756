"""Reads from the source of the window which icons it asks for, and in which roles."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

GUI = Path(__file__).resolve().parents[2] / "gui"
_PARAMETERS = ("icon", "icon_name")


class Use(NamedTuple):
    """An icon's name, its role if that is written down, and the file that asks."""

    name: str
    role: str
    where: str


def uses() -> list[Use]:
    """Every icon that is named in a call, in a table of icons, or in a variable given to a call."""
    modules = {path: ast.parse(path.read_text(encoding="utf-8")) for path in GUI.rglob("*.py")}
    takers = {"icon": 0}
    for tree in modules.values():
        takers.update(each for each in _takers(tree) if not each[0].startswith("_"))
    return [
        use
        for path, tree in modules.items()
        for use in _uses_in(tree, {**takers, **dict(_takers(tree))}, path.stem)
    ]


def _takers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """What takes an icon's name, and at which place: functions, methods, classes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names = [
                each.target.id
                for each in node.body
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            ]
            yield from _place_in(node.name, names, node)
            for method in node.body:
                if isinstance(method, ast.FunctionDef):
                    name = node.name if method.name == "__init__" else method.name
                    yield from _place_in(name, [each.arg for each in method.args.args[1:]], method)
        elif isinstance(node, ast.FunctionDef) and not any(
            each.arg == "self" for each in node.args.args
        ):
            yield from _place_in(node.name, [each.arg for each in node.args.args], node)


def _place_in(
    name: str, parameters: list[str], node: ast.ClassDef | ast.FunctionDef
) -> Iterator[tuple[str, int]]:
    takes_words = "icon: str" in ast.unparse(node) or "icon_name: str" in ast.unparse(node)
    for parameter in _PARAMETERS:
        if takes_words and parameter in parameters:
            yield name, parameters.index(parameter)


def _uses_in(tree: ast.Module, takers: dict[str, int], where: str) -> Iterator[Use]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Dict):
            if "ICONS" in ast.unparse(node):
                yield from (Use(name, "", where) for name in _words(node.value))
        elif isinstance(node, ast.Call):
            yield from _uses_of(node, takers, tree, where)


def _uses_of(call: ast.Call, takers: dict[str, int], tree: ast.Module, where: str) -> Iterator[Use]:
    called = ast.unparse(call.func).rpartition(".")[2]
    given = [each.value for each in call.keywords if each.arg in _PARAMETERS]
    if called in takers:
        given += call.args[takers[called] : takers[called] + 1]
    roles = _words(call.args[1]) if called == "icon" and len(call.args) > 1 else []
    for argument in given:
        for name in _words(argument) or _assigned(argument, tree):
            yield from (Use(name, role, where) for role in roles or [""])


def _words(node: ast.expr) -> list[str]:
    """The words an expression can be, whichever way its conditions fall."""
    if isinstance(node, ast.IfExp):
        return [*_words(node.body), *_words(node.orelse)]
    if isinstance(node, ast.Subscript):
        return _words(node.value)
    if isinstance(node, ast.Dict):
        return [word for each in node.values for word in _words(each)]
    is_word = isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value
    return [str(node.value)] if isinstance(node, ast.Constant) and is_word else []


def _assigned(node: ast.expr, tree: ast.Module) -> list[str]:
    """The words that a variable is given anywhere in the module."""
    if not isinstance(node, ast.Name):
        return []
    return [
        word
        for each in ast.walk(tree)
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == node.id
        for word in _words(each.value)
    ]

"""Names that packages import on demand are what they say, whatever was imported before."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import pytest

from store import ops, queries


@pytest.mark.parametrize("package", [ops, queries])
def test_no_name_is_also_that_of_a_module(package: ModuleType) -> None:
    assert set(package.__all__).isdisjoint(each.name for each in iter_modules(package.__path__))


@pytest.mark.parametrize("package", [ops, queries])
def test_every_name_stays_itself_when_all_modules_are_imported(package: ModuleType) -> None:
    for each in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{each.name}")
    for name in package.__all__:
        assert not isinstance(getattr(package, name), ModuleType), name

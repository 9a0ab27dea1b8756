"""The collector of translatable strings: it finds what Qt looks up, and names what it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.packaging.strings import Message, messages_in


def collected(tmp_path: Path, code: str) -> tuple[list[Message], list[str]]:
    (tmp_path / "panel.py").write_text(code, "utf-8")
    found, defects = messages_in(tmp_path)
    return found, [each.why for each in defects]


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("class A:\n def f(self): self.tr('Hi')", Message("A", "Hi")),
        ("class A:\n def f(self): self.tr('Open', 'state')", Message("A", "Open", "state")),
        ("class A:\n def f(self): f'{self.tr(\"Hi\")}!'", Message("A", "Hi")),
        ("class A:\n def f(self):\n  def g(): self.tr('Hi')", Message("A", "Hi")),
        (
            "class A:\n class B:\n  def f(self): pass\n def f(self): self.tr('Hi')",
            Message("A", "Hi"),
        ),
        ("def f(): Q.translate('ctx', 'one '\n  'two')", Message("ctx", "one two")),
        ("X = {'a': _N('ctx', '“é” \\\\ \\n')}", Message("ctx", "“é” \\ \n")),
        (
            "def f(n): return plural('%Ln tag(s)', len(n))",
            Message("counts", "%Ln tag(s)", "", True),
        ),
        ("X = _N('steps', 'import of %Ln')", Message("steps", "import of %Ln", "", True)),
        (
            "def _tr(text): return Q.translate('ctx', text)\ndef f(): return _tr('Hi')",
            Message("ctx", "Hi"),
        ),
        ("_tr = Q.translate\ndef f(): return _tr('ctx', 'Hi')", Message("ctx", "Hi")),
    ],
)
def test_every_way_to_say_something_is_found(tmp_path: Path, code: str, message: Message) -> None:
    assert collected(tmp_path, code) == ([message], [])


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("class A:\n def f(self): self.tr(f'{x} tags')", "not a literal"),
        ("class A:\n def f(self): self.tr('a' + x)", "not a literal"),
        ("def f(): Q.translate('ctx', f'{x}')", "not a literal"),
        ("def f(w): w.tr('Hi')", "something else than self"),
        ("class A:\n def f(self, n): self.tr('%n tag(s)', '', n)", "use plural()"),
        ("def f(n): Q.translate('ctx', '%n tag(s)', '', n)", "use plural()"),
        ("def f(n): plural('some tags', n)", "without %Ln"),
        ("TITLE = Q.translate('ctx', 'Hi')", "while modules load"),
    ],
)
def test_what_could_never_be_translated_is_a_defect(tmp_path: Path, code: str, why: str) -> None:
    _, defects = collected(tmp_path, code)
    assert len(defects) == 1
    assert why in defects[0]

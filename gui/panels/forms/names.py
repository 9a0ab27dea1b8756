"""Who may be meant: names, topics, tags and outlets as suggestions, and keys for new names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gui.labels import label_of, term_word
from gui.panels.forms.suggestline import Suggestion
from gui.widgets.chips import Chip
from gui.wording import quoted
from gui.workspace import Workspace
from store import ops, queries
from store.rows import KnownName
from store.text.folding import fold_key
from store.types import ArticleId, EntityId, StepId

_MOST: Final = 10


class Names:
    """Suggestions from an open project. The names are read once and again after they changed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._names: list[KnownName] | None = None

    def forget(self) -> None:
        """Read the names again before the next suggestion."""
        self._names = None

    def entities(self, words: str, leave_out: EntityId | None = None) -> list[Suggestion]:
        """Entities known by a spelling that holds the words: those that begin with them first."""
        wanted = fold_key(words)
        begin: list[KnownName] = []
        hold: list[KnownName] = []
        for known in self._known():
            if wanted in known.folded and known.entity != leave_out:
                (begin if known.folded.startswith(wanted) else hold).append(known)
        by_entity = {known.entity: known for known in reversed((begin + hold)[: _MOST * 8])}
        ordered = sorted(by_entity.values(), key=(begin + hold).index)[:_MOST]
        return [self._suggestion(known) for known in ordered]

    def entity_chips(self, words: str) -> list[Chip]:
        """The same as chips."""
        return [Chip(int(str(one.value)), one.word, one.colour) for one in self.entities(words)]

    def name_chips(self, words: str) -> list[Chip]:
        """Known names as plain words, such as a chain of sources takes."""
        return [Chip(one.word, one.word, one.colour) for one in self.entities(words)]

    def terms(self, vocabulary: str, words: str) -> list[Suggestion]:
        """Terms of a vocabulary whose label holds the words."""
        wanted = fold_key(words)
        labels = [label_of(term) for term in self._workspace.terms(vocabulary)]
        return [Suggestion(each, each) for each in labels if wanted in fold_key(each)][:_MOST]

    def term_chips(self, vocabulary: str, words: str) -> list[Chip]:
        """The same as chips."""
        return [Chip(one.word, one.word) for one in self.terms(vocabulary, words)]

    def outlets(self, words: str) -> list[Suggestion]:
        """Outlets whose name holds the words."""
        wanted = fold_key(words)
        sources = self._workspace.project.read(queries.sources)
        return [Suggestion(s.name, s.name) for s in sources if wanted in fold_key(s.name)][:_MOST]

    def entity_named(
        self, name: str, kind: str, article: ArticleId | None, step: StepId | None = None
    ) -> tuple[EntityId | None, StepId | None]:
        """The entity known by just this name, else a new one; and the step to join."""
        known = self._workspace.project.read(queries.entities_spelt, name, article=article)
        if known:
            return known[0], step
        if step is None:
            made = self._workspace.do(ops.add_entity, name, kind)
        else:
            made = self._workspace.do_within(step, ops.add_entity, name, kind)
        return made, self._workspace.last_step if made is not None else step

    def colours_of(self, entities: Sequence[EntityId]) -> dict[EntityId, str | None]:
        """The colours of these entities' kinds."""
        rows = self._workspace.project.read(queries.entity_rows, entities) if entities else []
        return {row.id: self.colour_of(row.kind) for row in rows}

    def colour_of(self, kind: str) -> str | None:
        """The colour of a kind of entity."""
        terms = self._workspace.terms("entity_kind")
        return next((term.colour for term in terms if term.code == kind), None)

    def _known(self) -> list[KnownName]:
        if self._names is None:
            self._names = self._workspace.project.read(queries.known_names)
        return self._names

    def _suggestion(self, known: KnownName) -> Suggestion:
        kind = term_word(self._workspace.terms("entity_kind"), known.kind)
        spelt = "" if known.form == known.name else f"{quoted(known.form)} · "
        return Suggestion(known.name, known.entity, f"{spelt}{kind}", self.colour_of(known.kind))

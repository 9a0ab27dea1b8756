"""Whatever people do in whatever order: each step comes undone exactly, each comes back exactly."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from store import ChangeSet, KnownError, Project, ops
from store.changes import table_of
from store.verifying import verify_digests
from tests.factories import make_world
from tests.store.digest import Content, content

NAMES = st.sampled_from(["Vesna", "Port Board", "هيئة", "É. Dam", "", "🌊", "a\u00a0b", "x" * 300])
DATES = st.sampled_from([None, "2024", "2024-06-10~", "last June"])
LEVELS = st.sampled_from([None, "low", "high"])
RELATIONS = st.sampled_from(["contradicts", "repeats", "supports", "corrects"])


@lru_cache
def _world() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        with Project.create(Path(folder) / "world") as project:
            make_world(project)
        return project.path.read_bytes()


class Undoing(RuleBasedStateMachine):
    """`done` and `undone` are what the project should look like before and after each step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "flood.crossclaim"
        path.write_bytes(_world())
        self.project = Project.open(path)
        self.base = self.now = content(self.project)
        self.done: list[tuple[int, Content]] = []
        self.undone: list[tuple[int, Content]] = []

    def teardown(self) -> None:
        while self.done:
            self.undo()
        while self.undone:
            self.redo()
        rotten = verify_digests(self.project)
        self.project.close()
        self.folder.cleanup()
        assert rotten == []

    # ------------------------------------------------------------------------------ choosing rows

    def one(self, data: st.DataObject, table: str) -> Any:
        """The key of some row; now and then of none."""
        query = select(table_of(table).c.id)
        keys = list(self.project.read(lambda c: c.execute(query).scalars().all()))
        return data.draw(st.sampled_from([*keys, 999_999]), label=table)

    def maybe(self, data: st.DataObject, table: str) -> Any:
        return (
            data.draw(st.none(), label="none")
            if data.draw(st.booleans())
            else self.one(data, table)
        )

    def parts(self, data: st.DataObject) -> list[tuple[int, int]]:
        edges = st.tuples(st.integers(0, 60), st.integers(1, 60))
        drawn = data.draw(st.lists(edges, min_size=1, max_size=3), label="parts")
        return [(start, start + length) for start, length in drawn]

    # --------------------------------------------------------------------------------- one action

    def do(self, operation: Any, *args: Any, **named: Any) -> None:
        before = self.now
        try:
            changes: ChangeSet = self.project.do(operation, *args, **named)[1]
        except KnownError:
            assert content(self.project) == before
            return
        self.now = content(self.project)
        if not changes:
            assert self.now == before
            return
        assert changes.step is not None
        self.undone.clear()
        if self.done and self.done[-1][0] == changes.step:
            # Typing: one step, its beginning stays. Back at the beginning it is none.
            if self.now == self.done[-1][1] and not self.is_next(changes.step):
                self.done.pop()
            return
        self.done.append((changes.step, before))

    def is_next(self, step: int) -> bool:
        following = self.project.horizon().undo
        return following is not None and following.id == step

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        step, before = self.done.pop()
        after = self.now
        self.project.undo()
        self.now = before
        self.undone.append((step, after))
        self.agrees()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        step, after = self.undone.pop()
        before = self.now
        self.project.redo()
        self.now = after
        self.done.append((step, before))
        self.agrees()

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.project = Project.open(self.project.path)

    @invariant()
    def agrees(self) -> None:
        assert content(self.project) == self.now

    # ---------------------------------------------------------------------------------- all verbs

    @rule(data=st.data(), name=NAMES, kind=st.sampled_from(["person", "place"]))
    def entities(self, data: st.DataObject, name: str, kind: str) -> None:
        entity, other = self.one(data, "entity"), self.one(data, "entity")
        choice: Any = data.draw(
            st.sampled_from(
                [
                    lambda: self.do(ops.add_entity, name, kind),
                    lambda: self.do(ops.edit_entity, entity, name=name, kind=kind),
                    lambda: self.do(ops.delete_entity, entity),
                    lambda: self.do(ops.merge_entities, entity, other),
                    lambda: self.do(ops.unmerge_entity, entity),
                    lambda: self.do(ops.add_alias, entity, name, "nickname"),
                ]
            )
        )
        choice()

    @rule(data=st.data(), name=NAMES)
    def aliases(self, data: st.DataObject, name: str) -> None:
        alias = self.one(data, "alias")
        if data.draw(st.booleans()):
            self.do(ops.edit_alias, alias, form=name)
        else:
            self.do(ops.delete_alias, alias)

    @rule(data=st.data(), name=NAMES)
    def mentions(self, data: st.DataObject, name: str) -> None:
        article, parts = self.one(data, "article"), self.parts(data)
        entity, mention = self.maybe(data, "entity"), self.one(data, "mention")
        places = [(article, part) for part in parts]
        choice: Any = data.draw(
            st.sampled_from(
                [
                    lambda: self.do(ops.tag_entity, article, parts, entity),
                    lambda: self.do(ops.tag_new_entity, article, parts, name, "person"),
                    lambda: self.do(ops.tag_known_entity, article, parts, entity or 1, name),
                    lambda: self.do(ops.tag_occurrences, entity or 1, places),
                    lambda: self.do(ops.edit_mention, mention, entity_id=entity, read_as=name),
                    lambda: self.do(ops.delete_mention, mention),
                    lambda: self.do(ops.set_parts, "mention", mention, parts),
                ]
            )
        )
        choice()

    @rule(data=st.data(), name=NAMES, date=DATES, level=LEVELS, flag=st.booleans())
    def claims(
        self, data: st.DataObject, name: str, date: str | None, level: str | None, flag: bool
    ) -> None:
        article, claim, parts = self.one(data, "article"), self.one(data, "claim"), self.parts(data)
        fields: dict[str, Any] = data.draw(
            st.fixed_dictionaries(
                {},
                optional={
                    "topic": st.just(name),
                    "tags": st.lists(NAMES.filter(bool), max_size=3),
                    "chain": st.lists(NAMES, max_size=3),
                    "said_on": st.just(date),
                    "confidence": st.just(level),
                    "flag": st.just(flag),
                    "restatement": NAMES,
                    "speaker_kind": st.sampled_from(["author", "unnamed", "unknown"]),
                    "quantity_value": st.sampled_from([None, 0.1, -3.0, 1e300]),
                },
            ),
            label="fields",
        )
        if data.draw(st.booleans()):
            fields["about"] = [self.one(data, "entity")]
            fields["speaker_id"] = self.maybe(data, "entity")
            fields.pop("speaker_kind", None)
        choice: Any = data.draw(
            st.sampled_from(
                [
                    lambda: self.do(ops.add_claim, article, parts, **fields),
                    lambda: self.do(ops.edit_claim, claim, **fields),
                    lambda: self.do(ops.edit_claim, claim, restatement=name),
                    lambda: self.do(ops.set_cue, claim, parts if flag else []),
                    lambda: self.do(ops.set_parts, "claim", claim, parts),
                    lambda: self.do(ops.delete_claim, claim),
                ]
            )
        )
        choice()

    @rule(data=st.data(), relation=RELATIONS, why=NAMES, level=LEVELS)
    def relations(self, data: st.DataObject, relation: str, why: str, level: str | None) -> None:
        a, b, key = (
            self.one(data, "claim"),
            self.one(data, "claim"),
            self.one(data, "claim_relation"),
        )
        choice: Any = data.draw(
            st.sampled_from(
                [
                    lambda: self.do(ops.link_claims, a, b, relation, why=why),
                    lambda: self.do(ops.edit_relation, key, relation=relation, severity=level),
                    lambda: self.do(ops.edit_relation, key, status="dismissed", why=why),
                    lambda: self.do(ops.delete_relation, key),
                ]
            )
        )
        choice()

    @rule(data=st.data(), text=NAMES, flag=st.booleans())
    def notes(self, data: st.DataObject, text: str, flag: bool) -> None:
        owner = data.draw(st.sampled_from(["article", "entity", "claim", "relation"]))
        target = self.one(data, "claim_relation" if owner == "relation" else owner)
        article, parts, key = self.one(data, "article"), self.parts(data), self.one(data, "note")
        choice: Any = data.draw(
            st.sampled_from(
                [
                    lambda: self.do(ops.add_note, text, flag=flag, **{f"{owner}_id": target}),
                    lambda: self.do(ops.note_passage, article, parts, text),
                    lambda: self.do(ops.edit_note, key, text=text),
                    lambda: self.do(ops.edit_note, key, flag=flag),
                    lambda: self.do(ops.delete_note, key),
                ]
            )
        )
        choice()

    @rule(data=st.data(), name=NAMES, date=DATES)
    def articles(self, data: st.DataObject, name: str, date: str | None) -> None:
        article, source = self.one(data, "article"), self.one(data, "source")
        new = ops.NewArticle(name, name, outlet=name or None, published=date)
        choice: Any = data.draw(
            st.sampled_from(
                [
                    lambda: self.do(ops.add_article, new),
                    lambda: self.do(ops.add_articles, [new, new]),
                    lambda: self.do(ops.edit_article, article, published=date, outlet=name),
                    lambda: self.do(ops.edit_source, source, note=name),
                    lambda: self.do(ops.ensure_source, name or "x"),
                    lambda: self.do(ops.revise_article, article, f"{name} {date} again"),
                    lambda: self.do(ops.confirm_place, "claim", self.one(data, "claim")),
                    lambda: self.do(ops.delete_article, article),
                ]
            )
        )
        choice()

    @rule(data=st.data(), name=NAMES, flag=st.booleans())
    def zones_and_terms(self, data: st.DataObject, name: str, flag: bool) -> None:
        article, zone, term = (self.one(data, table) for table in ("article", "zone", "term"))
        (start, end), *_ = self.parts(data)
        choice: Any = data.draw(
            st.sampled_from(
                [
                    lambda: self.do(ops.add_zone, article, "comment", start, end, writer=name),
                    lambda: self.do(ops.set_zone, article, "advert", start, end),
                    lambda: self.do(ops.set_zone, article, "body", start, end),
                    lambda: self.do(ops.edit_zone, zone, writer=name),
                    lambda: self.do(ops.delete_zone, zone),
                    lambda: self.do(ops.add_term, "tag", name),
                    lambda: self.do(ops.ensure_term, "topic", name),
                    lambda: self.do(ops.edit_term, term, label=name),
                    lambda: self.do(ops.delete_term, term),
                ]
            )
        )
        choice()

    @initialize()
    def starts_full(self) -> None:
        self.agrees()


Undoing.TestCase.settings = settings(
    max_examples=5,
    stateful_step_count=25,
    deadline=None,
    # Each example is a file that is written many times: shrinking one would take minutes.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestUndoing = Undoing.TestCase

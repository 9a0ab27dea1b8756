"""What the words of a claim say about its polarity, modality and kind. Proposals only."""

import re
from collections.abc import Sequence
from typing import Final, Literal

from store.stream.cue_words import DENYING
from store.stream.cues import Cue
from store.text.wordlist import word_list

Polarity = Literal["asserts", "denies"]
Modality = Literal[
    "asserted", "reported", "hedged", "predicted", "intended", "conditional", "question", "alleged"
]
ClaimKind = Literal[
    "fact",
    "number",
    "date",
    "cause",
    "act",
    "identity",
    "intention",
    "evaluation",
    "prediction",
    "definition",
]

_QUESTION: Final = re.compile(r"[?؟？][\"'”’»)\s]*$")
_NOT_ONLY: Final = re.compile(
    r"not\s+(?:only|just|least)\b|no\s+(?:more|less|fewer|later|doubt)\b", re.IGNORECASE
)
_ALLEGING: Final = word_list("allegedly suspected alleged alleges accused accuses presuntamente")
_VOWING: Final = word_list("vowed vows pledged pledges promised promises threatened threatens")
_INTENDING: Final = word_list("plan plans planned intend intends")
_FIRST_PERSON: Final = re.compile(
    r"\b(?:we|i)(?:\s+(?:will|shall|are\s+going\s+to|am\s+going\s+to)|[’']ll)\b", re.IGNORECASE
)
_HEARSAY: Final = re.compile(
    r"\b(?:reportedly|it\s+is\s+said|said\s+to\s+(?:be|have)|according\s+to\s+(?:\w+\s+)?reports)\b",
    re.IGNORECASE,
)
_HEDGING_MODALS: Final = word_list("may might could podría podrían can")
_FUTURE_MODALS: Final = word_list("will would shall going about expected")
_CONDITIONS: Final = word_list("if unless provided in")

_KINDS: Final[tuple[tuple[ClaimKind, str], ...]] = (
    (
        "cause",
        (
            r"because|due\s+to|caused|causes|led\s+to|leads\s+to|as\s+a\s+result|result\s+of|owing\s+to"
            r"|blamed|thanks\s+to|resulted\s+in|brought\s+about"
        ),
    ),
    (
        "definition",
        (
            r"defined\s+as|means|refers?\s+to|stands\s+for|is\s+a\s+term|known\s+as|which\s+is\s+to\s+say"
        ),
    ),
    (
        "identity",
        (
            r"(?:is|was|are|were|became|remains|remained|named|appointed|elected|as)\s+(?:[\w’'-]+\s+){0,4}?"
            r"(?:leaders?|heads?|commanders?|chief|chairman|chairwoman|members?|founders?|spokes\w+"
            r"|president|minister|directors?|secretary|deputy|brother|cousin|son|wing|branch|arm|part"
            r"|agents?|proxy|proxies|citizens?)|(?:leads|heads|commands|chairs|belongs\s+to)"
        ),
    ),
)
_LATER_KINDS: Final[tuple[tuple[ClaimKind, str], ...]] = (
    (
        "act",
        (
            r"killed|attacked|fired|shelled|bombed|kidnapped|abducted|seized|captured|shot|executed"
            r"|arrested|burn(?:ed|t)|destroyed|raided|ambushed|targeted|looted|stormed|assassinated"
            r"|murdered|tortured|responsible\s+for|carried\s+out|was\s+behind|were\s+behind|smuggled"
        ),
    ),
    (
        "evaluation",
        (
            r"should|must|ought|fail(?:ed|ure|s)|success(?:ful)?|dangerous|illegal|unjust|wrong|best"
            r"|worst|corrupt|brutal|heroic|heroes|disaster|mistake|shame(?:ful)?|unacceptable|weak"
            r"|strong(?:est|er)?|good|bad|better|worse|legitimate|illegitimate|important|useless"
        ),
    ),
)
_DATED_EVENT: Final = (
    r"founded|formed|began|begun|started|ended|signed|took\s+place|happened|born|died|listed"
    r"|sanctioned|created|established|held|opened|closed|arrived|left|returned|dissolved|elected"
)
_FINITE: Final = (
    r"is|was|are|were|has|had|have|did|does|do|\w{3,}ed|came|went|took|gave|made|met|won|lost"
)


def polarity_of(text: str, cues: Sequence[Cue], verb: Cue | None) -> Polarity:
    """Denies where an odd number of negations and verbs of denial applies."""
    count = sum(
        1 for cue in cues if cue.kind == "negation" and not _NOT_ONLY.match(text, cue.start)
    )
    denials = {cue.start for cue in cues if _word(text, cue) in DENYING}
    if verb and _word(text, verb) in DENYING:
        denials.add(verb.start)
    return "denies" if (count + len(denials)) % 2 else "asserts"


def modality_of(text: str, words: str, cues: Sequence[Cue], verb: Cue | None) -> Modality:
    """How sure its speaker makes the claim whose own words are given."""
    said = {_word(text, cue) for cue in cues}
    by = _word(text, verb) if verb else ""
    modals = {_word(text, cue).split()[0] for cue in cues if cue.kind == "modal"}
    evidence: tuple[tuple[Modality, bool], ...] = (
        ("question", bool(_QUESTION.search(words))),
        ("conditional", bool(modals & _CONDITIONS)),
        ("alleged", bool((said | {by}) & _ALLEGING) or "accused of" in said),
        ("intended", by in _VOWING or bool(modals & _INTENDING or _FIRST_PERSON.search(words))),
        ("reported", bool(_HEARSAY.search(words))),
        ("hedged", bool(modals & _HEDGING_MODALS) or any(cue.kind == "hedge" for cue in cues)),
        ("predicted", bool(modals & _FUTURE_MODALS) or by in {"predicted", "predicts"}),
    )
    return next((modality for modality, found in evidence if found), "asserted")


def kind_of(words: str, modality: Modality, *, counts: bool, dated: bool) -> ClaimKind | None:
    """What sort of thing is claimed; None where the words show nothing."""
    if modality in {"intended", "predicted"}:
        return "intention" if modality == "intended" else "prediction"
    found = _first_kind(words, _KINDS)
    if found:
        return found
    if counts:
        return "number"
    if dated and _has(words, _DATED_EVENT):
        return "date"
    return _first_kind(words, _LATER_KINDS) or ("fact" if _has(words, _FINITE) else None)


def _first_kind(words: str, kinds: tuple[tuple[ClaimKind, str], ...]) -> ClaimKind | None:
    return next((kind for kind, pattern in kinds if _has(words, pattern)), None)


def _has(words: str, pattern: str) -> bool:
    return re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE) is not None


def _word(text: str, cue: Cue) -> str:
    return text[cue.start : cue.end].casefold().replace("\u00a0", " ")

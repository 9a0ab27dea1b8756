"""Invented sentences with the answers a careful reader gives.

The claim stands between ⟦ and ⟧, named entities between { and }; the answers left out are not
judged. The rules were mended until TUNED was right; FRESH was never looked into, only counted.
"""

from dataclasses import dataclass, field
from typing import Final

from store.stream.proposals import NamedSpan


@dataclass(frozen=True, slots=True)
class Case:
    """A marked text and the expected fields; speaker is a name, author, unnamed or unknown."""

    marked: str
    expected: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Read:
    """A case taken apart: text, span of the claim, mentions, and names by entity id."""

    text: str = ""
    claim: tuple[int, int] = (0, 0)
    mentions: list[NamedSpan] = field(default_factory=list)
    names: list[str] = field(default_factory=list)


def read(case: Case) -> Read:
    """The case without its marks."""
    found = Read()
    opened = start = 0
    for char in case.marked:
        place = len(found.text)
        if char == "{":
            opened = place
        elif char == "}":
            name = found.text[opened:]
            if name not in found.names:
                found.names.append(name)
            found.mentions.append(NamedSpan(found.names.index(name), opened, place))
        elif char == "⟦":
            start = place
        elif char == "⟧":
            found.claim = (start, place)
        else:
            found.text += char
    return found


def _case(marked: str, **expected: object) -> Case:
    return Case(marked, expected)


TUNED: Final = (
    _case(
        "⟦“The bridge is closed,” {Mara Holt} said on Tuesday.⟧",
        speaker="Mara Holt",
        quote_type="direct",
        polarity="asserts",
        modality="asserted",
        said_on="2021-05-04",
        kind="fact",
    ),
    _case(
        "{Mara Holt} said ⟦the bridge was not closed⟧.",
        speaker="Mara Holt",
        quote_type="indirect",
        polarity="denies",
        modality="asserted",
    ),
    _case(
        "“⟦We will blow up the dam⟧,” said {Odo Barr}, who leads the {River Front}.",
        speaker="Odo Barr",
        quote_type="direct",
        modality="intended",
        kind="intention",
    ),
    _case(
        "According to {Norland Radio}, ⟦42 fishermen drowned⟧.",
        speaker="Norland Radio",
        quote_type="indirect",
        kind="number",
        quantity_value=42.0,
        quantity_unit="fishermen",
    ),
    _case(
        "Two officials in {Port Ellis} said ⟦the raid might fail⟧.",
        speaker="unnamed",
        modality="hedged",
    ),
    _case(
        "⟦{Odo Barr} denied that the fund paid for the boats.⟧",
        speaker="Odo Barr",
        polarity="denies",
        quote_type="indirect",
    ),
    _case(
        "⟦The ferry sank because the hull was rotten.⟧",
        speaker="author",
        quote_type="own",
        kind="cause",
        modality="asserted",
    ),
    _case(
        "{Mara Holt} came home. ⟦“Nobody helped us,” she said.⟧",
        speaker="Mara Holt",
        polarity="denies",
        quote_type="direct",
    ),
    _case("⟦{Odo Barr} is the leader of the {River Front}.⟧", speaker="author", kind="identity"),
    _case(
        "A spokesman for the {Harbour Board} said ⟦the quay would open in June⟧.",
        speaker="unnamed",
        modality="predicted",
        kind="prediction",
    ),
    _case(
        "{Odo Barr}, head of the {River Front}, warned ⟦that his men could return⟧.",
        speaker="Odo Barr",
        modality="hedged",
    ),
    _case("⟦Why did the guards leave?⟧", speaker="author", modality="question"),
    _case("⟦The guards allegedly shot three drivers.⟧", speaker="author", modality="alleged"),
    _case(
        "⟦If the talks fail, the strike will go on⟧, {Mara Holt} told the {Coast Post}.",
        speaker="Mara Holt",
        modality="conditional",
    ),
    _case(
        "⟦The {River Front} was founded in 1998.⟧", speaker="author", kind="date", about_from="1998"
    ),
    _case(
        "“We stay.” {Odo Barr} shook his head. ⟦“We never leave.”⟧",
        polarity="denies",
        quote_type="direct",
    ),
    _case(
        "The plan was rejected by {Mara Holt}, who called ⟦it a “shameful” mistake⟧.",
        kind="evaluation",
    ),
    _case(
        "⟦The militia stormed the depot last March.⟧",
        speaker="author",
        kind="act",
        about_from="2021-03",
    ),
    _case("{Mara Holt} vowed ⟦to rebuild the pier⟧.", speaker="Mara Holt", modality="intended"),
    _case("⟦“Levy” means a tax on boats here.⟧", kind="definition", speaker="author"),
)

FRESH: Final = (
    _case(
        "⟦“Our pilots hit nothing but sand,” {Ilse Dorn} told reporters on Monday.⟧",
        speaker="Ilse Dorn",
        quote_type="direct",
        said_on="2021-05-03",
        modality="asserted",
    ),
    _case(
        "{Teo Marin} insisted ⟦the vote was fair⟧.",
        speaker="Teo Marin",
        quote_type="indirect",
        polarity="asserts",
        modality="asserted",
    ),
    _case(
        "⟦No ship has left the harbour since 2019⟧, claimed {Ilse Dorn}.",
        speaker="Ilse Dorn",
        polarity="denies",
        quote_type="indirect",
        about_from="2019",
    ),
    _case(
        "Residents of {Lower Quay} said ⟦that soldiers had burned the market⟧.",
        speaker="unnamed",
        kind="act",
        quote_type="indirect",
    ),
    _case(
        "⟦The council should resign⟧, {Teo Marin} argued.", speaker="Teo Marin", kind="evaluation"
    ),
    _case(
        "⟦{Ilse Dorn} was never a member of the {Salt Guild}.⟧",
        speaker="author",
        polarity="denies",
        kind="identity",
    ),
    _case(
        "⟦Some 3,500 people fled the valley⟧, the {Relief Mission} estimated.",
        speaker="Relief Mission",
        kind="number",
        quantity_value=3500.0,
        quantity_unit="people",
    ),
    _case(
        "{Teo Marin}, an adviser to the {Salt Guild}, said ⟦the money had gone⟧.",
        speaker="Teo Marin",
    ),
    _case(
        "⟦The {Salt Guild} reportedly bought the mill in April 2020.⟧",
        speaker="author",
        modality="reported",
        about_from="2020-04",
    ),
    _case(
        "“⟦It was a mistake⟧,” he added. {Teo Marin} then sat down.",
        quote_type="direct",
        kind="evaluation",
    ),
    _case(
        "{Ilse Dorn} spoke first. ⟦She said the mine would close next year.⟧",
        speaker="Ilse Dorn",
        modality="predicted",
        about_from="2022",
        quote_type="indirect",
    ),
    _case(
        "⟦The flood was caused by a broken lock⟧, said a diplomat who asked not to be named.",
        speaker="unnamed",
        kind="cause",
        polarity="asserts",
    ),
    _case("⟦Perhaps the {Salt Guild} paid them.⟧", speaker="author", modality="hedged"),
    _case(
        "{Teo Marin} accused {Ilse Dorn} of ⟦selling the archive⟧.",
        speaker="Teo Marin",
        modality="alleged",
    ),
    _case(
        "On Friday {Teo Marin} announced ⟦that the road was open⟧.",
        speaker="Teo Marin",
        said_on="2021-04-30",
        polarity="asserts",
    ),
    _case(
        "⟦The new rule, he said, “is a theft of land” from the poor of {Lower Quay}⟧.",
        quote_type="mixed",
        speaker="unknown",
    ),
    _case(
        "⟦Unless the rain stops, the harvest is lost.⟧", modality="conditional", speaker="author"
    ),
    _case(
        "⟦Half of the 12 judges did not sign.⟧", speaker="author", polarity="denies", kind="number"
    ),
    _case(
        "The {Relief Mission} rejected ⟦the claim that its trucks carried weapons⟧.",
        speaker="Relief Mission",
        polarity="denies",
    ),
    _case(
        "⟦The {Salt Guild} plans to appeal.⟧",
        speaker="author",
        modality="intended",
        kind="intention",
    ),
    _case("“Leave now!” shouted a guard. ⟦Nobody moved.⟧", speaker="author", quote_type="own"),
    _case(
        "⟦“Those trucks were empty,”⟧ said {Ilse Dorn}. “We checked.”",
        speaker="Ilse Dorn",
        quote_type="direct",
        polarity="asserts",
    ),
    _case(
        "“Those trucks were empty,” said {Ilse Dorn}. ⟦“We checked twice.”⟧",
        speaker="Ilse Dorn",
        quote_type="direct",
    ),
    _case("Según {Teo Marin}, ⟦el puente no existe⟧.", speaker="Teo Marin", polarity="denies"),
)

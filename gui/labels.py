"""Words for codes: the fixed ones and those of the vocabularies a project starts with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from store.rows import TermRow


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, marked for translation."""
    return text


_N = QT_TRANSLATE_NOOP

_WORDS = {
    "state.new": _N("labels", "New"),
    "state.in_progress": _N("labels", "In progress"),
    "state.done": _N("labels", "Done"),
    "source.newspaper": _N("labels", "Newspaper"),
    "source.agency": _N("labels", "News agency"),
    "source.broadcaster": _N("labels", "Broadcaster"),
    "source.blog": _N("labels", "Blog"),
    "source.government": _N("labels", "Government"),
    "source.party_media": _N("labels", "Party or militia media"),
    "source.ngo": _N("labels", "NGO"),
    "source.social": _N("labels", "Social media"),
    "reliability.A": _N("labels", "A  completely reliable"),
    "reliability.B": _N("labels", "B  usually reliable"),
    "reliability.C": _N("labels", "C  fairly reliable"),
    "reliability.D": _N("labels", "D  not usually reliable"),
    "reliability.E": _N("labels", "E  unreliable"),
    "reliability.F": _N("labels", "F  cannot be judged"),
    "entity_kind.person": _N("labels", "Person"),
    "entity_kind.organisation": _N("labels", "Organisation"),
    "entity_kind.armed_group": _N("labels", "Armed group"),
    "entity_kind.state_body": _N("labels", "State body"),
    "entity_kind.place": _N("labels", "Place"),
    "entity_kind.event": _N("labels", "Event"),
    "entity_kind.document": _N("labels", "Document or law"),
    "entity_kind.equipment": _N("labels", "Equipment"),
    "entity_kind.group": _N("labels", "National, religious or political group"),
    "entity_kind.other": _N("labels", "Other"),
    "claim_kind.fact": _N("labels", "Fact"),
    "claim_kind.number": _N("labels", "Number"),
    "claim_kind.date": _N("labels", "Date"),
    "claim_kind.cause": _N("labels", "Cause"),
    "claim_kind.act": _N("labels", "Attribution of an act"),
    "claim_kind.identity": _N("labels", "Identity or role"),
    "claim_kind.intention": _N("labels", "Intention"),
    "claim_kind.evaluation": _N("labels", "Evaluation"),
    "claim_kind.prediction": _N("labels", "Prediction"),
    "claim_kind.definition": _N("labels", "Definition"),
    "contradiction_kind.negation": _N("labels", "Negation"),
    "contradiction_kind.number": _N("labels", "Number"),
    "contradiction_kind.date": _N("labels", "Date or time"),
    "contradiction_kind.place": _N("labels", "Place"),
    "contradiction_kind.identity": _N("labels", "Identity or role"),
    "contradiction_kind.act": _N("labels", "Attribution of an act"),
    "contradiction_kind.cause": _N("labels", "Cause"),
    "contradiction_kind.membership": _N("labels", "Relation or membership"),
    "contradiction_kind.evaluation": _N("labels", "Evaluation"),
    "contradiction_kind.intention_act": _N("labels", "Intention against act"),
    "contradiction_kind.definition": _N("labels", "Definition or wording"),
    "contradiction_kind.stance_change": _N("labels", "Change of stance over time"),
    "dismissal_reason.other_time": _N("labels", "Other time"),
    "dismissal_reason.other_place": _N("labels", "Other place"),
    "dismissal_reason.other_scope": _N("labels", "Other scope or definition"),
    "dismissal_reason.other_referent": _N("labels", "Other referent"),
    "dismissal_reason.reports_others": _N("labels", "Reports another's view"),
    "dismissal_reason.translation": _N("labels", "Translation"),
    "dismissal_reason.later_correction": _N("labels", "Later correction"),
    "dismissal_reason.irony": _N("labels", "Irony or hypothetical"),
    "dismissal_reason.same_source": _N("labels", "Copy of the same source"),
    "dismissal_reason.no_conflict": _N("labels", "No conflict"),
    "zone_kind.headline": _N("labels", "Headline"),
    "zone_kind.standfirst": _N("labels", "Standfirst"),
    "zone_kind.byline": _N("labels", "Byline"),
    "zone_kind.body": _N("labels", "Body"),
    "zone_kind.caption": _N("labels", "Caption"),
    "zone_kind.pull_quote": _N("labels", "Pull quote"),
    "zone_kind.comment": _N("labels", "Comment"),
    "zone_kind.boilerplate": _N("labels", "Boilerplate"),
    "zone_kind.advert": _N("labels", "Advert"),
    "alias.full": _N("labels", "Full name"),
    "alias.acronym": _N("labels", "Acronym"),
    "alias.translation": _N("labels", "Translation"),
    "alias.transliteration": _N("labels", "Transliteration"),
    "alias.nickname": _N("labels", "Nickname"),
    "alias.former": _N("labels", "Former name"),
    "alias.weak": _N("labels", "Weak"),
    "form.name": _N("labels", "Name"),
    "form.nominal": _N("labels", "Description (“the group”)"),
    "form.pronoun": _N("labels", "Pronoun"),
    "form.metonym": _N("labels", "Stands for another (“Baghdad”)"),
    "speaker.unknown": _N("labels", "Unknown speaker"),
    "speaker.entity": _N("labels", "Named speaker"),
    "speaker.author": _N("labels", "The article’s author"),
    "speaker.unnamed": _N("labels", "Unnamed source"),
    "speaker.commenter": _N("labels", "Commenter"),
    "quote_type.direct": _N("labels", "Direct quotation"),
    "quote_type.indirect": _N("labels", "Indirect quotation"),
    "quote_type.mixed": _N("labels", "Mixed quotation"),
    "quote_type.own": _N("labels", "Author’s own words"),
    "polarity.asserts": _N("labels", "Asserts"),
    "polarity.denies": _N("labels", "Denies"),
    "modality.asserted": _N("labels", "Asserted"),
    "modality.reported": _N("labels", "Reported"),
    "modality.hedged": _N("labels", "Hedged"),
    "modality.predicted": _N("labels", "Predicted"),
    "modality.intended": _N("labels", "Threatened or intended"),
    "modality.conditional": _N("labels", "Conditional"),
    "modality.question": _N("labels", "Question"),
    "modality.alleged": _N("labels", "Alleged"),
    "claim_status.unchecked": _N("labels", "Unchecked"),
    "claim_status.supported": _N("labels", "Supported"),
    "claim_status.disputed": _N("labels", "Disputed"),
    "claim_status.refuted": _N("labels", "Refuted"),
    "claim_status.retracted": _N("labels", "Retracted"),
    "claim_status.uncheckable": _N("labels", "Cannot be checked"),
    "level.low": _N("labels", "Low"),
    "level.medium": _N("labels", "Medium"),
    "level.high": _N("labels", "High"),
    "relation.contradicts": _N("labels", "contradicts"),
    "relation.repeats": _N("labels", "repeats"),
    "relation.supports": _N("labels", "supports"),
    "relation.updates": _N("labels", "updates"),
    "relation.corrects": _N("labels", "corrects"),
    "relation.qualifies": _N("labels", "qualifies"),
    "strength.direct": _N("labels", "Direct: cannot both be true"),
    "strength.partial": _N("labels", "Partial: conflict on one reading"),
    "strength.apparent": _N("labels", "Apparent: dissolves when read with care"),
    "strength_meaning.direct": _N("labels", "Cannot both be true"),
    "strength_meaning.partial": _N("labels", "Conflict on one reading"),
    "strength_meaning.apparent": _N("labels", "Dissolves when read with care"),
    "status.to_check": _N("labels", "To check"),
    "status.confirmed": _N("labels", "Confirmed"),
    "status.dismissed": _N("labels", "Dismissed"),
    "status.resolved": _N("labels", "Resolved"),
    "resolution.open": _N("labels", "Open"),
    "resolution.a_right": _N("labels", "A is right"),
    "resolution.b_right": _N("labels", "B is right"),
    "resolution.both_partly": _N("labels", "Both partly right"),
    "resolution.neither": _N("labels", "Neither is right"),
    "origin.hand": _N("labels", "by hand"),
    "origin.rule": _N("labels", "by rule"),
    "origin.import": _N("labels", "imported"),
    "origin.accepted": _N("labels", "accepted suggestion"),
}


def word(group: str, code: str | None) -> str:
    """The word for a fixed code, such as `word("status", "confirmed")`; empty for none, the code
    itself if new.
    """
    if not code:
        return ""
    text = _WORDS.get(f"{group}.{code}")
    return code.replace("_", " ") if text is None else QCoreApplication.translate("labels", text)


def label_of(term: TermRow) -> str:
    """What a person calls a term: their own label, else the program's word."""
    return term.label or word(term.vocabulary, term.code)


def term_word(terms: list[TermRow], code: str | None) -> str:
    """The label of the term with this code; empty for none."""
    for term in terms:
        if term.code == code:
            return label_of(term)
    return code or ""

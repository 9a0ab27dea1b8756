"""What lines say that are no part of the report: credits of pictures, calls, notices, headings."""

from __future__ import annotations

import re
from typing import Final


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_CREDIT_BEFORE: Final = _any_of(
    r"\W*(?:photo(?:grapher|graph)?s?|image|picture|illustration|video still|file photo|cover"
    r"|drawing|sketch|cartoon|map|chart|graphic|screenshot|dibujo|zeichnung|dessin"
    r"|caption|foto(?:graf[ií]a)?|bild|crédito|صورة|الصورة)\b"
    r"(?: (?:credit|by|courtesy(?: of)?))?\s*[:：]",
    r"\W*(?:Getty Images|Reuters|AFP|AP Photo)\W*$",
)
_CREDIT_AFTER: Final = _any_of(
    r"\(\s*(?:photo|image|picture|foto)?\s*(?:credit|courtesy|by|via)\b[^)]*\)\s*$",
    r"\(\s*(?:AP|AFP|EPA|Reuters)\b[^)]{0,80}\)\s*$",
    r"\b(?:photo|image|picture)\s+(?:by|via|courtesy|credit|from)\b[^.]{0,80}\)?\s*$",
    r"\bvia (?:AP|AFP|Reuters|Getty(?: Images)?)\)?\.?\s*$",
    r"(?:/|\bfor )\s?(?:Getty Images|Reuters|AFP|AP|EPA|Anadolu(?: Agency)?)\)?\.?\s*$",
)
_CALL: Final = _any_of(
    r"^\W*(?:subscribe|sign up|log in|register|download (?:our|the) app"
    r"|get (?:our|the) (?:app|newsletter)|stay (?:updated|informed|tuned|connected)"
    r"|join (?:our|us|the (?:conversation|newsletter))|follow (?:us|our)|like us on"
    r"|support (?:our|independent)|donate|become a (?:member|subscriber|patron)"
    r"|suscr[ií]b[ea]\w*|reg[ií]stre\w*|abonniere\w*|jetzt abonnieren|inscrivez-vous"
    r"|abonnez-vous|اشترك|تابعنا)\b",
    r"\b(?:our|the|free|daily|weekly) (?:\w+ )?newsletter\b",
    r"\bnewsletters?\W*$",
    r"^\W*(?:advert(?:isement|ising)?|sponsored(?: (?:content|by .*))?|promoted|publicidad"
    r"|anzeige|publicité|إعلان)\W*$",
)
_LATER_CALL: Final = _any_of(
    r"[.!?…]\s(?:subscribe to|sign up (?:for|to)|follow us|join us|donate (?:to|at|now)"
    r"|suscríbase|abonnieren sie|abonnez-vous)\b",
)
_CALL_AT_END: Final = _any_of(
    r"^[^.!?]{0,60}\b(?:is|are) (?:paid for|funded|financed|supported|kept going|made possible)"
    r" (?:entirely |only )?by (?:its|our|your|the support of|people like|donations)\b",
    r"^(?:if you (?:like|liked|value|enjoy(?:ed)?)\b.{0,80}\b(?:support|subscribe|share|donat)"
    r"|(?:please )?(?:consider|help)\b.{0,60}\b(?:support|donat|subscri|gift)|give (?:what|today))",
)
_CORRECTION: Final = _any_of(
    r"(?:correction|clarification|corrections? and clarifications?|corrigendum|erratum"
    r"|editor(?:[’']s|ial) note|fe de erratas|corrección|korrektur|rectificatif|تصحيح)"
    r"(?:\s*[,(–—-][^:\n]{0,60})?\s*[:：]",
)
_NOTICE: Final = _any_of(
    r"^this (?:story|article|post|report) is (?:over|more than|about)\b.*\b(?:old|ago)\.?$",
    r"^this (?:column|article|opinion|commentary|piece) (?:does not necessarily"
    r"|(?:was )?(?:first|originally)|has been (?:updated|corrected|amended))\b",
    r"^(?:the )?(?:views|opinions) expressed\b",
    r"^to contact the (?:author|editor|reporter|writer)s?\b",
    r"^(?:for )?more (?:on|from|stories|articles|news)\b.{0,60}$",
    r"^(?:read|see|watch|listen) (?:more|also|next)\b.{0,120}$",
    r"^(?:related|recommended|most (?:read|popular)|trending|you (?:may|might) (?:also )?like"
    r"|also read)\b.{0,60}$",
    r"^(?:share|tweet|email|print|copy link)(?: (?:this|on|via)\b.{0,40})?$",
    r"^(?:©|\(c\)|copyright\b|all rights reserved)",
    r"^(?:comments? (?:are|is|have been) (?:now )?closed|no comments(?: yet)?"
    r"|leave a (?:reply|comment)|post a comment|add a comment"
    r"|los comentarios est[aá]n cerrados)\W*$",
    r"^(?:skip to (?:main )?content|back to top|continue reading|story continues below"
    r"|article continues .*)\W*$",
    r"^tags?\s*:\s",
    r"^(?:this )?(?:transcript|translation|text|article) (?:was |has been )?(?:last )?"
    r"(?:checked|updated|corrected|amended|edited|provided|produced)\b.{0,80}$",
    r"^(?:last |first )?(?:updated|published|modified|checked)\b(?= ?[:,]| on\b| at\b| \d)"
    r"[^.]{0,60}\d[^.]{0,30}\.?$",
    r"^\[[^\]]{8,160}\]$",
)
_INTRODUCES: Final = _any_of(r"(?:related|recommended|see also|read more|watch)\b[\w ]{0,24}:?$")
_CONTACT: Final = _any_of(r"to contact the\b")
_COMMENTS_BEGIN: Final = _any_of(
    r"\(?\d{1,6}\)?\s+(?:comments?|responses?|replies|thoughts|comentarios?|kommentare?"
    r"|commentaires?|تعليقا?ت?)\b.{0,80}$",
    r"(?:reader(?:s['’])? )?(?:comments?|responses|discussion|comentarios(?: de los lectores)?"
    r"|kommentare|commentaires|التعليقات|تعليقات)\s*(?:\(\s*\d{1,6}\s*\)|:)?$",
)
_COMMENTS_END: Final = _any_of(
    r"comments? (?:are|have been|section is) (?:now )?closed\W*$",
    r"los comentarios est[aá]n cerrados\W*$",
)
_DATELINE: Final = re.compile(
    r"[^\W\d_a-zß-öø-ÿ][^\Wa-zß-öø-ÿ]+(?:[ ,/’'-]+[^\W\d_]+){0,4}\s*(?:\([^)]{2,40}\)\s*)?[–—-]+\s"
)
_SIGNED: Final = re.compile(
    r"(?:^|.*[\s(|·–—])(?:[Bb]y|[Pp]or|[Vv]on|[Pp]ar)[ \u00a0]"
    r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*(?:[ \u00a0](?:(?:de|del|von|van|al|el|bin|and|und|y|et)[ \u00a0])?"
    r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*){0,5}"
)
_IS_DATED: Final = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d{2}\b"
)
_LONGEST_CAPTION: Final = 700
_LONGEST_CREDIT: Final = 160
_LONGEST_SIGNATURE: Final = 120
_LONGEST_FURNITURE: Final = 320
_LONGEST_CORRECTION: Final = 900
_LONGEST_CALL: Final = 240


def is_credit(words: str) -> bool:
    """Whether a line says who made a picture, alone or at the end of what the picture shows."""
    if len(words) > _LONGEST_CAPTION:
        return False
    return (
        _CREDIT_BEFORE.match(words) is not None
        or _CREDIT_AFTER.search(words[-_LONGEST_CREDIT:]) is not None
    )


def is_call(words: str) -> bool:
    """Whether a line wants something of the reader: subscribe, follow, buy."""
    return (len(words) <= 160 and _CALL.search(words) is not None) or (
        len(words) <= _LONGEST_CALL and _LATER_CALL.search(words) is not None
    )


def is_call_at_end(words: str) -> bool:
    """Whether a line asks for something in words that would be report anywhere but at the end."""
    return len(words) <= _LONGEST_CALL and _CALL_AT_END.search(words) is not None


def is_notice(words: str) -> bool:
    """Whether a line is furniture of the page: notices, links, rights."""
    if len(words) <= _LONGEST_CORRECTION and _CORRECTION.match(words):
        return True
    return len(words) <= _LONGEST_FURNITURE and _NOTICE.search(words) is not None


def is_signed(words: str) -> bool:
    """Whether a line below the headline ends with who wrote or read it."""
    return len(words) <= _LONGEST_SIGNATURE and _SIGNED.fullmatch(words) is not None


def is_dateline(words: str) -> bool:
    """Whether a line goes with a byline: a paper and its date, an hour; no sentence."""
    return (
        len(words) <= _LONGEST_SIGNATURE
        and words[-1] not in ".!?…"
        and _IS_DATED.search(words) is not None
    )


def begins_report(words: str) -> bool:
    """Whether a paragraph begins as agencies' reports do: with a place in capitals and a dash."""
    return _DATELINE.match(words) is not None


def introduces(words: str) -> bool:
    """Whether a line announces a link in the line after it."""
    return len(words) <= 60 and _INTRODUCES.match(words) is not None


def begins_footer(words: str) -> bool:
    """Whether nothing of the report comes after this line."""
    return _CONTACT.match(words) is not None


def begins_comments(words: str) -> bool:
    """Whether a line is the heading over readers' comments."""
    return _COMMENTS_BEGIN.match(words) is not None


def ends_comments(words: str) -> bool:
    """Whether a line says that no more comments follow."""
    return _COMMENTS_END.match(words) is not None

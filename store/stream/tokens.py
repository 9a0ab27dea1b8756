"""Token types of the stream; a style that lists none of them climbs to their parents.

Inside a quotation the same cues occur as `Cue.Quote.Hedge` and so on: still a quote. A tagged
entity is `Tag.Entity.Person`, inside a claim `Tag.Claim.Entity.Person`.
"""

from typing import Any, Final

from pygments.token import Token

Type = Any
"""What Pygments calls a token type; it ships no type for it."""

TEXT: Final[Type] = Token.Text
CUE: Final[Type] = Token.Cue
QUOTE: Final[Type] = Token.Cue.Quote
QUOTE_OPEN: Final[Type] = Token.Cue.Quote.Open
QUOTE_CLOSE: Final[Type] = Token.Cue.Quote.Close
ATTRIBUTION: Final[Type] = Token.Cue.Attribution
HEDGE: Final[Type] = Token.Cue.Hedge
MODAL: Final[Type] = Token.Cue.Modal
NEGATION: Final[Type] = Token.Cue.Negation
DATE: Final[Type] = Token.Cue.Date
NUMBER: Final[Type] = Token.Cue.Number

TAG: Final[Type] = Token.Tag
CLAIM: Final[Type] = Token.Tag.Claim
CONFLICT: Final[Type] = Token.Tag.Conflict
SAID: Final[Type] = Token.Tag.Said
"""The words that show who speaks."""
NOTE: Final[Type] = Token.Tag.Note

QUOTED: Final[dict[Type, Type]] = {
    TEXT: QUOTE,
    ATTRIBUTION: QUOTE.Attribution,
    HEDGE: QUOTE.Hedge,
    MODAL: QUOTE.Modal,
    NEGATION: QUOTE.Negation,
    DATE: QUOTE.Date,
    NUMBER: QUOTE.Number,
}
"""The type of each cue, and of plain text, inside a quotation."""

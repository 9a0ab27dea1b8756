"""What a drag of a claim carries between reader, lists and pin strip."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from store.types import ClaimId, parse_public_id, public_id

CLAIM_MIME = "application/x-crossclaim-claim"


def mime_of_claim(claim: ClaimId) -> QMimeData:
    """What a drag of a claim carries: its public id."""
    carried = QMimeData()
    carried.setData(CLAIM_MIME, public_id("claim", claim).encode("ascii"))
    carried.setText(public_id("claim", claim))
    return carried


def claim_of_mime(carried: QMimeData) -> ClaimId | None:
    """The claim that a drag carries, None for anything else."""
    if not carried.hasFormat(CLAIM_MIME):
        return None
    text = bytes(carried.data(CLAIM_MIME).data()).decode("ascii", "replace")
    found = parse_public_id(text)
    return ClaimId(found[1]) if found is not None and found[0] == "claim" else None

"""Word lists as they are best read: separated by blanks."""


def word_list(listing: str) -> frozenset[str]:
    """The words of a listing."""
    return frozenset(listing.split())

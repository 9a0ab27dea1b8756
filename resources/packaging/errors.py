"""The one way in which the set-up gives up: a sentence that says what the person can do."""


class SetUpError(Exception):
    """The set-up cannot go on; its text is for the person at the terminal."""

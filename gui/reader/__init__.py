"""The reader: an article's text and everything painted on and done in it."""

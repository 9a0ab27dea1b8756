"""Dialogs: each offers ask(...) and returns a plain value or None."""

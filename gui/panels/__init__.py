"""Panels around the reader: library, inspector, tags of this article, pin strip."""

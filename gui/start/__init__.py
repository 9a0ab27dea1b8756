"""The window before a project is open: what to begin with, and who works here."""

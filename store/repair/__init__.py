"""Repair: makes a project whole again, always beside the damaged one, which is only read."""

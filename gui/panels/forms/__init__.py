"""Forms of the right-hand side: one record each, every field saved at once."""

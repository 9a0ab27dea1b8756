"""Find everywhere: the panel below the reader, its query line, its list of places."""

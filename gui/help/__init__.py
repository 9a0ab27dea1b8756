"""The help pages that travel with the program, their window, and which page helps where."""

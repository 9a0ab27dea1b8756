"""The line from which one goes to, or does, anything: what it knows, how it finds, how it looks."""

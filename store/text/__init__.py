"""Pure functions over the text of a revision; positions are code points, ranges half-open."""

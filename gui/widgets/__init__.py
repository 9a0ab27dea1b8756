"""Small widgets that know no project: they show what they are given and tell what was done."""

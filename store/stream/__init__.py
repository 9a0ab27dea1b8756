"""The token stream of a text: what reading cues, snippets and rendered exports are made of."""

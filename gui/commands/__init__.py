"""What the keys of the reader do: each module one family of commands, as plain methods behind
QActions.
"""

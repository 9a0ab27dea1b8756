"""What is left of a run that did not end in peace, and how a person is told at the next start.

Nothing here is ever sent anywhere, and no word of an article is kept.
"""

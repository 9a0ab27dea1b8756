"""How a checkout becomes a running program: the set-up, its checks, the pinned versions.

Standard library only: it runs before anything is installed.
"""

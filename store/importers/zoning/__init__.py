"""Zones found by rules when a text comes in: headline, standfirst, caption, pull quote, comments,
advert, boilerplate. Proposals: an analyst corrects them.
"""

from store.importers.zoning.finding import find_zones

__all__ = ["find_zones"]

"""Searching articles: plain words by reading every text, queries through an index."""

from store.search.everywhere import ArticleHits, LeftOut, find_everywhere, find_inside
from store.search.index import SearchIndex, index_path
from store.search.indexing import update_index
from store.search.plain import phrase, search

__all__ = [
    "ArticleHits",
    "LeftOut",
    "SearchIndex",
    "find_everywhere",
    "find_inside",
    "index_path",
    "phrase",
    "search",
    "update_index",
]

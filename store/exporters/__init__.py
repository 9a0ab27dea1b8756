"""Exports: a registry of formats. A job writes, a preview shows; neither changes the project."""

from store.exporters.csv_export import Exported, Preview, export_csv, preview
from store.exporters.guard import guard, joined, split, unguard
from store.exporters.options import CsvOptions
from store.exporters.registry import EXPORTERS, Exporter, exporter
from store.exporters.tables import TABLES, TEXTS

__all__ = [
    "EXPORTERS",
    "TABLES",
    "TEXTS",
    "CsvOptions",
    "Exported",
    "Exporter",
    "Preview",
    "export_csv",
    "exporter",
    "guard",
    "joined",
    "preview",
    "split",
    "unguard",
]

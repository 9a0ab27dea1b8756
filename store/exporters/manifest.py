"""The export's description: a Data Package (version 2.0) of its files and the project behind."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

from store.exporters.columns import Column, Table
from store.exporters.flavour import LINE_END, Flavour
from store.exporters.options import CsvOptions
from store.exporters.place import MANIFEST, MARK, write_synced
from store.exporters.readme import README
from store.migrations import SCHEMA_VERSION
from store.project import Project

FORMAT_VERSION: Final = 1
_PROFILES: Final = "https://datapackage.org/profiles/2.0"
_TYPES: Final = {"integer": "integer", "number": "number", "boolean": "boolean", "time": "datetime"}


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """A table as it came to lie on the disk."""

    table: Table
    rows: int
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class WrittenText:
    """An article's text as it came to lie on the disk; its hash is the file's."""

    article: str
    path: str
    sha256: str
    length: int


def write_manifest(
    folder: Path,
    project: Project,
    options: CsvOptions,
    tables: Sequence[WrittenTable],
    texts: Sequence[WrittenText],
) -> None:
    """Write the manifest into the folder."""
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    present = frozenset(written.table.name for written in tables)
    described = {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": "crossclaim-export",
        "id": str(project.uid),
        "title": project.name,
        "created": now,
        "resources": [_resource(written, options.flavour, present) for written in tables],
        MARK: _about(project, options, tables, texts) | {"exported_at": now},
    }
    page = json.dumps(described, ensure_ascii=False, indent=1) + "\n"
    write_synced(folder / MANIFEST, page.encode())


def program_version() -> str:
    """The version of Crossclaim that writes; empty where it runs without being installed."""
    try:
        return version("crossclaim")
    except PackageNotFoundError:
        return ""


def _about(
    project: Project,
    options: CsvOptions,
    tables: Sequence[WrittenTable],
    texts: Sequence[WrittenText],
) -> dict[str, Any]:
    return {
        "format": "csv",
        "format_version": FORMAT_VERSION,
        "version": program_version(),
        "schema_version": SCHEMA_VERSION,
        "project": {"uid": str(project.uid), "name": project.name},
        "flavour": options.flavour.name,
        "formula_guard": not options.raw,
        "byte_order_mark": not options.raw,
        "filter": options.told(),
        "counts": {written.table.name: written.rows for written in tables},
        "files": [README, MANIFEST],
        "texts": [
            {
                "article": text.article,
                "path": text.path,
                "sha256": text.sha256,
                "length": text.length,
            }
            for text in texts
        ],
    }


def _resource(written: WrittenTable, flavour: Flavour, present: frozenset[str]) -> dict[str, Any]:
    table = written.table
    return {
        "name": table.name,
        "type": "table",
        "description": table.what,
        "path": f"{table.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size_bytes,
        "hash": f"sha256:{written.sha256}",
        "rows": written.rows,
        "dialect": {
            "header": True,
            "delimiter": flavour.delimiter,
            "lineTerminator": LINE_END,
            "quoteChar": '"',
            "doubleQuote": True,
        },
        "schema": _schema(table, present),
    }


def _schema(table: Table, present: frozenset[str]) -> dict[str, Any]:
    pointing = [column for column in table.columns if column.table in present]
    return {
        "$schema": f"{_PROFILES}/tableschema.json",
        "fields": [_field(column, table) for column in table.columns],
        "missingValues": [""],
        "primaryKey": [table.key.name],
        "foreignKeys": [_foreign_key(column, table) for column in pointing],
    }


def _field(column: Column, table: Table) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.kind, "string"),
        "description": column.what,
    }
    if column.kind == "uid":
        described["format"] = "uuid"
    if column is table.key:
        described["constraints"] = {"required": True, "unique": True}
    return described


def _foreign_key(column: Column, table: Table) -> dict[str, Any]:
    # A record's word names its table's key column. What points into its own table has no resource.
    reference: dict[str, Any] = {"fields": [column.word]}
    if column.table != table.name:
        reference["resource"] = column.table
    return {"fields": [column.name], "reference": reference}

"""Copies of a project in the user's data folder, each opened and counted when made, and the way
back from them.
"""

from store.backups.differing import differs
from store.backups.folder import backup_folder, backups_at, list_backups
from store.backups.making import accept, before_bulk, copy_to, last_backup, make, make_if_changed
from store.backups.restoring import restore
from store.backups.rows import Backup, BackupCounts, Difference, Restored, TableDifference

__all__ = [
    "Backup",
    "BackupCounts",
    "Difference",
    "Restored",
    "TableDifference",
    "accept",
    "backup_folder",
    "backups_at",
    "before_bulk",
    "copy_to",
    "differs",
    "last_backup",
    "list_backups",
    "make",
    "make_if_changed",
    "restore",
]

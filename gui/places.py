"""Places that are no good home for a file that a program writes to all day: shares of other
machines, folders that a service copies about; and the copies it leaves when two wrote at once.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

LOW_BYTES: Final = 200_000_000
"""With less room than this on the disk the next import may fail."""

_NETWORK_WORDS: Final = """
    9p afpfs afs beegfs ceph cifs coda davfs davfs2 fuse.ceph fuse.davfs fuse.davfs2
    fuse.glusterfs fuse.gvfsd-fuse fuse.rclone fuse.s3fs fuse.sshfs fuse.vmhgfs-fuse gfs2 glusterfs
    gpfs lustre ncpfs nfs nfs3 nfs4 ocfs2 prl_fs smb smb2 smb3 smbfs sshfs vboxsf vmhgfs webdav
"""
_NETWORK: Final = frozenset(_NETWORK_WORDS.split())
_CLOUDS: Final = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "box sync": "Box",
    "pcloud": "pCloud",
    "megasync": "MEGA",
    "seafile": "Seafile",
    "proton drive": "Proton Drive",
    "yandex.disk": "Yandex Disk",
}
"""How the folder's name begins, and what the service is called."""
_MARKS: Final = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
}
"""What lies in the folder that a service copies, whatever it is called."""
_CONFLICT: Final = re.compile(
    r"""
    (?: \ ?\([^()]*\b (?:conflict|conflicted\ copy|conflicting\ copy|conflicto) \b[^()]*\)
      | \.sync-conflict-[0-9A-Z-]+
      | _conflict-[0-9-]+ )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Risk:
    """Why a place is a risk: `network` or `cloud`, and what it is called."""

    kind: str
    name: str


def risk_of(path: Path) -> Risk | None:
    """The risk of a project at this path, there already or not; None for a disk of this machine."""
    service = cloud_of(path)
    if service:
        return Risk("cloud", service)
    if path.drive.startswith("\\\\"):
        return Risk("network", path.drive)
    kind = bytes(_storage(path).fileSystemType().data()).decode("ascii", "replace")
    return Risk("network", kind) if is_network(kind) else None


def is_network(file_system: str) -> bool:
    """Whether files of this type of file system lie on another machine."""
    return file_system.casefold() in _NETWORK


def cloud_of(path: Path) -> str:
    """The service that copies the folder of this path about; empty for none."""
    for folder in path.absolute().parents:
        name = folder.name.casefold()
        for begun, service in _CLOUDS.items():
            if name == begun or re.match(re.escape(begun) + r"\W", name):
                return service
        for mark, service in _MARKS.items():
            if os.path.lexists(folder / mark):
                return service
    return ""


def conflict_copies(project: Path) -> list[Path]:
    """Files beside a project that a service left when two machines had changed it, by name."""
    stem = project.stem.casefold()
    try:
        beside = [each for each in project.parent.iterdir() if each.suffix == project.suffix]
    except OSError:
        return []
    return sorted(each for each in beside if _is_copy(each.stem, stem))


def free_bytes(path: Path) -> int | None:
    """The room left where a file lies; None where nobody can tell."""
    storage = _storage(path)
    return storage.bytesAvailable() if storage.isValid() and storage.isReady() else None


def _is_copy(name: str, stem: str) -> bool:
    found = _CONFLICT.search(name)
    return found is not None and name[: found.start()].casefold().rstrip() == stem


def _storage(path: Path) -> QStorageInfo:
    folder = path if path.is_dir() else path.parent
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return QStorageInfo(str(folder))

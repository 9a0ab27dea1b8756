from __future__ import annotations

from pathlib import Path

import pytest

from gui.places import Risk, cloud_of, conflict_copies, free_bytes, is_network, risk_of


@pytest.mark.parametrize(
    "kind",
    [
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs",
        "webdav", "davfs", "fuse.davfs2", "NFS", "glusterfs", "ceph", "fuse.rclone",
    ],
)  # fmt: skip
def test_files_of_these_types_lie_on_another_machine(kind: str) -> None:
    assert is_network(kind)


@pytest.mark.parametrize(
    "kind",
    ["ext4", "btrfs", "xfs", "tmpfs", "overlay", "NTFS", "apfs", "hfs", "vfat", "exfat", "zfs",
     "f2fs", "fuseblk", ""],
)  # fmt: skip
def test_files_of_these_types_lie_here(kind: str) -> None:
    assert not is_network(kind)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Paper)", "Dropbox"),
        ("OneDrive - River Post", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-kim@example.org", "Google Drive"),
        ("iCloud Drive", "iCloud"),
        ("com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Syncthing", "Syncthing"),
        ("Documents", ""),
        ("Dropboxes of the harbour", ""),
        ("one drive", ""),
    ],
)
def test_folders_that_a_service_copies_are_known_by_name(
    tmp_path: Path, folder: str, service: str
) -> None:
    path = tmp_path / folder / "deeper" / "flood.crossclaim"
    assert cloud_of(path) == service
    if service:
        assert risk_of(path) == Risk("cloud", service)


@pytest.mark.parametrize(("mark", "service"), [(".stfolder", "Syncthing"), (".dropbox", "Dropbox")])
def test_or_by_what_the_service_keeps_there(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / "Work").mkdir()
    (tmp_path / "Work" / mark).mkdir()
    assert cloud_of(tmp_path / "Work" / "flood.crossclaim") == service


@pytest.mark.parametrize(
    "name",
    [
        "flood (conflicted copy).crossclaim",
        "flood (Kim's conflicted copy 2024-06-12).crossclaim",
        "flood (conflicted copy 2024-06-12 101112).crossclaim",
        "flood (Case Conflict 1).crossclaim",
        "flood.sync-conflict-20240612-101112-ABCDEF7.crossclaim",
        "flood_conflict-20240612-101112.crossclaim",
    ],
)
def test_copies_of_a_conflict_are_found_beside_the_project(tmp_path: Path, name: str) -> None:
    project = tmp_path / "flood.crossclaim"
    project.touch()
    (tmp_path / name).touch()
    (tmp_path / name.replace("flood", "drought")).touch()
    (tmp_path / "flood of conflict.crossclaim").touch()
    assert [each.name for each in conflict_copies(project)] == [name]


def test_a_project_alone_has_none(tmp_path: Path) -> None:
    (tmp_path / "flood.crossclaim").touch()
    (tmp_path / "flood copy.crossclaim").touch()
    assert conflict_copies(tmp_path / "flood.crossclaim") == []
    assert conflict_copies(tmp_path / "nowhere" / "flood.crossclaim") == []


def test_the_room_is_that_of_the_folder_that_is_there(tmp_path: Path) -> None:
    assert (free_bytes(tmp_path / "not" / "yet" / "flood.crossclaim") or 0) > 0

"""Nothing is opened before the whole address was shown; Enter copies it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.links import LinkDialog, ask_to_open
from store.text.addresses import address_of
from tests.gui.parts import button, words_on

ROOT = Path(__file__).resolve().parents[2]


class Browser(QObject):
    """Stands in for the desktop's."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.home = QWidget()

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser(qapp: QApplication) -> Browser:
    return Browser()


def asked(
    qtbot: QtBot, address: str, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> LinkDialog:
    monkeypatch.setattr(QDesktopServices, "openUrl", browser.take)
    qtbot.addWidget(browser.home)
    return ask_to_open(address, browser.home)


def test_enter_copies_and_opens_nothing(
    qtbot: QtBot, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked(qtbot, "https://gazette.example/a?b=c", browser, monkeypatch)
    assert "https://gazette.example/a?b=c" in words_on(dialog).replace("\u200b", "")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "https://gazette.example/a?b=c"
    assert browser.opened == []


def test_what_is_asked_for_is_opened_as_it_was_shown(
    qtbot: QtBot, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked(qtbot, "https://аррӏе.example/ü", browser, monkeypatch)
    words = words_on(dialog)
    assert "xn--" in words
    assert "аррӏе.example" in words
    button(dialog, "Open in browser").click()
    assert browser.opened == ["https://xn--80ak6aa92e.example/%C3%BC"]


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://server/a", "//x"),
        *("\\\\server\\share", "https://", "ms-settings:", "vbscript:x", "ftp://x/", "http://[::1"),
        "",
    ],
)
def test_other_kinds_are_shown_and_never_opened(
    qtbot: QtBot, address: str, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked(qtbot, address, browser, monkeypatch)
    assert not button(dialog, "Open in browser").isEnabled()


def test_a_name_before_the_host_is_pointed_out(
    qtbot: QtBot, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked(qtbot, "https://bank.example:x@evil.example/", browser, monkeypatch)
    assert "is not where it leads" in words_on(dialog)
    assert "evil.example" in words_on(dialog)


def test_hidden_characters_of_an_address_are_seen_and_not_sent() -> None:
    address = address_of("https://a.example/\u202egpj.exe\u200b")
    assert "⟨RLO⟩" in address.shown
    assert address.encoded == "https://a.example/gpj.exe"


def test_only_one_module_hands_addresses_to_the_desktop() -> None:
    users = {
        path.name
        for path in (ROOT / "gui").rglob("*.py")
        if re.search(r"openUrl|setOpenExternalLinks\(True|webbrowser", path.read_text("utf-8"))
    }
    assert users == {"links.py"}

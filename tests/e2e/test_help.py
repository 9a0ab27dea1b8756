import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.dialogs.exporting import ExportDialog
from gui.dialogs.keys import KeysDialog
from gui.help.topics import topic_of
from gui.help.window import HelpWindow
from tests.e2e.analyst import Analyst


def help_shown() -> HelpWindow | None:
    return next(
        (
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, HelpWindow) and each.isVisible()
        ),
        None,
    )


def test_f1_while_reading_shows_the_keys(analyst: Analyst) -> None:
    analyst.click("harbour")
    analyst.press("F1")

    assert analyst.window.findChild(KeysDialog) is not None
    assert help_shown() is None


def test_f1_in_the_form_of_a_claim_shows_the_page_about_claims(analyst: Analyst) -> None:
    analyst.place_caret("Inspectors")
    analyst.press("C")
    assert topic_of(QApplication.focusWidget()) == "claims"

    analyst.press("F1")

    shown = help_shown()
    assert shown is not None
    assert shown.page == "claims"
    analyst.window.close()
    assert help_shown() is None


def test_f1_in_a_dialog_shows_the_page_that_belongs_to_it(analyst: Analyst) -> None:
    analyst.press("Ctrl+E")
    dialog = analyst.window.findChild(ExportDialog)
    assert dialog is not None

    QTest.keyClick(dialog, Qt.Key.Key_F1)

    shown = help_shown()
    assert shown is not None
    assert shown.page == "export"
    dialog.close()


@pytest.mark.parametrize("desk", ["contradictions", "claims", "entities"])
def test_every_desk_and_form_knows_its_page(analyst: Analyst, desk: str) -> None:
    window = analyst.window
    window.show_desk(desk)

    assert topic_of(window.desk_widget()) == desk
    for form in window.inspector.findChildren(QWidget):
        if form.property("form"):
            assert topic_of(form), type(form).__name__

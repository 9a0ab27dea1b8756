"""Checks the open project beside the work, tells what was found in words, and repairs it into a
new file.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.checkwords import finder_of, part_words
from gui.counting import plural
from gui.dialogs import files
from gui.dialogs.checklist import CheckList
from gui.help.key import HelpKey
from gui.jobrunner import JobRunner
from gui.messages import sentence_of
from gui.plaintext import isolated, label, one_line
from gui.widgets.banner import Banner
from gui.wording import listed
from gui.workspace import Workspace
from store import KnownError
from store.check import CheckReport, Problem, check_beside
from store.jobs import Progress
from store.repair.rebuild import Rebuilt
from store.repair.repairing import repair
from store.repair.rows import Salvaged
from store.repair.telling import told


class CheckDialog(QDialog):
    """Begins to check at once. The project itself is never written."""

    record_asked = Signal(str, int)
    """Table and key of a record that the window should show."""
    open_asked = Signal(object)
    """The Path of a repaired project that shall be opened."""
    checked = Signal(object)
    """A CheckReport is shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        HelpKey(self, "project")
        self._workspace = workspace
        self._banner = Banner(self)
        self._head = label("", "title", self, wraps=True)
        self._told = label("", "muted", self, wraps=True)
        self._bar = QProgressBar(self)
        self._list = CheckList(self)
        self._save = QPushButton(self.tr("&Save report…"), self)
        self._repair = QPushButton(self.tr("&Repair into a new file…"), self)
        self._again = QPushButton(self.tr("Check a&gain"), self)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._runner = JobRunner(self)
        self._repairing = JobRunner(self)
        self._arrange()
        self._connect()
        self.check()

    def done(self, result: int) -> None:
        """Stop what runs, then close."""
        self._runner.close()
        self._repairing.close()
        super().done(result)

    @Slot()
    def check(self) -> None:
        """Check from the beginning."""
        if self._is_at_work():
            return
        self._head.setText(self.tr("Checking the project"))
        self._told.setText(self.tr("You can go on working: a copy is looked at."))
        self._list.set_problems(())
        project = self._workspace.project
        self._runner.start(lambda cancel: check_beside(project, cancel=cancel))
        self._allow()

    def repair_into(self, target: Path) -> None:
        """Write a whole project to a new file; what could not be kept is listed."""
        if self._is_at_work():
            return
        self._head.setText(self.tr("Repairing into a new file"))
        self._told.setText(self.tr("The project itself stays as it is."))
        source = self._workspace.project.path
        self._repairing.start(lambda cancel: repair(source, target, cancel=cancel))
        self._allow()

    def save_report(self, path: Path) -> None:
        """Write what is shown to a text file."""
        words = f"{self._head.text()}\n{self._told.text()}\n\n{self._list.report()}\n"
        file = QSaveFile(str(path))
        opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if not opened or file.write(words.encode()) < 0 or not file.commit():
            params = {"path": str(path), "detail": file.errorString()}
            self._banner.show_message(sentence_of("cannot-write", params), tone="danger")

    def _is_at_work(self) -> bool:
        return self._runner.is_running or self._repairing.is_running

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Check project"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the check is"))
        self._repair.setToolTip(
            self.tr("Makes a whole project of this one; this file is only read")
        )
        self._close.setProperty("quiet", "true")
        for button in (self._save, self._repair, self._again, self._stop, self._close):
            button.setAutoDefault(False)
        ends = QHBoxLayout()
        ends.addWidget(self._save)
        ends.addWidget(self._again)
        ends.addStretch(1)
        for button in (self._stop, self._close, self._repair):
            ends.addWidget(button)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(10)
        inner.addWidget(self._head)
        inner.addWidget(self._told)
        inner.addWidget(self._bar)
        inner.addWidget(self._list, 1)
        inner.addLayout(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        column.addLayout(inner, 1)
        self.resize(820, 520)

    def _connect(self) -> None:
        for runner, ended in (
            (self._runner, self._on_checked),
            (self._repairing, self._on_repaired),
        ):
            runner.progressed.connect(self._on_progressed)
            runner.finished.connect(ended)
            runner.failed.connect(self._on_failed)
            self._stop.clicked.connect(runner.cancel)
        self._list.record_chosen.connect(self.record_asked)
        self._save.clicked.connect(self._on_save)
        self._repair.clicked.connect(self._on_repair)
        self._again.clicked.connect(self.check)
        self._close.clicked.connect(self.close)

    def _allow(self) -> None:
        works = self._is_at_work()
        self._bar.setVisible(works)
        self._bar.setRange(0, 0)
        self._stop.setVisible(works)
        for button in (self._save, self._repair, self._again):
            button.setEnabled(not works)
        (self._stop if works else self._list).setFocus()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if progress.total is not None:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
        self._told.setText(part_words(progress.what) or self._told.text())

    @Slot(object)
    def _on_checked(self, report: CheckReport) -> None:
        many = len(report.problems)
        self._head.setText(
            plural("%Ln problem(s) found", many) if many else self.tr("Everything is in order")
        )
        self._told.setText(_summary(report))
        self._list.set_problems(report.problems)
        self._repair.setProperty("primary", "true" if many else "false")
        self._restyle()
        self._allow()
        self.checked.emit(report)

    def _restyle(self) -> None:
        self._repair.style().unpolish(self._repair)
        self._repair.style().polish(self._repair)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        if error.code == "cancelled":
            self._head.setText(self.tr("Stopped before the end"))
            self._told.setText("")
        else:
            self._head.setText(self.tr("Check project"))
            self._banner.show_message(sentence_of(error.code, error.params), tone="danger")
        self._allow()

    @Slot(object)
    def _on_repaired(self, done: Rebuilt | Salvaged) -> None:
        repaired = told(done)
        name = isolated(one_line(repaired.path.name, 80))
        self._head.setText(self.tr("Repaired as {name}").format(name=name))
        many = len(repaired.listed)
        self._told.setText(
            plural("%Ln thing(s) to know about the new file", many)
            if many
            else self.tr("Everything came over, and everything is in order.")
        )
        # What is listed here is in the new file: it leads nowhere in this one.
        unled = [Problem(each.code, each.record, each.detail) for each in repaired.listed]
        self._list.set_problems(unled)
        self._allow()
        self._banner.show_message(
            self.tr("{name} is ready. This project stays as it is.").format(name=name),
            tone="success",
            action_text=self.tr("&Open it"),
            act=partial(self.open_asked.emit, repaired.path),
        )

    @Slot()
    def _on_save(self) -> None:
        files.ask_report(self, self._workspace.project.path, self.save_report)

    @Slot()
    def _on_repair(self) -> None:
        files.ask_repaired(self, self._workspace.project.path, self.repair_into)


def _summary(report: CheckReport) -> str:
    counted = report.counted
    looked_at = listed(
        (
            plural("%Ln article(s)", counted.articles),
            plural("%Ln mention(s)", counted.mentions),
            plural("%Ln claim(s)", counted.claims),
        )
    )
    finders = sorted({finder_of(problem.code) for problem in report.problems})
    return listed((looked_at, *finders))

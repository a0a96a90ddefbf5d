"""Left out of pictures of the screen: each window as it comes, by what the system is really asked; and a no is told."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from companion.app import Program
from companion.services.crypto import CHEAP_FOR_TESTS
from companion.services.keys import ByLogin, Vault
from companion.services.oskeyring import OsKeyring
from companion.services.paths import Folder
from companion.services.settings import Settings, SettingsFile
from companion.ui import screen_capture
from companion.ui.pages.safety.lock import LockCard
from companion.ui.screen_capture import hide_from_capture
from companion.ui.theme import Theme
from companion.ui.widgets.banner import Banner
from companion.ui.window import MainWindow
from tests.ui.reading import read, show

EXCLUDED, SHOWN = 0x11, 0x00  # WDA_EXCLUDEFROMCAPTURE and WDA_NONE, as Windows documents them


@dataclass
class Asked:
    """The system's side of the call: takes what comes over the border of the program, as C would."""

    answer: int = 1
    calls: list[tuple[int, int]] = field(default_factory=list)

    def __call__(self, handle: int, affinity: int) -> int:
        """Be called."""
        self.calls.append((handle, affinity))
        return self.answer

    def last(self, window: QWidget | QWindow) -> int | None:
        """Give what was asked last about a window."""
        return dict(self.calls).get(int(window.winId()))


@pytest.fixture
def system(theme: Theme, app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    """Be Windows, as far as this module sees it."""
    asked = Asked()
    windll = SimpleNamespace(user32=SimpleNamespace(SetWindowDisplayAffinity=asked))
    monkeypatch.setattr(screen_capture, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(ctypes, "windll", windll, raising=False)
    yield asked
    for watch in app.findChildren(screen_capture._Watch):  # noqa: SLF001 - the application outlives the test
        watch.setParent(None)


def test_every_window_is_left_out_from_its_first_moment_on_and_let_in_again(theme: Theme, system: Asked) -> None:
    window, later, menu = MainWindow(theme, lambda: True), QWidget(None, Qt.WindowType.Window), QMenu()
    menu.addAction("x")
    window.show()
    assert system.calls == [], "nobody asked for it"
    assert hide_from_capture(True)
    assert system.last(window) == EXCLUDED
    later.show()
    menu.popup(window.pos())
    assert (system.last(later), system.last(menu)) == (EXCLUDED, EXCLUDED)
    seen: list[int | None] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        seen.append(system.last(box))
        box.close()

    QTimer.singleShot(0, look)
    window.ask("Sure?", "Nobody can bring it back.", "Yes", "No")
    assert seen == [EXCLUDED]
    later.hide()
    assert hide_from_capture(False)
    assert not QApplication.instance().findChildren(screen_capture._Watch), "it costs nothing any more"  # noqa: SLF001
    assert system.last(later) == SHOWN
    later.show()
    assert (system.last(window), system.last(later)) == (SHOWN, SHOWN)


def test_the_program_starts_left_out_and_says_it_where_the_system_refuses(
    theme: Theme, app: QApplication, system: Asked, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = Folder(tmp_path / "person")
    folder.create()
    Vault(folder, OsKeyring(0.0), CHEAP_FOR_TESTS).create(ByLogin())
    SettingsFile(folder).save(Settings(capture_hidden=True))
    system.answer = 0
    program = Program(app, folder)
    program.start()
    assert system.calls == [(int(program.window.winId()), EXCLUDED)] * 2, "before it is painted, and for the answer"
    deadline = QDeadlineTimer(20_000)
    while program.home is None and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    assert "Pictures of the screen may show Companion" in program.window.findChildren(Banner)[0].accessibleName()
    assert "window.not_hidden" in {record.message for record in caplog.records}
    program.close()


class Call:
    """A function of a C library: takes what it is given, and gives what was set."""

    def __init__(self, heard: list[tuple[object, ...]], gives: object = None) -> None:
        self._heard, self._gives = heard, gives

    def __call__(self, *given: object) -> object:
        """Be called."""
        self._heard.append(given)
        return self._gives or given[0]


def test_on_macos_the_window_is_told_that_nobody_shares_it(
    theme: Theme, system: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[object, ...]] = []
    objc = SimpleNamespace(sel_registerName=Call([]), objc_msgSend=Call(sent, 77))
    monkeypatch.setattr(screen_capture, "sys", SimpleNamespace(platform="darwin"))
    monkeypatch.setattr(ctypes, "CDLL", lambda path: objc)
    window = MainWindow(theme, lambda: True)
    window.show()
    assert hide_from_capture(True)
    assert sent == [(int(window.winId()), b"window"), (77, b"setSharingType:", 0)]
    assert hide_from_capture(False)
    assert sent[-1] == (77, b"setSharingType:", 1)
    assert system.calls == []


def test_where_no_system_does_it_the_card_says_so(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_capture, "sys", SimpleNamespace(platform="linux"))
    card = LockCard(theme, 15, hidden=True)
    show(theme, card)
    assert "This system offers no way to do that." in read(card)
    assert not hide_from_capture(True)

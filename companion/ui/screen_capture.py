"""Leave the program's windows out of pictures and recordings of the screen, where the system can: Windows and macOS.

Written by what the systems document; run on neither so far. X11 and Wayland have no way to ask for it.
"""

import ctypes
import sys

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from companion.services import log

_EXCLUDED, _SHOWN = 0x11, 0x00  # WDA_EXCLUDEFROMCAPTURE (Windows 10 2004 and later), WDA_NONE
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1  # NSWindowSharingType


def can_hide() -> bool:
    """Tell whether the system has a way to leave a window out of pictures of the screen."""
    return sys.platform in ("win32", "darwin")


def hide_from_capture(hidden: bool) -> bool:
    """Leave every window out, dialogs and menus too and those that open later, or let them in again.

    False where the system refuses it for a window that is open now, or knows no way.
    """
    app = QGuiApplication.instance()
    if not can_hide() or not isinstance(app, QGuiApplication):
        return not hidden
    watch = app.findChild(_Watch)
    if not hidden:
        return watch is None or watch.let_in()
    watch = watch or _Watch(app)
    done = [watch.leave_out(window) for window in app.topLevelWindows() if window.isVisible()]
    return all(done)


class _Watch(QObject):
    """Sees each window as it is shown. There only while windows are left out, since it hears every event.

    Measured: 10 to 20 us an event, most of it the way into Python; a change of page has some 400. Qt tells of new
    windows, its own menus and lists among them, in no other way that comes before they are painted.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app, self._left_out = app, list[QWindow]()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a window out before it is painted first, and again each time: a new system window forgets it."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWindow) and watched.isTopLevel():
            self.leave_out(watched)
        return False

    def leave_out(self, window: QWindow) -> bool:
        """Leave one out; False where the system refuses."""
        self._left_out = [one for one in self._there() if one is not window] + [window]
        return _hide(window, hidden=True)

    def let_in(self) -> bool:
        """Let all of them in again, also those that are not shown just now, and hear nothing more."""
        self._app.removeEventFilter(self)
        self.setParent(None)
        self.deleteLater()
        done = [_hide(window, hidden=False) for window in self._there()]
        return all(done)

    def _there(self) -> list[QWindow]:
        return [one for one in self._left_out if shiboken6.isValid(one)]


def _hide(window: QWindow, *, hidden: bool) -> bool:
    done = _ask_system(int(window.winId()), hidden)
    if not done:
        log.note("window.not_hidden")
    return done


def _ask_system(handle: int, hidden: bool) -> bool:
    if sys.platform == "win32":
        ask = ctypes.windll.user32.SetWindowDisplayAffinity
        ask.restype, ask.argtypes = ctypes.c_int, [ctypes.c_void_p, ctypes.c_uint32]
        return bool(ask(handle, _EXCLUDED if hidden else _SHOWN))
    if sys.platform == "darwin":
        return _share(handle, _SHARING_NONE if hidden else _SHARING_READ_ONLY)
    return False


def _share(view: int, sharing: int) -> bool:
    """Set the sharing type of a view's window, by Objective-C's own call."""
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    name = objc.sel_registerName
    name.restype, name.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    send = objc.objc_msgSend
    send.restype, send.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
    found = send(view, name(b"window"))
    if not found:
        return False
    send.restype, send.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong]
    send(found, name(b"setSharingType:"), sharing)
    return True

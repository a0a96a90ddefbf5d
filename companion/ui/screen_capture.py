"""Leave a window out of pictures and recordings of the screen, where the system can: Windows and macOS.

Written by what the systems document; run on neither so far. X11 and Wayland have no way to ask for it.
"""

import ctypes
import sys

from PySide6.QtWidgets import QWidget

_EXCLUDED, _SHOWN = 0x11, 0x00  # WDA_EXCLUDEFROMCAPTURE (Windows 10 2004 and later), WDA_NONE
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1  # NSWindowSharingType


def hide_from_capture(window: QWidget, hidden: bool) -> bool:
    """Leave the window out of pictures of the screen, or let it in again; tells whether the system does that."""
    if sys.platform == "win32":
        affinity = _EXCLUDED if hidden else _SHOWN
        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(int(window.winId()), affinity))
    if sys.platform == "darwin":
        return _share(int(window.winId()), _SHARING_NONE if hidden else _SHARING_READ_ONLY)
    return False


def _share(view: int, sharing: int) -> bool:
    """Set the sharing type of a view's window, by Objective-C's own call."""
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.sel_registerName.restype = ctypes.c_void_p
    send = objc.objc_msgSend
    send.restype, send.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
    found = send(view, objc.sel_registerName(b"window"))
    if not found:
        return False
    send.restype, send.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong]
    send(found, objc.sel_registerName(b"setSharingType:"), sharing)
    return True

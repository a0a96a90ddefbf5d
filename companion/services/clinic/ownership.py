"""Who can write a file: only administrators, or ordinary users too? Looks at it and at every folder above it."""

import os
import stat
import sys
from pathlib import Path

MACOS_ADMIN = 80
"""The group of administrators on macOS, to whom /Applications belongs."""
WINDOWS_OWNERS = frozenset(
    {
        "S-1-5-18",  # the system
        "S-1-5-32-544",  # administrators
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # TrustedInstaller
    }
)


def only_administrators(path: Path) -> bool:
    """Tell whether nobody but administrators can change a file, put another in its place, or lead the way elsewhere."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - links must not be followed here
    try:
        if sys.platform == "win32":
            return all(_owner_on_windows(one) in WINDOWS_OWNERS for one in (whole, whole.parent))
        return all(_closed(one) for one in (whole, *whole.parents))
    except OSError:
        return False


def _closed(path: Path) -> bool:
    """Tell whether a file or folder is root's, no link, and may be written by no other."""
    found = path.lstat()
    by_group = bool(found.st_mode & stat.S_IWGRP) and not (sys.platform == "darwin" and found.st_gid == MACOS_ADMIN)
    return found.st_uid == 0 and not stat.S_ISLNK(found.st_mode) and not by_group and not found.st_mode & stat.S_IWOTH


if sys.platform == "win32":
    import ctypes

    def _owner_on_windows(path: Path) -> str:
        """Give the owner's SID: a user who made the folder first, or the file in it, is its owner."""
        owner, descriptor, text = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_wchar_p()
        advapi, kernel = ctypes.windll.advapi32, ctypes.windll.kernel32
        failed = advapi.GetNamedSecurityInfoW(
            str(path), 1, 1, ctypes.byref(owner), None, None, None, ctypes.byref(descriptor)
        )
        if failed:
            raise OSError(failed, "no owner")
        try:
            if not advapi.ConvertSidToStringSidW(owner, ctypes.byref(text)):
                raise OSError(0, "no owner")
            return text.value or ""
        finally:
            kernel.LocalFree(text)
            kernel.LocalFree(descriptor)

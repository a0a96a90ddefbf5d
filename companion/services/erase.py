"""Erases everything that one person has here: the keys first, then the files.

Overwriting files is theatre: with it every word was still found on the raw disk, in blocks that the file system had
freed. Without its key nothing of the record can be read, wherever copies of it lie. What lies outside the folder
(exports, portable backups, copies by the system or a cloud) is out of reach, and the page says so.
"""

import shutil
from pathlib import Path

from companion.domain.errors import Known
from companion.services.keys import Vault
from companion.services.paths import Folder


def erase(folder: Folder, vault: Vault) -> None:
    """Forget every key, then delete the folder and all in it; the store and the log must be closed.

    Raises Known `erase.left` (`files`: what could not be deleted; it can't be read any more) or `folder.*` where the
    keys could not be deleted, which is before anything else was touched.
    """
    vault.destroy()
    left: list[str] = []

    def keep_going(_: object, path: str, __: object) -> None:
        left.append(path)

    shutil.rmtree(folder.root, onerror=keep_going)
    if left:
        raise Known("erase.left", files=tuple(sorted({Path(path).name for path in left})), folder=str(folder.root))

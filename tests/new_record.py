"""A record that nothing stands in yet: made by the store once for each process, then copied for each test."""

import functools
import shutil
import tempfile
from pathlib import Path

from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.store import Store


def new_record(folder: Folder) -> DataKey:
    """Make a folder with an empty store in it, as the first start leaves it, and give its key."""
    place, key = _made()
    shutil.copytree(place.name, folder.root, dirs_exist_ok=True)
    return key


@functools.cache
def _made() -> tuple["tempfile.TemporaryDirectory[str]", DataKey]:
    place, key = tempfile.TemporaryDirectory(prefix="companion-new-"), DataKey.random()
    folder = Folder(Path(place.name))
    folder.create()
    Store.open(folder, key).close()
    return place, key

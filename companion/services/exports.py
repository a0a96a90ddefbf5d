"""Put a file that a person asked for where they find it: one folder of ours among their documents.

Such a file is in the open; whoever asks for it is told so by the page. Never writes over a file that is there, and
only its owner may read what is written.
"""

from pathlib import Path

from companion.services import files
from companion.services.files import PRIVATE_FOLDER


def save(folder: Path, stem: str, suffix: str, data: bytes) -> Path:
    """Write a new file and give its path; makes the folder where it is missing. Raises Known `folder.*`."""
    path = free_path(folder, stem, suffix)
    files.replace(path, data)
    return path


def free_path(folder: Path, stem: str, suffix: str) -> Path:
    """Give a path that nothing has yet: “mood 2026-11-22.png”, then “mood 2026-11-22 (2).png”.

    Makes the folder where it is missing; raises Known `folder.*`.
    """
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        path = folder / f"{stem}{suffix}"
        number = 1
        while path.exists():
            number += 1
            path = folder / f"{stem} ({number}){suffix}"
    except OSError as fault:
        raise files.known(fault, folder / stem) from None
    return path

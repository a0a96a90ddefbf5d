"""Put the files of an export where a person finds them: private from the first byte, and never over what is there."""

from collections.abc import Iterable
from pathlib import Path

from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
from companion.services import files
from companion.services.export.making import Files, Form
from companion.services.files import PRIVATE_FOLDER


def stem_of(course: CourseRecord, form: Form) -> str:
    """Name an export by day and form alone: the name of a file is read by more programs than the file."""
    made = course.source.made
    day = moments.local(made.utc_ms, made.offset_min).date().isoformat()
    return f"companion-{course.choice.audience.value}-{day}-{form.value}"


def place(folder: Path, stem: str, made: Files) -> tuple[Path, ...]:
    """Write one file under the stem, or several into a folder of that name; give the paths. Raises Known `folder.*`."""
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        if len(made) == 1:
            [(name, data)] = made.items()
            paths = {_free(folder, stem, "".join(Path(name).suffixes)): data}
        else:
            inside = _free(folder, stem, "")
            paths = {inside / name: data for name, data in made.items()}
        for parent in _parents(paths):
            parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    except OSError as fault:
        raise files.known(fault, folder / stem) from None
    for path, data in paths.items():
        files.replace(path, data)
    return tuple(paths)


def _parents(paths: Iterable[Path]) -> list[Path]:
    return sorted({path.parent for path in paths}, key=lambda path: len(path.parts))


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """Give a path that nothing has yet."""
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}){suffix}"
    return path

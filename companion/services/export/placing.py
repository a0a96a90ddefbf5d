"""Put the files of an export where a person finds them: private from the first byte, and never over what is there."""

import contextlib
import shutil
from pathlib import Path

from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
from companion.services import exports, files
from companion.services.export.making import Files, Form
from companion.services.files import PRIVATE_FOLDER


def stem_of(course: CourseRecord, form: Form) -> str:
    """Name an export by day and form alone: the name of a file is read by more programs than the file."""
    made = course.source.made
    day = moments.local(made.utc_ms, made.offset_min).date().isoformat()
    return f"companion-{course.choice.audience.value}-{day}-{form.value}"


def place(folder: Path, stem: str, made: Files) -> tuple[Path, ...]:
    """Write one file under the stem, or several into a folder of that name, all or none; give the paths.

    Raises Known `folder.*`: half an export must not lie there and be taken for a whole one.
    """
    if len(made) == 1:
        [(name, data)] = made.items()
        return (exports.save(folder, stem, "".join(Path(name).suffixes), data),)
    inside = exports.free_path(folder, stem, "")
    paths = {inside / name: data for name, data in made.items()}
    with contextlib.ExitStack() as half:
        _new_folder(inside)
        half.callback(shutil.rmtree, inside, ignore_errors=True)
        for parent in {path.parent for path in paths} - {inside}:
            _new_folder(parent)
        for path, data in paths.items():
            files.replace(path, data)
        half.pop_all()
    return tuple(paths)


def _new_folder(path: Path) -> None:
    try:
        path.mkdir(mode=PRIVATE_FOLDER)
    except OSError as fault:
        raise files.known(fault, path) from None

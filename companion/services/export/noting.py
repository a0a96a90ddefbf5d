"""Keep in the record what went out of it and what came in."""

from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from companion.domain.body import Body
from companion.domain.events import By, Event
from companion.domain.export.course_record import CourseRecord
from companion.domain.export_events import Exported
from companion.domain.history import Opened
from companion.domain.stamps import Stamp
from companion.services.export.making import Form
from companion.services.store import Store


def exported(course: CourseRecord, form: Form, paths: Sequence[Path], encrypted_to: str = "") -> Exported:
    """Give what the log keeps of an export."""
    folder = paths[0].parent
    return Exported(
        form=form.value,
        audience=course.choice.audience.value,
        only_session=course.choice.session,
        sessions=len(course.sessions),
        left_out={kind.value: count for kind, count in course.left_out.items()},
        folder=str(folder),
        files=tuple(path.relative_to(folder).as_posix() for path in paths if path.is_relative_to(folder)),
        encrypted_to=encrypted_to,
        sealed=course.source.fingerprint,
    )


def keep(store: Store, body: Body, at: Stamp) -> None:
    """Keep it in the record; one that is only read, as a copy, takes no note, and what went out of it is out."""
    if store.opened is not Opened.COPY:
        store.append([event_of(body, at)])


def event_of(body: Body, at: Stamp) -> Event:
    """Make the event, which belongs to no session."""
    return Event(uuid4().hex, None, at, By.PATIENT, body)

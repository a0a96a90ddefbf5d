"""The log: what kind of thing went wrong and where in the program, never what a person wrote.

A line carries a code, an event's uid and the type and places of an exception. The text of an exception or of another
library's message is never written: ValueError, KeyError and FileNotFoundError all quote their input.
"""

import contextlib
import logging
import logging.handlers
import os
import re
import traceback
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from companion.domain.errors import Bug
from companion.services.files import PRIVATE_FILE
from companion.services.paths import Folder

OURS = "companion"
FILE_BYTES = 200_000
OLD_FILES = 4
CODE = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)*")
UID = re.compile(r"[0-9a-f]{0,64}")
logging.getLogger(OURS).addHandler(logging.NullHandler())  # before a log is open, Python would print our codes


def note(code: str, *, uid: str = "", fault: BaseException | None = None) -> None:
    """Write one line: a dotted code, the event it is about, and where `fault` came from."""
    if not CODE.fullmatch(code) or not UID.fullmatch(uid):
        raise Bug("a log line carries a code and an event id only")
    logging.getLogger(OURS).warning(code, extra={"code": code, "uid": uid, "fault": fault})


class LogFile(logging.handlers.RotatingFileHandler):
    """Five files of 200 kB that only their owner can read; made with the first line, and none where none can be."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8", delay=True)
        self.setFormatter(_Bare())

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE_FILE)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding="utf-8", write_through=True)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - overrides
        """Let a line go that can't be written; the usual way would print it, with a foreign error's words."""

    def close(self) -> None:
        """Stop writing and leave the logging system."""
        logging.getLogger().removeHandler(self)
        with contextlib.suppress(OSError):  # what a full disk refused is refused once more at closing
            super().close()


def open_log(folder: Folder) -> LogFile:
    """Send everything that is logged in this process, by whichever library, to the folder's log."""
    handler = LogFile(folder.logs / "app.log")
    logging.getLogger().addHandler(handler)
    return handler


class _Bare(logging.Formatter):
    """Keep of a record what can't hold a person's words."""

    def format(self, record: logging.LogRecord) -> str:
        when = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        code = getattr(record, "code", None)
        what = code if isinstance(code, str) else f"{record.name}:{record.lineno}"
        fault = getattr(record, "fault", None) or (record.exc_info[1] if record.exc_info else None)
        parts = [when, record.levelname, what, getattr(record, "uid", ""), places(fault)]
        return " ".join(part for part in parts if part)


def places(fault: BaseException | None) -> str:
    """Give the type of an exception and of what caused it, with the lines it passed through."""
    seen: list[str] = []
    while fault is not None and len(seen) < 5:
        frames = traceback.extract_tb(fault.__traceback__)
        steps = "<".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
        seen.append(f"{type(fault).__name__}@{steps}" if steps else type(fault).__name__)
        fault = fault.__cause__ or fault.__context__
    return " from ".join(seen)

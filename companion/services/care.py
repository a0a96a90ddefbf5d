"""What a record needs every day, done while nobody waits: it is read through once, and a backup of it is made.

The check comes in parts, each a job of its own on the store's worker, so that an event never waits for the whole of it.
Starts no timer and decides nothing about when it is quiet: whoever calls it does.
"""

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from companion.domain.errors import Known
from companion.domain.history import Opened
from companion.domain.stamps import DAY_MS, Stamp
from companion.services import files, log
from companion.services.backup import Backup, Backups
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.store import CHECKS, Store
from companion.services.worker import Direct, Worker

Tell = Callable[[tuple[Known, ...]], None]
Away = Callable[[Callable[[], None]], None]


def on_thread(job: Callable[[], None]) -> None:
    """Do a job on a thread of its own, for which the program does not wait when it ends."""
    threading.Thread(target=job, name="backup", daemon=True).start()


class Care:
    """Look after one store; `tell` hears what a check found, nothing where all is well; `away` does long work."""

    def __init__(
        self, folder: Folder, key: DataKey, worker: Worker | Direct, tell: Tell, away: Away = on_thread
    ) -> None:
        self._folder, self._key, self._worker, self._tell = folder, key, worker, tell
        self._backups = Backups(folder)
        self._last = folder.run / "checked"
        self._away = away
        self._checking = self._backing_up = False
        self._ended = worker.opened.result() is Opened.COPY  # of a copy nothing is checked or kept

    def daily(self, at: Stamp) -> None:
        """Begin what is due; returns at once."""
        if self._checking or self._ended:
            return
        if not _within_a_day(self._last_ms(), at.utc_ms):
            self._checking = True
            self._check(at, 0)
        elif self._backups.due(at, DAY_MS):
            self.back_up(at)

    def back_up(self, at: Stamp) -> None:
        """Make a backup if the latest is more than an hour old; that none could be made is noted, it loses nothing.

        The store is busy while it is copied, and not while the copy is read through.
        """
        if self._backing_up or self._ended or not self._backups.due(at):
            return
        self._backing_up = True

        def copied(answer: Future[Backup]) -> None:
            _note(answer)
            if answer.exception() is None:
                self._away(lambda: self._keep(answer.result()))
            else:
                self._backing_up = False

        self._worker.submit(lambda store: self._backups.copy(store, self._key, at), copied)
        self._worker.submit(lambda _: self._backups.copy_voice(self._key), _note)

    def _keep(self, backup: Backup) -> None:
        try:
            self._backups.keep(backup, self._key)
            self._backups.copy_work(backup, self._key)
        except Known as why:
            log.note(why.code)
        finally:
            self._backing_up = False

    def end(self, at: Stamp | None = None, after_ms: int = DAY_MS) -> None:
        """Begin nothing more; the store is about to close.

        With `at`, a last backup is made before, unless there is one that is not older than `after_ms`: to copy ten
        years and read them through takes half a minute, for which nobody should wait each time.
        """
        if at is not None and not self._backing_up and not self._ended and self._backups.due(at, after_ms):
            self._worker.submit(lambda store: self._backups.make(store, self._key, at), _note)
        self._ended = True

    def _check(self, at: Stamp, part: int) -> None:
        def done(found: Future[tuple[Known, ...]]) -> None:
            fault = found.exception()
            if fault is not None and not isinstance(fault, Known):
                raise fault
            if self._ended:
                return
            wrong = (fault,) if isinstance(fault, Known) else found.result()
            if not wrong and part + 1 < len(CHECKS):
                self._check(at, part + 1)
                return
            self._checking = False
            if wrong:
                self._tell(wrong)
            else:
                self._keep_ms(at.utc_ms)

        check: Callable[[Store], tuple[Known, ...]] = CHECKS[part]
        self._worker.submit(check, done)

    def _last_ms(self) -> int | None:
        with contextlib.suppress(OSError, ValueError):
            return int(self._last.read_text(encoding="ascii")[:20])
        return None

    def _keep_ms(self, utc_ms: int) -> None:
        with contextlib.suppress(OSError):  # then it is checked once more, and nothing is lost
            files.write_through(self._last, str(utc_ms).encode("ascii"))


def _within_a_day(last_ms: int | None, now_ms: int) -> bool:
    """Tell whether the last check is less than a day ago; one from the future, by a wrong clock, does not count."""
    return last_ms is not None and 0 <= now_ms - last_ms < DAY_MS


def _note(answer: Future[Any]) -> None:
    fault = answer.exception()
    if isinstance(fault, Known):
        log.note(fault.code)
    elif fault is not None:
        raise fault

"""A session to be killed: opens or resumes a rehearsal in the folder given, and prints every event once it is saved.

Run as `python -m tests.faults.session_child FOLDER [early]`. Everything is the real thing: clock, runner, worker thread
and encrypted store; only the people are made up. Each line on standard output is the uid of an event whose commit was
answered; `closed` is the last one. With `early` an answer is given before the commit: the control that must lose.
"""

import contextlib
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from companion.commands.rehearse import opening_of
from companion.domain.errors import Known
from companion.domain.events import Event
from companion.services.clock import SystemClock
from companion.services.confine import confine
from companion.services.keys import DataKey
from companion.services.outbox import Change, NotSaved, Recorded
from companion.services.paths import Folder
from companion.services.rehearsal import People
from companion.services.runner import Runner
from companion.services.store import Store
from companion.services.storelog import StoreLog
from companion.services.worker import Worker

KEY = DataKey(b"k" * 32)
SPEED = 600.0
PAUSE_S = 0.01
"""The people are not in a hurry; the killer decides when it ends."""
LATE_S = 10.0
"""How long after its answer the control saves; longer than the killer waits."""


class EarlyLog(StoreLog):
    """Say that events are saved, and save them a little later."""

    def append(self, events: Sequence[Event], done: Callable[[Known | None], None]) -> None:
        """Answer first."""
        done(None)
        threading.Timer(LATE_S, lambda: super(EarlyLog, self).append(events, lambda fault: None)).start()


def main(folder: Folder, early: bool) -> int:
    """Run until the session is closed, or until somebody kills this process."""
    confine()
    folder.create()
    answers: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    worker = Worker(lambda: Store.open(folder, KEY), answers.put)
    log = EarlyLog(worker) if early else StoreLog(worker)
    runner = Runner(SystemClock(), log, None, _tell, find_sounds=lambda programme: {})
    sessions = worker.submit(lambda store: store.sessions()).result()
    if sessions and sessions[-1].closed is None:
        events = worker.submit(lambda store: store.events(sessions[-1].id)).result()
        runner.resume(events, worker.submit(lambda store: store.live()).result())
    else:
        runner.open(opening_of(None, None, SPEED))
    people = People(runner, seed=os.getpid())
    while people.act() or runner.waiting:
        _hear(answers)
        runner.tick()
    worker.close()
    print("closed", flush=True)
    return 0


def _hear(answers: "queue.SimpleQueue[Callable[[], None]]") -> None:
    """Take the store's answers as they come, as a window does, for as long as the people do nothing."""
    until_s = time.monotonic() + PAUSE_S
    while (left_s := until_s - time.monotonic()) > 0:
        with contextlib.suppress(queue.Empty):
            answers.get(timeout=left_s)()


def _tell(change: Change) -> None:
    """Say which events are safe, as soon as it is known."""
    match change:
        case Recorded(events):
            os.write(1, "".join(f"{event.uid}\n" for event in events).encode())
        case NotSaved(why):
            raise Known(why.code)


if __name__ == "__main__":
    sys.exit(main(Folder(Path(sys.argv[1])), "early" in sys.argv[2:]))

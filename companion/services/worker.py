"""The one thread that does all data work, in order, so that nothing needs a lock and the window never waits.

Owns the store: opens it, runs one job after another on it, closes it. Knows nothing of what the jobs do. `Direct` has
the same doors without a thread, for the command line and for rehearsals.
"""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from companion.domain.errors import Bug
from companion.domain.history import Opened
from companion.domain.records import dataclass
from companion.services import log
from companion.services.store import Store

T = TypeVar("T")
Done = Callable[[Future[T]], None]
Deliver = Callable[[Callable[[], None]], None]


def here(call: Callable[[], None]) -> None:
    """Deliver an answer on the thread that did the work."""
    call()


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[Store], Any]
    future: Future[Any]
    done: Done[Any] | None


class Worker:
    """A thread that owns a store.

    `deliver` carries each answer to the thread that wants it, such as the window's. `opened` is finished when the
    store is open, or has the Known that opening raised; jobs submitted to a store that did not open get the same.
    """

    def __init__(self, open_store: Callable[[], Store], deliver: Deliver = here) -> None:
        self.opened: Future[Opened] = Future()
        self._open_store, self._deliver = open_store, deliver
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closing = False
        self._closed: Future[None] = Future()
        self._gate = threading.Lock()
        # a daemon: a program that ends by a fault must end, and what was acknowledged is on the disk already
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[Store], T], done: Done[T] | None = None) -> Future[T]:
        """Run `work` on the store after all that was submitted before.

        The answer, or the exception, is in the future that is returned and, delivered, given to `done`. Without
        `done` the caller must look at the future. Raises Bug after `close`.
        """
        future: Future[T] = Future()
        with self._gate:  # so that nothing can be put in the queue behind its end
            if self._closing:
                raise Bug("the store's worker is closed")
            self._jobs.put(_Job(work, future, done))
        return future

    def close(self) -> None:
        """Finish what is queued, close the store and end the thread; raises what closing raised."""
        with self._gate:
            if not self._closing:
                self._closing = True
                self._jobs.put(None)
        self._thread.join()
        self._closed.result()

    def _run(self) -> None:
        store: Store | None = None
        try:
            store = self._open_store()
        except BaseException as fault:  # noqa: BLE001 - carried to whoever asks; this thread has nobody to tell
            self.opened.set_exception(fault)
        else:
            self.opened.set_result(store.opened)
        while (job := self._jobs.get()) is not None:
            if store is None:
                job.future.set_exception(self.opened.exception())
            else:
                _do(job, store)
            _answer(job, self._deliver)
        _finish(self._closed, store)


class Direct:
    """The worker's doors without a thread: each job is done before `submit` returns."""

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self.opened: Future[Opened] = Future()
        self._store = open_store()
        self.opened.set_result(self._store.opened)

    def submit(self, work: Callable[[Store], T], done: Done[T] | None = None) -> Future[T]:
        """Run `work` now, and `done` after it."""
        job = _Job(work, Future(), done)
        _do(job, self._store)
        if done is not None:
            done(job.future)
        return job.future

    def close(self) -> None:
        """Close the store; raises what closing raised."""
        self._store.close()


def _do(job: _Job, store: Store) -> None:
    try:
        job.future.set_result(job.work(store))
    except BaseException as fault:  # noqa: BLE001 - carried to the caller, whatever it is
        job.future.set_exception(fault)


def _answer(job: _Job, deliver: Deliver) -> None:
    """Give the finished future to `done`; a fault in there must not end the thread that keeps the data."""
    done = job.done
    if done is None:
        return
    try:
        deliver(lambda: done(job.future))
    except Exception as fault:  # noqa: BLE001 - a window that closed meanwhile is the usual cause
        log.note("worker.answer_failed", fault=fault)


def _finish(closed: Future[None], store: Store | None) -> None:
    try:
        if store is not None:
            store.close()
    except BaseException as fault:  # noqa: BLE001 - carried to `close`
        closed.set_exception(fault)
    else:
        closed.set_result(None)

"""Hand the runner's events to the store's worker.

The bridge between what the outbox asks for (`outbox.Log`) and the one thread that owns the store. Decides nothing.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from companion.domain.errors import Bug, Known
from companion.domain.events import Event
from companion.domain.history import LiveSession
from companion.services import log
from companion.services.worker import Direct, Worker


class StoreLog:
    """Append, beat and checkpoint through a worker; answers come by the worker's `deliver`."""

    def __init__(self, worker: Worker | Direct) -> None:
        self._worker = worker

    def append(self, events: Sequence[Event], done: Callable[[Known | None], None]) -> None:
        """Commit events durably, then call `done` with None, or with the Known that the store raised.

        `done` is called after a Bug too, which is then raised: the events still wait, and those behind them. An event
        that is saved and that no table could take is a Bug that nothing waits for.
        """

        def answer(future: Future[tuple[str, ...]]) -> None:
            fault = future.exception()
            done(fault if fault is None or isinstance(fault, Known) else Known("store.write_failed"))
            if _known(future) is None and future.result():
                raise Bug("an event is saved and in no table")

        self._worker.submit(lambda store: store.append(events), answer)

    def beat(self, live: LiveSession) -> None:
        """Write the resume point; one that fails is only noted, the next comes in seconds."""
        self._worker.submit(lambda store: store.beat(live), _note)

    def checkpoint(self) -> None:
        """Move committed events into the main file; one that fails is only noted, it loses nothing."""
        self._worker.submit(lambda store: store.checkpoint(), _note)


def _known(future: Future[Any]) -> Known | None:
    """Give the Known of a finished job; another exception is a Bug and is raised where it can be seen."""
    fault = future.exception()
    if fault is None or isinstance(fault, Known):
        return fault
    raise fault


def _note(future: Future[None]) -> None:
    fault = _known(future)
    if fault is not None:
        log.note(fault.code)

"""The one thread for data: in order, answers where they are wanted, nothing swallowed, nothing left behind."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future

import pytest

from companion.domain.errors import Bug, Known
from companion.domain.events import Event
from companion.domain.history import Opened
from companion.services.paths import Folder
from companion.services.store import Store
from companion.services.worker import Direct, Worker
from tests.services.sample import KEY, note, opened

Either = type[Worker] | type[Direct]
BOTH = pytest.mark.parametrize("kind", [Worker, Direct])


@BOTH
def test_jobs_run_in_their_order_and_answer(folder: Folder, kind: Either) -> None:
    worker = kind(lambda: Store.open(folder, KEY))
    assert worker.opened.result(10) is Opened.CREATED
    heard: list[list[Event]] = []
    worker.submit(lambda store: store.append([opened()]))
    for number in range(1, 50):
        worker.submit(lambda store, number=number: store.append([note(number)]))  # type: ignore[misc]
    last = worker.submit(lambda store: store.events(), lambda future: heard.append(future.result()))
    assert len(last.result(10)) == 50
    worker.close()
    assert heard == [last.result()]


@BOTH
def test_what_a_job_raises_reaches_the_one_who_asked(folder: Folder, kind: Either) -> None:
    worker = kind(lambda: Store.open(folder, KEY))
    heard: list[BaseException | None] = []

    def fail(store: Store) -> None:
        raise Known("store.full")

    future = worker.submit(fail, lambda done: heard.append(done.exception()))
    with pytest.raises(Known):
        future.result(10)
    assert worker.submit(lambda store: store.sessions()).result(10) == [], "the thread goes on"
    worker.close()
    assert [getattr(one, "code", None) for one in heard] == ["store.full"]


def test_a_store_that_does_not_open_is_told_to_everyone(folder: Folder) -> None:
    folder.data.write_bytes(b"SQLite format 3\0")
    worker = Worker(lambda: Store.open(folder, KEY))
    assert isinstance(worker.opened.exception(10), Known)
    assert worker.submit(lambda store: store.sessions()).exception(10) is worker.opened.exception()
    worker.close()
    with pytest.raises(Known):
        Direct(lambda: Store.open(folder, KEY))


def test_answers_are_carried_to_the_thread_that_wants_them(folder: Folder) -> None:
    post: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    worker = Worker(lambda: Store.open(folder, KEY), post.put)
    threads: list[threading.Thread] = []
    worker.submit(lambda store: threads.append(threading.current_thread()))
    worker.submit(lambda store: None, lambda future: threads.append(threading.current_thread()))
    post.get(timeout=10)()
    worker.close()
    assert (threads[0].name, threads[1]) == ("store", threading.current_thread())


def test_closing_finishes_what_waits_and_takes_no_more(folder: Folder) -> None:
    worker = Worker(lambda: Store.open(folder, KEY))
    gate = threading.Event()
    worker.submit(lambda store: gate.wait(10))
    futures = [
        worker.submit(lambda store: store.append([opened()])),
        worker.submit(lambda store: store.append([note(1)])),
    ]
    threading.Timer(0.05, gate.set).start()
    worker.close()
    assert all(future.done() for future in futures)
    with pytest.raises(Bug):
        worker.submit(lambda store: None)
    worker.close()
    store = Store.open(folder, KEY)
    assert store.events() == [opened(), note(1)]
    assert not (folder.root / "data.db-wal").exists() or (folder.root / "data.db-wal").stat().st_size == 0
    store.close()


def _fail(future: Future[None]) -> None:
    raise ValueError("a listener of another's making")


def test_a_listener_that_fails_does_not_end_the_thread(folder: Folder) -> None:
    worker = Worker(lambda: Store.open(folder, KEY))
    worker.submit(lambda store: None, _fail)
    assert worker.submit(lambda store: store.sessions()).result(10) == []
    worker.close()


def test_what_closing_raises_is_raised(folder: Folder) -> None:
    worker = Worker(lambda: Store.open(folder, KEY))
    worker.submit(lambda store: store.connection.close()).result(10)
    with pytest.raises(Bug):
        worker.close()

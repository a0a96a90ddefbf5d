"""The log holds codes and places; nothing that a person wrote reaches it by any way."""

import logging
import stat
from collections.abc import Iterator

import pytest

from companion.domain.errors import Bug, Known
from companion.services import log
from companion.services.paths import Folder

CANARY = "my darkest secret"


@pytest.fixture
def writing(folder: Folder) -> Iterator[Folder]:
    handler = log.open_log(folder)
    yield folder
    handler.close()


def lines(folder: Folder) -> str:
    return (folder.logs / "app.log").read_text(encoding="utf-8")


def test_a_line_has_the_code_the_event_and_where_it_happened(writing: Folder) -> None:
    try:
        try:
            int(CANARY)
        except ValueError as inner:
            raise Known("event.damaged", field=CANARY) from inner
    except Known as fault:
        log.note("store.full", uid="ab" * 16, fault=fault)
    text = lines(writing)
    assert "store.full " + "ab" * 16 in text
    assert "Known@test_log.py:" in text
    assert "from ValueError@test_log.py:" in text
    assert CANARY not in text


def test_another_librarys_message_is_reduced_to_its_place(writing: Folder) -> None:
    try:
        dict[str, str]()[CANARY]
    except KeyError:
        logging.getLogger("keyring.backend").exception("could not store %s", CANARY)
    text = lines(writing)
    assert "ERROR keyring.backend:" in text
    assert "KeyError@test_log.py" in text
    assert CANARY not in text


def test_free_text_is_refused_as_a_code_or_id(writing: Folder) -> None:
    with pytest.raises(Bug):
        log.note(CANARY)
    with pytest.raises(Bug):
        log.note("store.full", uid=CANARY)


def test_it_never_grows_beyond_five_files(writing: Folder) -> None:
    for _ in range(9000):
        log.note("store.full", uid="00" * 32)
    found = sorted(writing.logs.iterdir())
    assert len(found) == 5
    assert sum(path.stat().st_size for path in found) <= 5 * log.FILE_BYTES
    assert {stat.S_IMODE(path.stat().st_mode) for path in found} == {0o600}

"""The way back and the numbers are there without a key, and whatever happens to their file."""

import json
import stat
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.domain.protocol import Protocol
from companion.services import calm, documents
from companion.services.paths import Folder

EXAMPLE = Path(__file__).parents[2] / "assets" / "examples" / "protocol.json"


@pytest.fixture
def protocol() -> Protocol:
    return documents.load_protocol(EXAMPLE).value


def test_a_card_comes_back_as_it_was_written_and_is_private(folder: Folder, protocol: Protocol) -> None:
    card = calm.card_of(protocol)
    calm.write_card(folder, card)
    assert calm.read_card(folder, EXAMPLE) == card
    assert [contact.phone for contact in card.contacts] == ["555 0100", "555 0101"]
    assert stat.S_IMODE((folder.calm / calm.FILE).stat().st_mode) == 0o600


def test_contacts_are_left_out_where_they_are_not_to_be_shown(folder: Folder, protocol: Protocol) -> None:
    calm.write_card(folder, calm.card_of(protocol, contacts=False))
    text = (folder.calm / calm.FILE).read_text(encoding="utf-8")
    assert protocol.clinic.name not in text
    assert protocol.contacts[0].phone not in text
    assert calm.read_card(folder, EXAMPLE).contacts == ()


def test_before_any_protocol_there_is_a_way_back_and_no_invented_number(folder: Folder, protocol: Protocol) -> None:
    card = calm.read_card(folder, EXAMPLE)
    assert card.grounding == protocol.grounding
    assert (card.contacts, card.clinic, card.example) == ((), "", True)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"[" * 100_000,
        b'{"format": "companion-calm/2"}',
        b'{"format": "companion-calm/2", "card": {"clinic": 3}}',
        b"9" * 300_000,
    ],
)
def test_a_broken_file_gives_what_comes_with_the_program(folder: Folder, content: bytes) -> None:
    (folder.calm / calm.FILE).write_bytes(content)
    assert calm.read_card(folder, EXAMPLE).contacts == ()


def test_a_file_of_a_later_form_is_not_guessed_at(folder: Folder, protocol: Protocol) -> None:
    calm.write_card(folder, calm.card_of(protocol))
    path = folder.calm / calm.FILE
    data = json.loads(path.read_text(encoding="utf-8"))
    data["format"] = "companion-calm/3"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert calm.read_card(folder, EXAMPLE).contacts == ()


def test_a_folder_in_place_of_the_file_or_none_at_all_does_no_harm(folder: Folder, tmp_path: Path) -> None:
    (folder.calm / calm.FILE).mkdir()
    assert calm.read_card(folder, EXAMPLE).grounding.steps
    assert calm.read_card(Folder(tmp_path / "nowhere"), EXAMPLE).grounding.steps


def test_a_card_that_can_not_be_written_says_so(tmp_path: Path, protocol: Protocol) -> None:
    with pytest.raises(Known, match=r"folder\."):
        calm.write_card(Folder(tmp_path / "nowhere"), calm.card_of(protocol))


def test_a_card_of_the_first_form_keeps_its_numbers(folder: Folder, protocol: Protocol) -> None:
    contacts = [{"name": "Clinic", "role": "Line", "phone": "555 0100", "hours": "All"}]
    grounding = {"opening": "Back", "steps": [{"count": 1, "what": "breath", "hint": "Slow."}], "closing": "Here."}
    card = {
        "clinic": "Clinic",
        "contacts": contacts,
        "emergency": "Call 112.",
        "get_help": "Call us.",
        "grounding": grounding,
        "example": False,
    }
    text = json.dumps({"format": "companion-calm/1", "card": card})
    (folder.calm / calm.FILE).write_text(text, encoding="utf-8")
    found = calm.read_card(folder, EXAMPLE)
    assert [contact.phone for contact in found.contacts] == ["555 0100"]
    assert (found.tiers.emergency.text, found.tiers.call.text) == ("Call 112.", "Call us.")

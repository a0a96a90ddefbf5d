"""What a person has after packs came: the latest of each, whose senders are known, whole or said to be damaged."""

from datetime import date
from pathlib import Path

import pytest

from companion.domain import pack
from companion.domain.errors import Known
from companion.domain.minisign import read_public
from companion.domain.pack_trust import How, Trusted
from companion.services.packs import reader, writer
from companion.services.packs.shelf import Shelf
from companion.services.packs.signing import SecretKey, new_key
from companion.services.paths import Folder
from tests.packs import second
from tests.packs.second import CLINIC, NEXT, OTHER
from tests.packs.shelf_room import DAY, everything_in, file, primed, shelf_in, take


def refused(shelf: Shelf, path: Path) -> str:
    """Give the code with which a pack is refused, "" where it is taken."""
    try:
        take(shelf, path)
    except Known as why:
        return why.code
    return ""


def write(path: Path, made: second.File) -> Path:
    path.write_bytes(made.bytes())
    return path


def test_looking_changes_nothing_and_says_what_is_in_it(tmp_path: Path) -> None:
    shelf = primed(tmp_path)
    before = everything_in(tmp_path)
    offer = shelf.look(file("valid/everything"), DAY)
    inside = offer.contents
    assert (inside.protocol.value.title, inside.programmes[0].value.title) == ("Sublingual session", "Quiet")
    assert [page.title for page in inside.pages] == ["Rest"]
    assert (offer.replaces.manifest.version, offer.verdict.asks, offer.verdict.same) == (5, False, False)
    assert everything_in(tmp_path) == before


def test_the_first_pack_of_a_clinic_asks_for_its_words(tmp_path: Path) -> None:
    shelf = shelf_in(tmp_path)
    offer = shelf.look(file("valid/in_place"), DAY)
    assert offer.verdict.asks
    assert offer.head.key.words == read_public(CLINIC.text).words
    take(shelf, file("valid/in_place"), compared=True)
    assert [(one.issuer.id, one.how) for one in shelf.trusted()] == [("clinic.example", How.WORDS)]
    assert not shelf.look(file("valid/next_version"), DAY).verdict.asks


def test_a_key_that_came_with_the_installation_asks_for_nothing(tmp_path: Path) -> None:
    baked = Trusted(pack.Issuer("clinic.example", "Example clinic"), CLINIC.text, How.CLINIC, "2026-01-01")
    folder = Folder(tmp_path)
    folder.create()
    shelf = Shelf(folder, lambda name: False, believed=(baked,), others=False)
    assert take(shelf, file("valid/in_place")).manifest.version == 5
    take(shelf, file("valid/new_key"))
    assert [one.key for one in shelf.trusted()] == [NEXT.text]


def test_a_pack_that_is_in_place_can_be_taken_again(tmp_path: Path) -> None:
    shelf = primed(tmp_path)
    assert shelf.look(file("valid/in_place"), DAY).verdict.same
    assert refused(shelf, file("valid/in_place")) == ""
    assert len(shelf.installed()) == 1


def test_a_pack_that_lost_a_file_is_offered_again_and_mended_by_it(tmp_path: Path) -> None:
    shelf = primed(tmp_path)
    gone = next((Folder(tmp_path).packs / "blobs").iterdir())
    gone.unlink()
    assert not shelf.look(file("valid/in_place"), DAY).verdict.same
    take(shelf, file("valid/in_place"))
    assert gone.is_file() and shelf.look(file("valid/in_place"), DAY).verdict.same


def test_two_steps_of_keys_lead_from_the_first_to_the_third(tmp_path: Path) -> None:
    shelf, third = primed(tmp_path), second.Key("third")
    steps = [second.rotation(CLINIC, NEXT), second.rotation(NEXT, third)]
    assert refused(shelf, write(tmp_path / "a", second.pack(version=9, key=third, rotations=steps))) == ""
    assert [(one.key, one.retired) for one in shelf.trusted()] == [(third.text, (CLINIC.text, NEXT.text))]
    assert refused(shelf, write(tmp_path / "b", second.pack(version=10, key=NEXT))) == "pack.key_retired"


def test_a_believed_clinic_can_vouch_for_another_but_never_replace_a_key(tmp_path: Path) -> None:
    shelf = primed(tmp_path)
    therapist = {"issuer": {"id": "therapist.example", "name": "T"}, "key": OTHER.text}
    take(shelf, write(tmp_path / "a", second.pack(version=6, keys=[therapist])))
    own = second.pack(id="therapist.example.night", issuer=therapist["issuer"], key=OTHER)
    assert refused(shelf, write(tmp_path / "b", own)) == ""
    take(shelf, write(tmp_path / "c", second.pack(version=7, keys=[therapist | {"key": NEXT.text}])))
    assert {one.issuer.id: one.key for one in shelf.trusted()}["therapist.example"] == OTHER.text


def test_a_pack_that_changed_between_looking_and_taking_is_not_taken(tmp_path: Path) -> None:
    shelf, path = primed(tmp_path), tmp_path / "pack"
    offer = shelf.look(write(path, second.pack(version=6)), DAY)
    write(path, second.pack(version=7))
    with pytest.raises(Known) as why:
        shelf.install(offer, DAY)
    assert why.value.code == "pack.changed_meanwhile"
    assert shelf.installed()[0].manifest.version == 5


def test_stopping_half_way_takes_nothing(tmp_path: Path) -> None:
    shelf = primed(tmp_path)
    before = everything_in(tmp_path)
    offer = shelf.look(file("valid/everything"), DAY)
    with pytest.raises(Known) as why:
        shelf.install(offer, DAY, progress=lambda part: part < 0.5)
    assert (why.value.code, everything_in(tmp_path)) == ("pack.stopped", before)


def test_an_expired_pack_is_taken_and_told(tmp_path: Path) -> None:
    manifest = take(shelf_in(tmp_path), file("valid/in_place"), compared=True).manifest
    assert not pack.expired(manifest, date(2099, 12, 31))
    assert pack.expired(manifest, date(2100, 1, 1))


def test_a_content_that_was_changed_on_the_disk_is_not_read(tmp_path: Path) -> None:
    shelf = primed(tmp_path)
    (one,) = shelf.installed()
    blob = tmp_path / "packs" / "blobs" / one.manifest.files[0].sha256
    blob.write_bytes(b"# Other words\n")
    assert shelf.missing(one) == ("rest.md",)
    with pytest.raises(Known) as why:
        shelf.contents(one)
    assert why.value.code == "pack.content_changed"


@pytest.mark.parametrize("how", ["cut", "version", "list"])
def test_a_damaged_list_says_so_and_a_new_one_can_be_begun(tmp_path: Path, how: str) -> None:
    shelf, path = primed(tmp_path), tmp_path / "packs" / "installed.json"
    text = path.read_text()
    damaged = {"cut": text[:-30], "version": text.replace('version\\": 5', 'version\\": 9'), "list": "[]"}
    assert damaged[how] != text
    path.write_text(damaged[how])
    with pytest.raises(Known) as why:
        shelf.installed()
    assert why.value.code == "packs.damaged"
    shelf.start_again()
    assert shelf.installed() == ()
    assert (path.parent / "installed.json.damaged").exists()


# -- making ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def key() -> SecretKey:
    return new_key(bytes(40))


DRAFT = b"""{"format": "companion-pack-draft/1", "id": "clinic.example.rest", "version": 1,
"title": "Rest", "issuer": {"id": "clinic.example", "name": "Example clinic"}, "made": "2026-01-01",
"valid_until": null, "changes": ""}"""


def test_the_same_folder_gives_the_same_bytes_wherever_it_lies(tmp_path: Path, key: SecretKey) -> None:
    made = []
    for name in ("one", "two"):
        folder = tmp_path / name
        (folder / "pages").mkdir(parents=True)
        for page in ("b.md", "a.md") if name == "one" else ("a.md", "b.md"):
            (folder / "pages" / page).write_bytes(f"# {page}\n".encode())
        (folder / "pages" / "not-a-page.exe").write_bytes(b"MZ")
        (folder / "pack.json").write_bytes(DRAFT)
        out = folder / "out"
        writer.build(writer.read_draft(folder), writer.gather(folder), key, out, shipped=lambda name: False)
        made.append(out.read_bytes())
    assert made[0] == made[1]


def test_the_programs_writer_and_one_made_after_the_paper_agree(tmp_path: Path) -> None:
    (tmp_path / "rest.md").write_bytes(second.PAGE)
    draft = writer.read_draft_text(DRAFT)
    clinic = SecretKey(read_public(CLINIC.text), CLINIC.signer.encode() + bytes(CLINIC.signer.verify_key))
    source = writer.Source(pack.Kind.PAGE, "rest.md", tmp_path / "rest.md")
    writer.build(draft, (source,), clinic, tmp_path / "out", shipped=lambda name: False)
    assert (tmp_path / "out").read_bytes() == second.pack(version=1, valid_until=None).bytes()


@pytest.mark.parametrize(("page", "code"), [(b"# A\n<b>x</b>\n", "pack.page_html"), (b"no title\n", "pack.page_title")])
def test_nobody_signs_what_nobody_can_open(tmp_path: Path, key: SecretKey, page: bytes, code: str) -> None:
    (tmp_path / "a.md").write_bytes(page)
    source = writer.Source(pack.Kind.PAGE, "a.md", tmp_path / "a.md")
    with pytest.raises(Known) as why:
        writer.build(writer.read_draft_text(DRAFT), (source,), key, tmp_path / "out", shipped=lambda name: False)
    assert why.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_a_rotation_made_here_is_believed_there(tmp_path: Path, key: SecretKey) -> None:
    other, out = new_key(bytes([1] * 40)), tmp_path / "out"
    (tmp_path / "a.md").write_bytes(b"# A\n")
    source = (writer.Source(pack.Kind.PAGE, "a.md", tmp_path / "a.md"),)
    draft = writer.read_draft_text(DRAFT)
    writer.build(draft, source, key, out, shipped=lambda name: False)
    shelf = shelf_in(tmp_path / "person")
    take(shelf, out, compared=True)
    step = writer.rotate(key, other.public, "clinic.example")
    turned = writer.add_rotation(writer.read_draft_text(DRAFT.replace(b'"version": 1', b'"version": 2')), step)
    writer.build(turned, source, other, out, shipped=lambda name: False)
    assert take(shelf, out).key == other.public


def test_a_great_sound_is_read_in_slices(tmp_path: Path, key: SecretKey) -> None:
    sound = tmp_path / "a.wav"
    sound.write_bytes(bytes(5 * reader.SLICE_BYTES + 7))
    out = tmp_path / "out"
    source = writer.Source(pack.Kind.AUDIO, "a.wav", sound)
    writer.build(writer.read_draft_text(DRAFT), (source,), key, out, shipped=lambda name: False)
    asked: list[int] = []

    class Counting:
        def begin(self, sha256: str) -> None: ...

        def take(self, data: bytes) -> None:
            asked.append(len(data))

        def end(self) -> None: ...

    reader.read(out, lambda head: (Counting(),))
    assert sum(asked) == 5 * reader.SLICE_BYTES + 7
    assert max(asked) == reader.SLICE_BYTES


@pytest.mark.parametrize("until", [0.1, 0.5, 0.9], ids=["listed", "written", "read back"])
def test_making_is_called_off_at_any_step_and_an_earlier_pack_stays(
    tmp_path: Path, key: SecretKey, until: float
) -> None:
    (tmp_path / "a.wav").write_bytes(bytes(5 * reader.SLICE_BYTES + 7))
    (tmp_path / "out").write_bytes(b"the pack of last week")
    source = writer.Source(pack.Kind.AUDIO, "a.wav", tmp_path / "a.wav")
    before, heard = everything_in(tmp_path), []

    def wanted(part: float) -> bool:
        heard.append(part)
        return part < until

    with pytest.raises(Known) as why:
        writer.build(
            *(writer.read_draft_text(DRAFT), (source,), key, tmp_path / "out"),
            shipped=lambda name: False,
            progress=wanted,
        )
    assert (why.value.code, everything_in(tmp_path)) == ("pack.not_made", before)
    assert heard == sorted(heard)
    assert heard[-1] - until < 0.1  # at its next step, not at the end of the file

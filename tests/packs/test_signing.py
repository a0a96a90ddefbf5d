"""Keys and signatures are minisign's own: what one makes the other takes, both ways, in both of its forms."""

import base64
import subprocess
from pathlib import Path

import pytest

from companion.domain.errors import Known
from companion.domain.fingerprint_words import WORDS
from companion.domain.minisign import PublicKey, read_public, read_public_file, read_signature
from companion.services.packs import signing
from companion.services.packs.signing import CHEAP_FOR_TESTS, SecretKey

PASSPHRASE = "four words of mine"  # noqa: S105 - of a key made here
WORDS_OF_KEY = "raccoon rival keep elegant domain target limb there"
"""Worked out by hand in docs/pack-format.md; paper in patients' hands has such words, so they never change."""
DATA = b"what is signed"


@pytest.fixture(scope="module")
def key() -> SecretKey:
    return signing.new_key(bytes(range(40)))


def minisign(*words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command that Debian has."""
    return subprocess.run(["minisign", *words], input=typed, capture_output=True, text=True, check=False)


@pytest.fixture
def place(tmp_path: Path, key: SecretKey) -> Path:
    """Give a folder with a file to sign and both halves of a key."""
    (tmp_path / "data").write_bytes(DATA)
    signing.save_key(key, PASSPHRASE, tmp_path / "our.key", tmp_path / "our.pub", CHEAP_FOR_TESTS)
    return tmp_path


@pytest.mark.parametrize("prehashed", [True, False])
def test_minisign_takes_our_signature(place: Path, key: SecretKey, prehashed: bool) -> None:
    (place / "data.minisig").write_bytes(key.sign(DATA, "of today", prehashed=prehashed).file("ours"))
    command = ("-V", "-p", str(place / "our.pub"), "-m", str(place / "data"))
    assert minisign(*command).returncode == 0
    (place / "data").write_bytes(DATA + b" ")
    assert minisign(*command).returncode != 0


@pytest.mark.parametrize("legacy", [[], ["-l"]])
def test_we_take_a_signature_of_minisigns_made_with_our_key_file(
    place: Path, key: SecretKey, legacy: list[str]
) -> None:
    command = ("-S", *legacy, "-s", str(place / "our.key"), "-m", str(place / "data"), "-t", "of today")
    assert minisign(*command, typed=f"{PASSPHRASE}\n").returncode == 0
    signature = read_signature((place / "data.minisig").read_bytes())
    signing.verify(key.public, DATA, signature)
    assert (signature.prehashed, signature.comment) == (not legacy, "of today")


def test_we_open_a_key_that_minisign_made_without_a_passphrase_never(tmp_path: Path) -> None:
    command = ("-G", "-W", "-s", str(tmp_path / "open.key"), "-p", str(tmp_path / "open.pub"))
    assert minisign(*command).returncode == 0
    with pytest.raises(Known) as refused:
        signing.unlock_key((tmp_path / "open.key").read_bytes(), "")
    assert refused.value.code == "pack.secret_open"
    public = read_public_file((tmp_path / "open.pub").read_bytes())
    assert public.file == (tmp_path / "open.pub").read_bytes()


@pytest.mark.faults
def test_we_open_a_key_that_minisign_made(tmp_path: Path) -> None:
    command = ("-G", "-s", str(tmp_path / "their.key"), "-p", str(tmp_path / "their.pub"))
    assert minisign(*command, typed=f"{PASSPHRASE}\n{PASSPHRASE}\n").returncode == 0
    opened = signing.unlock_key((tmp_path / "their.key").read_bytes(), PASSPHRASE)
    assert opened.public == read_public_file((tmp_path / "their.pub").read_bytes())


def test_a_key_file_opens_with_its_passphrase_alone_and_is_its_owners(place: Path, key: SecretKey) -> None:
    raw = (place / "our.key").read_bytes()
    assert signing.unlock_key(raw, PASSPHRASE) == key
    assert (place / "our.key").stat().st_mode & 0o077 == 0
    assert key.secret[:32] not in raw
    with pytest.raises(Known) as refused:
        signing.unlock_key(raw, PASSPHRASE.upper())
    assert refused.value.code == "pack.secret_wrong"


def test_a_key_file_can_not_ask_for_all_memory(place: Path) -> None:
    head, body = (place / "our.key").read_text().split("\n")[:2]
    raw = bytearray(base64.b64decode(body))
    raw[46:54] = (1 << 40).to_bytes(8, "little")
    with pytest.raises(Known) as refused:
        signing.unlock_key(f"{head}\n{base64.b64encode(raw).decode()}\n".encode(), PASSPHRASE)
    assert refused.value.code == "pack.secret_costly"


def test_a_key_is_never_written_over(place: Path, key: SecretKey) -> None:
    with pytest.raises(Known) as refused:
        signing.save_key(key, PASSPHRASE, place / "new.key", place / "our.pub", CHEAP_FOR_TESTS)
    assert (refused.value.code, (place / "new.key").exists()) == ("pack.key_exists", False)


def test_a_short_passphrase_makes_no_key(tmp_path: Path, key: SecretKey) -> None:
    with pytest.raises(Known) as refused:
        signing.save_key(key, "short", tmp_path / "a.key", tmp_path / "a.pub", CHEAP_FOR_TESTS)
    assert (refused.value.code, list(tmp_path.iterdir())) == ("pack.passphrase_short", [])


def test_the_words_of_a_key_are_eight_of_the_list_and_its_own(key: SecretKey) -> None:
    assert " ".join(key.public.words) == WORDS_OF_KEY
    assert set(key.public.words) <= set(WORDS)
    assert len(set(WORDS)) == len({word[:4] for word in WORDS}) == 2048
    other = PublicKey(bytes(8), key.public.key)
    assert other.words != key.public.words


@pytest.mark.parametrize("text", ["", "RW", "x" * 56, "RWQ" + "A" * 52 + "!", "ED" + "A" * 54])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(Known) as refused:
        read_public(text)
    assert refused.value.code == "pack.key_form"

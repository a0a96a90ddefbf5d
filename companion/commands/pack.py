"""Make, sign, check and take in packs without a window."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from companion.commands.asking import line, secret
from companion.domain import pack, schema
from companion.domain.errors import Known
from companion.domain.minisign import PublicKey, read_public, read_public_file
from companion.domain.pack import Issuer, Kind, Manifest
from companion.services import clinic, files
from companion.services.confine import confine
from companion.services.documents import load_protocol
from companion.services.instance import Instance
from companion.services.library import Library
from companion.services.packs import gathering, reader, signing, writer
from companion.services.packs.reader import Head
from companion.services.packs.shelf import Shelf
from companion.services.packs.signing import SecretKey
from companion.services.packs.sounds import examine, is_shipped
from companion.services.packs.writer import Source
from companion.services.paths import Folder, shipped

DRAFT_ISSUER = "your-domain.example"


def run(given: Namespace) -> int:
    """Do what the words after `companion pack` ask for; raises Known."""
    confine()
    actions = {
        "keygen": _keygen,
        "draft": _draft,
        "rotate": _rotate,
        "build": _build,
        "verify": _verify,
        "inspect": _inspect,
        "install": _install,
        "list": _list,
    }
    return actions[given.action](given)


# -- making ---------------------------------------------------------------------------------------------------


def _keygen(given: Namespace) -> int:
    key = signing.new_key()
    public = given.key.with_name(given.key.stem + ".pub")
    signing.save_key(key, _passphrase(given, twice=True), given.key, public)
    print(f"Secret key: {given.key} (keep it, and a copy of it, where nobody else comes)")
    print(f"Public key: {public}")
    print("Print these words on the paper that patients get, and compare them when a pack is opened:")
    print(f"\n    {' '.join(key.public.words)}\n")
    return 0


def _draft(given: Namespace) -> int:
    """Write a pack.json to begin with; what the folder's protocol says is taken over."""
    if files.is_there(given.folder / writer.DRAFT_NAME):
        raise Known("pack.key_exists", file=writer.DRAFT_NAME)
    protocol = given.folder / "protocol.json"
    told = load_protocol(protocol).value if files.is_file(protocol) else None
    draft = writer.Draft(
        format=writer.DRAFT_FORMAT,
        id=f"{DRAFT_ISSUER}.first-course",
        version=1,
        title=told.title if told else "First course",
        issuer=Issuer(DRAFT_ISSUER, told.clinic.name if told else "The clinic's name"),
        made=datetime.now(UTC).date(),
        valid_until=told.valid_until if told else None,
        changes="",
    )
    print(f"Written: {writer.write_draft(given.folder, draft)}. Please put your own id and name into it.")
    for source in writer.gather(given.folder):
        print(f"  {source.kind.value}: {source.name}")
    return 0


def _build(given: Namespace) -> int:
    draft = writer.read_draft(given.folder)
    sources = _with_own_sound(given, writer.gather(given.folder))
    key = _open_key(given)
    out = given.out or Path(f"{draft.id}-{draft.version}{pack.SUFFIX}")
    head = writer.build(draft, sources, key, out, shipped=is_shipped)
    print(f"{out}: {out.stat().st_size} bytes, {len(head.manifest.files)} files")
    _print(_told(head))
    return 0


def _with_own_sound(given: Namespace, sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """Bring along what the programmes of a folder play from the library: it need not be copied there by hand."""
    folder = Folder(given.data_dir) if given.data_dir else Folder.default()
    own = gathering.own_sounds(Library(shipped("audio"), own=folder.library))
    there = {source.name for source in sources if source.kind is Kind.AUDIO}
    more: dict[str, Source] = {}
    for source in sources:
        if source.kind is Kind.PROGRAMME:
            found = gathering.sounds_of(source.path, lambda name: name in there or is_shipped(name), own)
            more |= {one.name: one for one in found if one.name not in there}
    return (*sources, *more.values())


def _rotate(given: Namespace) -> int:
    """Let the old key sign the new one, and write that into the draft of the next pack."""
    draft = writer.read_draft(given.folder)
    new = read_public_file(signing.read_key_file(given.to))
    old = _open_key(given)
    writer.write_draft(given.folder, writer.add_rotation(draft, writer.rotate(old, new, draft.issuer.id)))
    print(f"{writer.DRAFT_NAME} now says that {old.public.text} is followed by {new.text}.")
    print("Build the next pack with the new key. The old one can then be destroyed.")
    return 0


def _open_key(given: Namespace) -> SecretKey:
    return signing.unlock_key(signing.read_key_file(given.key), _passphrase(given))


def _passphrase(given: Namespace, *, twice: bool = False) -> str:
    """Take the passphrase from a file, or ask for it where it is not shown."""
    if given.passphrase_file is not None:
        return signing.read_key_file(given.passphrase_file).decode("utf-8", "replace").split("\n")[0]
    typed = secret("Passphrase of the key: ")
    if twice and secret("The same once more: ") != typed:
        raise Known("pack.passphrases_differ")
    return typed


# -- looking --------------------------------------------------------------------------------------------------


def _verify(given: Namespace) -> int:
    head = reader.read(given.file, lambda head: ())
    expected = _expected(given.key)
    if expected is not None and expected != head.key:
        raise Known("pack.signature_other")
    if given.json:
        print(json.dumps({"ok": True, **_told(head)}, ensure_ascii=False, indent=1))
        return 0
    print(f"{given.file.name} is whole and signed by {head.key.text}.")
    if expected is None:
        print("Whether that is the clinic's key, only its words can tell:")
        print(f"\n    {' '.join(head.key.words)}\n")
    return 0


def _expected(key: str | None) -> PublicKey | None:
    if key is None:
        return None
    return read_public(key) if key.startswith("RW") else read_public_file(signing.read_key_file(Path(key)))


def _inspect(given: Namespace) -> int:
    told = _told(reader.read(given.file, lambda head: ()))
    if given.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        _print(told)
    return 0


def _told(head: Head) -> dict[str, Any]:
    return {**_of(head.manifest), "key": head.key.text, "words": list(head.key.words), "sha256": head.sha256}


def _of(manifest: Manifest) -> dict[str, Any]:
    plain: dict[str, Any] = schema.write(manifest)
    return plain


def _print(told: dict[str, Any]) -> None:
    shown = schema.shown
    print(f"{shown(told['title'])}, version {told['version']} ({told['id']})")
    print(f"From {shown(told['issuer']['name'])} ({told['issuer']['id']}), made {told['made']}", end="")
    print(f", valid until {told['valid_until']}" if told["valid_until"] else ", valid without end")
    print(f"Words of the key: {' '.join(told['words'])}")
    for kind in Kind:
        for file in told["files"]:
            if file["kind"] == kind.value:
                print(f"  {kind.value}: {shown(file['name'])} ({file['size']} bytes)")
    for other in told["keys"]:
        print(f"  asks to believe {shown(other['issuer']['name'])} ({other['issuer']['id']}): {other['key']}")


# -- taking in ------------------------------------------------------------------------------------------------


def _install(given: Namespace) -> int:
    day = today()
    with _shelf(given.data_dir) as shelf:
        offer = shelf.look(given.file, day)
        manifest = offer.head.manifest
        if offer.verdict.same:
            print(f"“{manifest.title}”, version {manifest.version}, is in place already.")
            return 0
        if offer.verdict.asks:
            _compare(given.words, offer.head.key, manifest)
        shelf.install(offer, day, compared=offer.verdict.asks)
    print(f"“{manifest.title}”, version {manifest.version}, from {manifest.issuer.name}, is in place.")
    if offer.contents.protocol is not None:
        print("Its protocol is taken over when Companion is next opened.")
    return 0


def _compare(words: str | None, key: PublicKey, manifest: Manifest) -> None:
    """Have the words typed from paper: whoever only nods has compared nothing."""
    if words is None:
        if not sys.stdin.isatty():
            raise Known("pack.words_not_compared", name=manifest.issuer.name)
        words = line(f"Please type the eight words from the paper of {schema.shown(manifest.issuer.name)}: ")
    if tuple(words.lower().split()) != key.words:
        raise Known("pack.words_differ", name=manifest.issuer.name)


def _list(given: Namespace) -> int:
    with _shelf(given.data_dir) as shelf:
        shelf.sweep()
        packs = shelf.installed()
        missing = {one.sha256: shelf.missing(one) for one in packs} if given.check else {}
    if given.json:
        rows = [{**_of(one.manifest), "key": one.key.text, "since": one.since} for one in packs]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    elif not packs:
        print("No pack is in place.")
    else:
        _print_packs([(one.manifest, one.since, missing.get(one.sha256, ())) for one in packs])
    return 1 if any(missing.values()) else 0


def _print_packs(rows: Sequence[tuple[Manifest, str, tuple[str, ...]]]) -> None:
    for manifest, since, missing in rows:
        ends = f", valid until {manifest.valid_until}" if manifest.valid_until else ""
        print(f"{manifest.title}, version {manifest.version}, from {manifest.issuer.name}, since {since}{ends}")
        for name in missing:
            print(f"  gone or changed: {name}")


@contextmanager
def _shelf(data_dir: Path | None) -> Iterator[Shelf]:
    """Give the packs of a folder, which no window may have open meanwhile."""
    folder = Folder(data_dir) if data_dir else Folder.default()
    folder.create()
    instance = Instance.take(folder)
    try:
        told = clinic.look()
        if told.trouble is not None:
            raise told.trouble
        yield Shelf(folder, is_shipped, examine, believed=told.trusted, others=told.others)
    finally:
        instance.release()


def today() -> date:
    """Give the calendar day here."""
    return datetime.now().astimezone().date()

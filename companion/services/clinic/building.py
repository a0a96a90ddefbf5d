"""Put a clinic's file together from a folder that people can edit, and read everything back before it is handed out.

The folder has `clinic.json`, and where wanted `logo.png`, `privacy.txt`, `support.txt` and `packs/`.
"""

import base64
import hashlib
import json
import shutil
from pathlib import Path
from typing import Annotated, Any

from companion.domain import clinic, pack, schema
from companion.domain.clinic import ClinicFile
from companion.domain.errors import Known
from companion.domain.pack import OtherKey
from companion.domain.protocol import Contact
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost, Exactly, Text
from companion.services import documents, files
from companion.services.clinic import FILE, reading
from companion.services.packs import reader

DRAFT_FORMAT = "companion-clinic-draft/1"
DRAFT_NAME = "clinic.json"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a clinic writes by hand."""

    format: Annotated[str, Exactly(DRAFT_FORMAT)]
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    name: Text
    defaults: Any
    locked: Any
    contacts: tuple[Contact, ...]
    keys: tuple[OtherKey, ...]


def begin(folder: Path) -> tuple[Path, ...]:
    """Write a folder to begin with; raises Known `clinic.exists` or `folder.*`."""
    draft = Draft(DRAFT_FORMAT, 1, "The clinic's name", {"look": {"scheme": "system"}}, {}, (), ())
    texts = {
        DRAFT_NAME: json.dumps(schema.write(draft), indent=2, ensure_ascii=False) + "\n",
        "privacy.txt": "What the clinic does with the record that you bring.\n",
        "support.txt": "Whom to ask about this program.\n",
    }
    for name in texts:
        if files.is_there(folder / name):
            raise Known("clinic.exists", file=name)
    try:
        (folder / "packs").mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise files.known(fault, folder / DRAFT_NAME) from None
    for name, text in texts.items():
        files.replace(folder / name, text.encode())
    return tuple(folder / name for name in (*texts, "packs"))


def build(folder: Path, out: Path) -> ClinicFile:
    """Write the file and the packs beside it into `out`.

    Raises Known `document.*`, `pack.*`, `clinic.pack_not_believed` (`file`, `name`) or `folder.*`.
    """
    packs = sorted((folder / "packs").glob(f"*{pack.SUFFIX}"))
    logo = folder / "logo.png"
    beside = {
        "format": clinic.FORMAT,
        "logo": base64.b64encode(files.read_whole(logo, clinic.MOST_BYTES)).decode() if files.is_file(logo) else None,
        "packs": [{"file": path.name, "sha256": _sha256(path)} for path in packs],
        "privacy": _text(folder / "privacy.txt"),
        "support": _text(folder / "support.txt"),
    }

    def read(data: object) -> Draft:
        found = schema.read(Draft, data)
        reading.check(schema.write(found) | beside)  # here, so that what is wrong is told by its line in the draft
        return found

    draft = documents.parse(files.read_whole(folder / DRAFT_NAME, clinic.MOST_BYTES), DRAFT_NAME, read).value
    for path in packs:
        _check(path, draft)
    plain = schema.write(draft) | beside
    raw = (json.dumps(plain, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()
    made = reading.parse(raw, FILE)
    try:
        out.mkdir(parents=True, exist_ok=True)
        for path in packs:
            shutil.copyfile(path, out / path.name)
            (out / path.name).chmod(0o644)
        files.replace(out / FILE, raw)
        (out / FILE).chmod(0o644)
    except OSError as fault:
        raise files.known(fault, out / FILE) from None
    return made


def _check(path: Path, draft: Draft) -> None:
    """Let no pack be handed out that the installation would not take by itself."""
    head = reader.read(path, lambda head: ())
    issuer = head.manifest.issuer
    believed = {other.issuer.id: other.key for other in draft.keys}
    older = {rotation.key for rotation in head.manifest.rotations}
    if believed.get(issuer.id) not in {head.key.text, *older}:
        raise Known("clinic.pack_not_believed", file=path.name, name=issuer.name, key=head.key.text)


def _text(path: Path) -> str:
    return files.text_of(files.read_whole(path, clinic.MOST_BYTES), path.name).strip() if files.is_file(path) else ""


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

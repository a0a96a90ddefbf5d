"""Packs that are taken, and the files that they are made of."""

import json
from pathlib import Path

from tests.packs import second
from tests.packs.second import CLINIC, NEXT, REST, Content, encode, manifest, pack

ROOT = Path(__file__).parents[2]
PROTOCOL = (ROOT / "tests" / "data" / "packs" / "protocol.json").read_bytes()
PROGRAMME = json.dumps(
    {
        "format": "companion-programme/1", "id": "quiet", "version": 1, "title": "Quiet", "crossfade_s": 5,
        "fade_s": 10,
        "tracks": {"hold": [], "onset": [], "window": [{"title": "Sea", "file": "sea.ogg", "gain_db": -6}],
                   "return": [], "recovery": []},
        "licence": ["Own work"],
    }
).encode()  # fmt: skip
GOOD = pack(version=6)
"""What the attacks are made from."""


def valid() -> dict[str, bytes]:
    """Give packs that are taken: the one in place first, then what may follow it."""
    sea = (ROOT / "tests" / "audio" / "sounds" / "tone.m4a").read_bytes()
    everything = (
        Content("protocol", "protocol.json", PROTOCOL),
        Content("programme", "quiet.json", PROGRAMME),
        Content("audio", "sea.ogg", sea),
        REST,
    )
    legacy = manifest(version=6)
    raw = encode(legacy)
    pure = CLINIC.sign(raw, second.comment_of(legacy), kind=b"Ed")
    return {
        "in_place": pack().bytes(),
        "next_version": GOOD.bytes(),
        "everything": pack(*everything, version=7, changes="A protocol, and music for it.").bytes(),
        "legacy_signature": second.file_of(raw, pure, CLINIC).bytes(),
        "new_key": pack(version=8, rotations=[second.rotation(CLINIC, NEXT)], key=NEXT).bytes(),
        "one_content_twice": pack(REST, Content(REST.kind, "again.md", REST.data), version=6).bytes(),
    }

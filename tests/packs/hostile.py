"""Packs that are signed as they should be, and must not be taken all the same, each with the code of its refusal.

They stand against a folder in which version 5 of the pack is in place.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.packs import second
from tests.packs.good import GOOD, PROGRAMME, PROTOCOL
from tests.packs.second import CLINIC, NEXT, OTHER, REST, Content, Key, manifest, pack, signed
from tests.packs.tampered import MANIFEST, Made


def invalid() -> Made:
    """Give what is signed by the right key and must not be taken all the same."""
    made: Made = {}
    for group in (_spelled, _manifests, _names, _pages, _contents, _trust):
        made |= {name: (f"pack.{code}", data) for name, code, data in group()}
    return made


def _raw(raw: bytes, comment: str = "companion-pack/1 clinic.example.rest 6") -> bytes:
    return second.file_of(raw, CLINIC.sign(raw, comment), CLINIC).bytes()


def _spelled() -> Iterator[tuple[str, str, bytes]]:
    raw = GOOD.parts[MANIFEST].data
    yield "not_json", "manifest_syntax", _raw(b"format: companion-pack/1\n")
    yield "not_utf8", "manifest_not_text", _raw(raw.replace(b"Rest", b"R\xe9st"))
    yield "key_twice", "manifest_syntax", _raw(raw.replace(b'"id": "clinic.example.rest"', b'"id": "x", "id": "y"'))
    yield "not_a_number", "manifest_syntax", _raw(raw.replace(b'"version": 6', b'"version": NaN'))
    yield "endless_number", "manifest_syntax", _raw(raw.replace(b'"version": 6', b'"version": 1e999'))
    yield "number_of_5000_digits", "manifest_syntax", _raw(raw.replace(b'"version": 6', b'"version": ' + b"9" * 5000))
    yield "half_a_letter", "manifest_syntax", _raw(raw.replace(b'"Rest"', b'"\\ud800"'))
    yield "too_deep", "manifest_too_deep", _raw(b"[" * 2000 + b"]" * 2000)
    yield "two_values", "manifest_syntax", _raw(raw + b"{}")
    yield "a_list", "manifest_problems", _raw(b"[]")
    yield "later_format", "newer", pack(version=6, format="companion-pack/2").bytes()
    yield "other_format", "manifest_problems", pack(version=6, format="companion-protocol/1").bytes()
    yield "signed_for_another_version", "signature_for_another", _raw(raw, "companion-pack/1 clinic.example.rest 7")
    yield "signed_as_something_else", "signature_for_another", _raw(raw, "timestamp:1700000000 file:manifest.json")


LISTED = REST.listed()
FIELDS: dict[str, dict[str, Any]] = {
    "unknown_field": {"run": "setup.exe"},
    "version_zero": {"version": 0},
    "version_of_words": {"version": "six"},
    "version_too_great": {"version": 1_000_001},
    "no_title": {"title": " "},
    "title_turns_round": {"title": "Rest \u202egnp.exe"},
    "title_with_escape": {"title": "Rest\x1b[2J"},
    "title_without_end": {"title": "R" * 5000},
    "issuer_in_capitals": {"issuer": {"id": "Clinic.Example", "name": "Example clinic"}},
    "issuer_with_lookalike": {"issuer": {"id": "clinic.ex\u0430mple", "name": "Example clinic"}},
    "id_climbs": {"id": "../../etc/passwd"},
    "id_with_slash": {"id": "clinic/rest"},
    "ends_before_it_is_made": {"valid_until": "2025-01-01"},
    "made_on_no_day": {"made": "2026-02-30"},
    "no_files": {"files": []},
    "hash_in_capitals": {"files": [LISTED | {"sha256": REST.sha256.upper()}]},
    "hash_is_a_path": {"files": [LISTED | {"sha256": "../" * 20 + "abcd"}]},
    "size_below_zero": {"files": [LISTED | {"size": -1}]},
    "size_of_a_year": {"files": [LISTED | {"size": 10**15}]},
    "page_too_large": {"files": [LISTED | {"size": 300_000}]},
    "one_hash_two_sizes": {"files": [LISTED, LISTED | {"name": "b.md", "size": 1}]},
    "unknown_kind": {"files": [LISTED | {"kind": "program"}]},
    "key_of_nobody": {"keys": [{"issuer": {"id": "other.example", "name": "Other"}, "key": "RWabc"}]},
    "vouches_for_itself": {"keys": [{"issuer": {"id": "clinic.example", "name": "Other"}, "key": OTHER.text}]},
}


def _manifests() -> Iterator[tuple[str, str, bytes]]:
    for name, change in FIELDS.items():
        yield name, "manifest_problems", signed(manifest(version=6) | change).bytes()
    without = {name: value for name, value in manifest(version=6).items() if name != "files"}
    yield "without_files", "manifest_problems", signed(without).bytes()
    many = [LISTED | {"name": f"{i}.md"} for i in range(501)]
    yield "too_many_files", "manifest_problems", signed(manifest(version=6) | {"files": many}).bytes()
    yield (
        "more_sound_than_a_disk",
        "manifest_problems",
        signed(
            manifest(version=6)
            | {
                "files": [
                    {"kind": "audio", "name": f"{i}", "size": 1_000_000_000, "sha256": f"{i:064x}"} for i in range(3)
                ]
            }
        ).bytes(),
    )
    yield (
        "size_smaller_than_content",
        "layout_size",
        signed(manifest(version=6) | {"files": [LISTED | {"size": 10}]}).bytes(),
    )


def _names() -> Iterator[tuple[str, str, bytes]]:
    for about, name in (
        ("climbs", "../../.bashrc"),
        ("climbs_by_backslash", "..\\..\\autorun.inf"),
        ("from_the_root", "/etc/passwd"),
        ("drive", "C:evil.md"),
        ("share", "//server/share/x.md"),
        ("device", "CON.md"),
        ("device_with_stream", "x.md:evil"),
        ("dots_and_blank", ".. /x.md"),
        ("ends_in_dot", "x.md."),
        ("nul", "x.md\0.exe"),
        ("new_line", "x\n.md"),
        ("turns_round", "x\u202edm.exe"),
        ("without_end", "x" * 300),
    ):
        yield f"name_{about}", "manifest_problems", pack(replace(REST, name=name), version=6).bytes()
    twice = (REST, Content("page", "REST.md", b"# Other\n"))
    yield "name_twice_in_another_case", "manifest_problems", pack(*twice, version=6).bytes()


def _pages() -> Iterator[tuple[str, str, bytes]]:
    for name, code, text in (
        ("script", "html", b"# Rest\n\n<script>alert(1)</script>\n"),
        ("frame", "html", b'# Rest\n\n<iframe src="file:///etc/passwd">\n'),
        ("html_comment", "html", b"# Rest\n\n<!-- hidden -->\n"),
        ("autolink", "html", b"# Rest\n\n<https://example.org>\n"),
        ("entity", "html", b"# Rest\n\n&#60;script&#62;\n"),
        ("picture", "picture", b"# Rest\n\n![x](file:///home/a/photo.png)\n"),
        ("remote_picture", "picture", b"# Rest\n\n![x](https://example.org/track.gif)\n"),
        ("link", "link", b"# Rest\n\n[more](https://example.org)\n"),
        ("link_to_program", "link", b"# Rest\n\n[more](file:///usr/bin/xterm)\n"),
        ("reference_link", "link", b"# Rest\n\nsee [more][1]\n\n[1]: https://example.org\n"),
        ("code", "code", b"# Rest\n\n```\nrm -rf /\n```\n"),
        ("not_text", "text", b"# Rest\n\n\xff\xfe\n"),
        ("escape", "text", b"# Rest\n\n\x1b[2J\n"),
        ("turns_round", "text", "# Rest\n\n\u202etxet\n".encode()),
        ("without_title", "title", b"Rest\n"),
    ):
        yield f"page_with_{name}", f"page_{code}", pack(Content("page", "rest.md", text), version=6).bytes()


def _contents() -> Iterator[tuple[str, str, bytes]]:
    def one(kind: str, data: bytes, *more: Content) -> bytes:
        return pack(Content(kind, f"a.{kind}", data), *more, version=6).bytes()

    longer = PROTOCOL.replace(b'"planned_s": 2700', b'"planned_s": 99999999')
    climbs = PROGRAMME.replace(b"sea.ogg", b"../../sea.ogg")
    hidden = PROTOCOL.replace(b'"holds"', b'"onclick": "x", "holds"')
    yield "protocol_not_json", "content_protocol", one("protocol", b"{")
    yield "protocol_out_of_range", "content_protocol", one("protocol", longer)
    yield "protocol_with_more", "content_protocol", one("protocol", hidden)
    yield "programme_not_one", "content_programme", one("programme", PROTOCOL)
    yield "programme_climbs", "content_programme", one("programme", climbs)
    yield "programme_without_its_sound", "sound_missing", one("programme", PROGRAMME)
    yield "measure_of_nothing", "content_measure", one("measure", b'{"format": "companion-measure/1"}')
    yield "contacts_not_a_list", "content_contacts", one("contacts", b'{"format": "companion-contacts/1"}')
    yield "sound_is_a_program", "content_audio", one("audio", b"MZ" + bytes(200))
    yield "sound_is_a_playlist", "content_audio", one("audio", b"#EXTM3U\nhttps://example.org/x.mp3\n" * 9)
    protocols = (Content("protocol", "a.json", PROTOCOL), Content("protocol", "b.json", PROTOCOL + b" "))
    yield "two_protocols", "manifest_problems", pack(*protocols, version=6).bytes()


# -- whole, from somebody who may not ------------------------------------------------------------------------


def _trust() -> Iterator[tuple[str, str, bytes]]:
    step, stranger = second.rotation(CLINIC, NEXT), {"id": "other.example", "name": "Example clinic"}
    forged = {"key": CLINIC.text, "signature": second.rotation(OTHER, NEXT)["signature"]}
    elsewhere = second.rotation(CLINIC, NEXT, issuer="other.example")
    yield "older_version", "older", pack(version=4).bytes()
    yield "same_version_other_words", "same_version", pack(title="Other").bytes()
    yield "another_key", "signer_changed", pack(version=6, key=OTHER).bytes()
    yield "another_key_with_our_number", "signer_changed", pack(version=6, key=Key("other", CLINIC.id)).bytes()
    yield "new_key_not_signed", "rotation_wrong", pack(version=6, key=NEXT, rotations=[forged]).bytes()
    yield "new_key_for_another", "rotation_wrong", pack(version=6, key=NEXT, rotations=[elsewhere]).bytes()
    yield "new_key_is_a_third", "rotation_wrong", pack(version=6, key=OTHER, rotations=[step]).bytes()
    yield "takes_anothers_pack", "of_another", pack(version=6, key=OTHER, issuer=stranger).bytes()
    yield (
        "our_key_under_another_name",
        "key_of_another",
        pack(version=6, id="other.example.rest", issuer=stranger).bytes(),
    )
    yield (
        "key_never_compared",
        "words_not_compared",
        pack(version=6, id="other.example.rest", key=OTHER, issuer=stranger).bytes(),
    )

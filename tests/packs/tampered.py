"""Packs that were changed after they were signed, each with the code of its refusal."""

import base64
from collections.abc import Iterator
from dataclasses import replace

from tests.packs.good import GOOD
from tests.packs.second import CLINIC, OTHER, PAGE, File, Key, Part, pack

KEY, MANIFEST, SIGNATURE, BLOB = range(4)
L = 2**252 + 27742317777372353535851937790883648493
"""The order of Ed25519's group: a signature with this added to its second half is another spelling of it."""
Made = dict[str, tuple[str, bytes]]


def tampered() -> Made:
    """Give what is changed after it was signed."""
    made: Made = {}
    for group in (_cut, _headers, _directory, _signatures, _swapped):
        made |= {name: (f"pack.{code}", data) for name, code, data in group()}
    return made


def _cut() -> Iterator[tuple[str, str, bytes]]:
    whole = GOOD.bytes()
    at = whole.index
    yield "empty", "not_one", b""
    yield "a_page_of_html", "not_one", b"<html><script>alert(1)</script></html>"
    yield "byte_before", "not_one", b"\0" + whole
    yield "cut_in_first_header", "layout_truncated", whole[:20]
    yield "cut_in_key", "layout_truncated", whole[:60]
    yield "cut_in_manifest", "layout_truncated", whole[: at(b'"format"')]
    yield "cut_in_content", "layout_truncated", whole[: at(PAGE) + 5]
    yield "cut_before_directory", "layout_truncated", whole[: at(b"PK\1\2")]
    yield "cut_in_directory", "layout_truncated", whole[: at(b"PK\1\2") + 60]
    yield "cut_before_end", "layout_truncated", whole[: at(b"PK\5\6")]
    yield "cut_last_byte", "layout_truncated", whole[:-1]
    yield "byte_behind", "layout_trailing", whole + b"\0"
    yield "second_pack_behind", "layout_trailing", whole + whole


def _headers() -> Iterator[tuple[str, str, bytes]]:
    for name, code, changes in (
        ("wrong_sign", "header", {"sign": b"PK\3\5"}),
        ("version_20", "version", {"needed": 20}),
        ("encrypted", "encrypted", {"flags": 1}),
        ("descriptor_follows", "descriptor", {"flags": 8}),
        ("utf8_name", "flags", {"flags": 0x800}),
        ("deflated", "method", {"method": 8}),
        ("with_a_time", "time", {"time": 1}),
        ("with_a_date", "time", {"date": 0x5A21}),
        ("name_in_capitals", "name", {"name": b"MANIFEST.JSON"}),
        ("name_climbs", "name", {"name": b"../manifest.j"}),
        ("longer_name", "name", {"name": b"manifest.json2"}),
        ("extra_field", "extra", {"extra": b"\1\0\0\0"}),
        ("packed_smaller", "sizes", {"packed": 10}),
        ("claims_four_gigabytes", "size", {"packed": 0xFFFFFFFF, "size": 0xFFFFFFFF}),
        ("claims_nothing", "size", {"packed": 0, "size": 0}),
        ("wrong_crc", "crc", {"crc": 1}),
    ):
        yield f"manifest_{name}", f"layout_{code}", GOOD.with_part(MANIFEST, local=changes).bytes()
    yield "content_wrong_crc", "layout_crc", GOOD.with_part(BLOB, local={"crc": 1}).bytes()
    yield "content_size_off_by_one", "layout_size", GOOD.with_part(BLOB, data=PAGE + b"\n").bytes()
    yield "key_wrong_crc", "layout_crc", GOOD.with_part(KEY, local={"crc": 1}).bytes()
    zip64 = b"\1\0\x10\0" + (len(PAGE)).to_bytes(8, "little") * 2
    huge = {"packed": 0xFFFFFFFF, "size": 0xFFFFFFFF, "extra": zip64}
    yield "content_in_zip64", "layout_extra", GOOD.with_part(BLOB, local=huge).bytes()


def _directory() -> Iterator[tuple[str, str, bytes]]:
    for name, changes in (
        ("header", {"sign": b"PK\1\3"}),
        ("version", {"made": 0x0314}),
        ("flags", {"flags": 0x800}),
        ("method", {"method": 8}),
        ("time", {"date": 34}),
        ("crc", {"crc": 7}),
        ("size", {"size": 1}),
        ("name", {"name": b"manifest.JSON"}),
        ("extra", {"extra": b"\1\0\0\0"}),
        ("comment", {"comment": b"hello"}),
        ("disk", {"disk": 1}),
        ("attributes", {"outer": 0o120777 << 16}),
        ("offset", {"offset": 0}),
    ):
        code = f"directory_{name}"
        yield f"directory_other_{name}", code, GOOD.with_part(MANIFEST, listed=changes).bytes()
    yield "directory_lacks_content", "directory_missing", replace(GOOD, listed=(0, 1, 2)).bytes()
    yield "directory_has_one_twice", "directory_more", replace(GOOD, listed=(0, 1, 2, 3, 3)).bytes()
    yield "directory_in_other_order", "directory_name", replace(GOOD, listed=(0, 2, 1, 3)).bytes()
    for name, changes in (
        ("header", {"sign": b"PK\6\6"}),
        ("disk", {"disk": 1}),
        ("count", {"all": 5}),
        ("place", {"offset": 0}),
        ("comment", {"comment": b"<script>"}),
    ):
        yield f"end_other_{name}", f"end_{name}", replace(GOOD, end=changes).bytes()


def _signatures() -> Iterator[tuple[str, str, bytes]]:
    raw, good = GOOD.parts[MANIFEST].data, GOOD.parts[SIGNATURE].data
    lines = good.decode().split("\n")

    def other(data: bytes) -> bytes:
        return GOOD.with_part(SIGNATURE, data=data).bytes()

    def line(i: int, text: str) -> bytes:
        return other("\n".join([*lines[:i], text, *lines[i + 1 :]]).encode())

    head, seal = base64.b64decode(lines[1]), base64.b64decode(lines[3])
    comment = lines[2].removeprefix("trusted comment: ")
    yield "signature_first_line", "signature_comment", line(0, lines[0] + " by your clinic")
    yield "signature_without_first_line", "signature_form", other("\n".join(lines[1:]).encode())
    yield "signature_two_spellings", "signature_form", line(1, lines[1].replace("=", "") + "==\t")
    yield "signature_spare_bits", "signature_form", line(3, _spare_bits(lines[3]))
    yield "signature_with_a_line_more", "signature_form", other(good + b"more\n")
    yield "signature_windows_lines", "signature_form", other(good.replace(b"\n", b"\r\n"))
    yield "signature_not_text", "signature_form", other(b"\xff\xfe" + good)
    yield "signature_unknown_kind", "signature_kind", line(1, base64.b64encode(b"EX" + head[2:]).decode())
    yield "signature_of_zeros", "signature_wrong", line(1, base64.b64encode(head[:10] + bytes(64)).decode())
    yield "signature_shifted", "signature_wrong", line(1, base64.b64encode(_shifted(head)).decode())
    yield "signature_called_legacy", "signature_wrong", line(1, base64.b64encode(b"Ed" + head[2:]).decode())
    yield "signature_seal_of_zeros", "signature_seal", line(3, base64.b64encode(bytes(len(seal))).decode())
    yield "signature_other_comment", "signature_seal", line(2, lines[2].replace(" 6", " 9"))
    yield "signature_by_another", "signature_other", other(OTHER.sign(raw, comment))
    borrowed = Key("other", CLINIC.id)
    yield "signature_by_another_with_our_number", "signature_wrong", other(borrowed.sign(raw, comment))
    yield "key_of_another", "signature_other", GOOD.with_part(KEY, data=OTHER.file).bytes()
    yield "key_of_another_with_our_number", "signature_wrong", GOOD.with_part(KEY, data=borrowed.file).bytes()
    yield (
        "key_with_other_words",
        "key_form",
        GOOD.with_part(KEY, data=CLINIC.file.replace(b"minisign", b"clinic's")).bytes(),
    )
    yield "key_alone", "key_form", GOOD.with_part(KEY, data=CLINIC.text.encode() + b"\n").bytes()
    yield "key_of_zeros", "signature_wrong", _zero_key().bytes()


def _shifted(head: bytes) -> bytes:
    shifted = int.from_bytes(head[42:], "little") + L
    return head[:42] + shifted.to_bytes(32, "little")


def _spare_bits(text: str) -> str:
    """Change the bits that base64 carries and does not use."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = letters.index(text[-3])
    return text[:-3] + letters[last ^ 1] + text[-2:]


def _zero_key() -> File:
    """Put in a key of small order, under which some signatures fit everything."""
    body = base64.b64encode(b"Ed" + CLINIC.id + bytes(32)).decode()
    key = CLINIC.file.split(b"\n")[0] + f"\n{body}\n".encode()
    return GOOD.with_part(KEY, data=key)


def _swapped() -> Iterator[tuple[str, str, bytes]]:
    older, raw = pack(version=4), GOOD.parts[MANIFEST].data
    changed = PAGE.replace(b"water", b"vodka")
    yield "content_changed", "content_changed", GOOD.with_part(BLOB, data=changed).bytes()
    other = GOOD.with_part(BLOB, data=changed)
    yield "content_changed_old_crc", "content_changed", other.with_part(BLOB, local={"crc": 1}).bytes()
    yield "manifest_changed", "signature_wrong", GOOD.with_part(MANIFEST, data=raw.replace(b"Rest", b"Test")).bytes()
    yield "manifest_respaced", "signature_wrong", GOOD.with_part(MANIFEST, data=raw + b"\n").bytes()
    yield "manifest_of_another", "signature_wrong", GOOD.with_part(MANIFEST, data=older.parts[MANIFEST].data).bytes()
    yield (
        "version_raised",
        "signature_wrong",
        older.with_part(MANIFEST, data=older.parts[MANIFEST].data.replace(b'"version": 4', b'"version": 9')).bytes(),
    )
    parts = GOOD.parts
    yield "manifest_before_key", "layout_name", File((parts[1], parts[0], *parts[2:])).bytes()
    yield "manifest_twice", "layout_name", File((*parts[:2], parts[1], *parts[2:])).bytes()
    yield "content_left_out", "layout_header", File(parts[:3]).bytes()
    yield "content_under_another_name", "layout_name", GOOD.with_part(BLOB, name="0" * 64).bytes()
    yield "one_file_more", "directory_header", File((*parts, Part("setup.exe", b"MZ"))).bytes()

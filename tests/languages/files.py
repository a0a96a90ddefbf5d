"""The language files of Qt Linguist: read, brought up to date with the source, written one way, and looked through.

One `companion_xx.ts` for each language in `assets/languages`, and beside it the `.qm` that the program reads. The file
of English holds plural forms alone. What goes out of the source goes out of the file; its history is in git.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from xml.sax.saxutils import escape

from tests.languages.sources import ROOT, Text

FOLDER = ROOT / "assets/languages"
LANGUAGES = ("en", "es", "de")
FORMS = 2
"""Plural forms, one and many, in each of these languages."""
LIKE = 0.75
"""How much alike two texts must be for the old one's translation to be offered for the new one."""
PLACEHOLDER = re.compile(r"\{\w*\}|%n")

Key = tuple[str, str]
"""A context and the English text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text and how it is said; `forms` has two where it hangs on a number, `done` where a person stands for it."""

    key: Key
    forms: tuple[str, ...]
    plural: bool = False
    done: bool = True
    files: tuple[str, ...] = ()
    note: str = ""


Entries = Mapping[Key, Entry]


def path_of(language: str, folder: Path = FOLDER) -> Path:
    """Give the file that people edit."""
    return folder / f"companion_{language}.ts"


def wanted(language: str, texts: Iterable[Text]) -> Entries:
    """Give what a language has to say, not yet said; English says itself, but for plural forms."""
    found: dict[Key, Entry] = {}
    for text in texts:
        key = (text.context, text.source)
        before = found.get(key, Entry(key, ("",)))
        files = tuple(sorted({*before.files, text.file}))
        plural = before.plural or text.plural
        found[key] = Entry(key, ("",) * (FORMS if plural else 1), plural, done=False, files=files)
    return {key: one for key, one in found.items() if one.plural or language != "en"}


def read(path: Path) -> Entries:
    """Read a file as Linguist or `write` leaves it."""
    found = {}
    for context in ET.parse(path).getroot().iter("context") if path.exists() else ():  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            kind = "unfinished" if said is None else said.get("type", "")
            if kind in {"vanished", "obsolete"}:
                continue
            numbers = [] if said is None else said.findall("numerusform")
            forms = tuple(one.text or "" for one in numbers) or ((said.text or "") if said is not None else "",)
            key = (name, message.findtext("source", ""))
            places = tuple(one.get("filename", "").removeprefix("../../") for one in message.iter("location"))
            note = message.findtext("translatorcomment", "")
            found[key] = Entry(key, forms, message.get("numerus") == "yes", kind != "unfinished", places, note)
    return found


def updated(language: str, texts: Iterable[Text], before: Entries) -> Entries:
    """Take over what is said already, and offer for a new text what is nearest to it, to be looked through."""
    new = wanted(language, texts)
    gone = {key: one for key, one in before.items() if key not in new}
    elsewhere = {key[1]: one for key, one in before.items()}
    found = {}
    for key, one in new.items():
        old = before.get(key) or _nearest(key, gone) or elsewhere.get(key[1])
        found[key] = one if old is None or old.plural != one.plural else _taken_over(one, old)
    return found


def _taken_over(new: Entry, old: Entry) -> Entry:
    same = old.key == new.key
    return replace(new, forms=old.forms, done=old.done and same, note=old.note if same else "")


def _nearest(key: Key, gone: Entries) -> Entry | None:
    """Give the text that this one was before it was put in other words, as far as one can tell."""
    near = get_close_matches(key[1], [old for context, old in gone if context == key[0]], 1, LIKE)
    return gone[key[0], near[0]] if near else None


def write(language: str, entries: Entries, path: Path) -> None:
    """Write a file, always in the same order and shape, so that a change is seen for what it is."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = ""
    for (name, source), one in sorted(entries.items()):
        if name != context:
            lines += ["</context>"] if context else []
            lines += ["<context>", f"    <name>{_xml(name)}</name>"]
            context = name
        lines.append('    <message numerus="yes">' if one.plural else "    <message>")
        lines += [f'        <location filename="../../{file}"/>' for file in one.files]
        lines.append(f"        <source>{_xml(source)}</source>")
        lines += [f"        <translatorcomment>{_xml(one.note)}</translatorcomment>"] if one.note else []
        lines += [*_translation(one), "    </message>"]
    lines += ["</context>", "</TS>", ""] if context else ["</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _translation(one: Entry) -> Iterator[str]:
    kind = "" if one.done else ' type="unfinished"'
    if one.plural:
        yield f"        <translation{kind}>"
        yield from (f"            <numerusform>{_xml(form)}</numerusform>" for form in one.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_xml(one.forms[0])}</translation>"


def _xml(text: str) -> str:
    return escape(text, {"'": "&apos;", '"': "&quot;"})


def compiled(path: Path) -> None:
    """Make the file that the program reads; what is not done stays in English."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = path.with_suffix(".qm")
    subprocess.run([tool, "-silent", "-nounfinished", path, "-qm", made], check=True, stdin=subprocess.DEVNULL)


def wrong(language: str, texts: Iterable[Text], entries: Entries) -> Iterator[str]:
    """Say what keeps a language from being whole: one line for each text."""
    new = wanted(language, texts)
    for key in sorted(new.keys() | entries.keys()):
        one = entries.get(key)
        if one is None:
            yield f"{key}: not in the file"
        elif key not in new:
            yield f"{key}: not in the source any more"
        elif not one.done or not all(one.forms):
            yield f"{key}: not translated"
        elif len(one.forms) != len(new[key].forms):
            yield f"{key}: {len(one.forms)} forms instead of {len(new[key].forms)}"
        else:
            yield from (f"{key}: {fault}" for form in one.forms for fault in _faults(key[1], form, one))


def _faults(source: str, form: str, entry: Entry) -> Iterator[str]:
    """Compare one form with its source; only the last plural form must name the number."""
    counted = entry.plural and form != entry.forms[-1]
    blanks = [sorted(one for one in PLACEHOLDER.findall(said) if one != "%n" or not counted) for said in (source, form)]
    if blanks[0] != blanks[1]:
        yield f"has {blanks[1]} for {blanks[0]}"
    if ("&" in source.replace("&&", "")) != ("&" in form.replace("&&", "")):
        yield "has another letter for the keyboard, or none (&)"
    ends = [(said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]) for said in (source, form)]
    if ends[0] != ends[1]:
        yield "begins or ends with another space"
    if "!" in form and "!" not in source:
        yield "raises its voice (!)"

"""Takes out of libraries what no program reads: names for debuggers, and languages that Companion does not speak.

ICU's data make 32 MB, nearly all of it names of things in 700 languages. Qt asks ICU for the order of words, for the
names of time zones and for old encodings; what is kept answers those for the languages below, and `agrees` holds the
short data against the long.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from shipping import elf, prune
from shipping.project import WORK, Failed, environment, run

_TOLD = {name: frozenset(words.split()) for name, words in prune.told("icu").items()}
ENCODING = "ibm-5348_P100-1997.cnv"  # Windows-1252, of old text files

ASK = """
import sys
from PySide6.QtCore import QCollator, QDateTime, QLocale, QTimeZone
words = "Zebra Äpfel apfel Éclair zoo ñandú łódź öl žena cote côté 10 9 ß ss".split()
for tag in sys.argv[1:]:
    locale = QLocale(tag)
    order = QCollator(locale)
    print(tag, sorted(words, key=order.sortKey), locale.toUpper("straße ıi"), locale.toLower("ÇIİ"))
    for zone in ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "Etc/UTC"):
        there = QTimeZone(zone.encode())
        kinds = (QTimeZone.NameType.LongName, QTimeZone.NameType.ShortName, QTimeZone.NameType.OffsetName)
        print([there.displayName(QTimeZone.TimeType.StandardTime, kind, locale) for kind in kinds])
print(len(QTimeZone.availableTimeZoneIds()), QDateTime.currentDateTimeUtc().timeZoneAbbreviation())
"""


def slim(internal: Path) -> None:
    """Make the folder of libraries smaller."""
    data = next(internal.rglob("libicudata.so.*"), None)
    if data is None:
        raise Failed("ICU's data are not in the packed folder any more; look at packaging/shipping/slim.py")
    _trim_icu(data.resolve())
    for path in elf.libraries(internal):
        _strip(path)


def _strip(path: Path) -> None:
    """Strip a library, unless it could not be loaded afterwards."""
    short = WORK / "stripped"
    run("strip", "--strip-unneeded", "-o", short, path)
    if elf.loadable(short) and short.stat().st_size < path.stat().st_size:
        shutil.copyfile(short, path)
    short.unlink()


def kept(item: str) -> bool:
    """Tell whether an item of ICU's data stays."""
    folder, _, file = item.rpartition("/")
    name, _, kind = file.partition(".")
    ours = name.split("_")[0] in prune.LANGUAGES or name in prune.LANGUAGES
    if folder in _TOLD["folders_unused"] or kind in {"spp", "cfu"} or item == "unames.icu":
        return False
    if folder == "coll":
        return ours or kind == "icu"
    if folder == "zone":
        return ours
    if kind == "cnv":
        return item == ENCODING
    return kind != "res" or ours or name in _TOLD["tables"]


def _trim_icu(library: Path) -> None:
    """Take the package of data out of the library, make it short, and put it into a library of the same name."""
    place = WORK / "icu"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    version = library.name.rpartition(".")[2]
    whole = place / f"icudt{version}l.dat"
    whole.write_bytes(_data_of(library, f"icudt{version}_dat"))
    listed = run("icupkg", "-l", whole).split()
    (place / "remove.txt").write_text("".join(f"{item}\n" for item in listed if not kept(item)))
    short = place / "short" / whole.name
    short.parent.mkdir()
    run("icupkg", "--remove", place / "remove.txt", whole, short)
    name = f"icudt{version}_dat"
    assembler = place / "data.S"
    assembler.write_text(
        f".section .rodata\n.balign 16\n.global {name}\n.type {name},@object\n{name}:\n"
        f'.incbin "short/{short.name}"\n.size {name}, .-{name}\n.section .note.GNU-stack,"",@progbits\n'
    )
    flags = ("-shared", "-nostdlib", "-s", "-Wl,--build-id=none", f"-Wl,-soname,{elf.soname(library)}")
    run("gcc", *flags, "-o", place / library.name, assembler, cwd=place)
    _agrees(place, library.parent)
    shutil.copyfile(place / library.name, library)


def _data_of(library: Path, name: str) -> bytes:
    """Cut the bytes of one symbol out of a library."""
    for line in elf.read(library, "--dyn-syms").splitlines():
        words = line.split()
        if len(words) > 7 and words[7] == name:
            address, size = int(words[1], 16), int(words[2], 0)
            break
    else:
        raise Failed(f"{library.name} has no {name}")
    for line in elf.read(library, "-l").splitlines():
        words = line.split()
        if words[:1] == ["LOAD"]:
            offset, start, length = (int(words[at], 16) for at in (1, 2, 4))
            if start <= address < start + length:
                with library.open("rb") as file:
                    file.seek(offset + address - start)
                    return file.read(size or length)
    raise Failed(f"{name} lies in no part of {library.name} that is loaded")


def _agrees(short: Path, long: Path) -> None:
    """Ask Qt the same questions with short and with long data; raises Failed where it answers otherwise."""
    tags = sorted(tag for tag in prune.LANGUAGES if re.fullmatch("[a-z]{2}", tag) and tag != "no")
    answers = []
    for place in (long, short):
        env = environment(LD_LIBRARY_PATH=str(place))
        asked = [sys.executable, "-c", ASK, *tags]
        answers.append(subprocess.run(asked, env=env, capture_output=True, text=True, check=True).stdout)
    if answers[0] != answers[1] or len(answers[0]) < 1000:
        raise Failed("with the trimmed data of ICU, Qt sorts or names time zones differently")

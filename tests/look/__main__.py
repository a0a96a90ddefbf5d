"""Draw every page in every way into one folder and one page, and say what nobody should meet on them.

`./dev gallery [OUT]` runs it; `--way NAME` keeps to one. Exits 1 where something is cut, faint, nameless or too small.
Made-up data only, no sound; the record lies in a folder that is gone afterwards.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Container, Iterator, Mapping
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from companion.app import Program
from companion.services.paths import Folder, shipped
from companion.services.settings import Settings, SettingsFile
from companion.ui.icons import Icons
from companion.ui.pages.session.patient_window import PatientWindow
from companion.ui.theme import Theme
from companion.ui.widgets.hold_button import HoldButton
from tests.look import parts
from tests.look.deeper import DEEPER, home_of, look_deeper, settle
from tests.look.eyes import faults, missing_glyphs, seen, shown, words
from tests.look.moment import standing_still
from tests.look.places import doors, open_program
from tests.look.ways import Way, spoken, ways
from tests.look.weeks import live_through, survey
from tests.ui.session_scenes import SCENES, part, patients_view, protocol_of
from tests.ui.session_stage import own_protocol, stages
from tests.ui.test_machine_step import LOW, Prepared

Findings = Mapping[str, list[str]]
"""What is wrong, by the name of the picture."""
Asked = Callable[[str], bool]
"""Tells whether a picture is wanted, by the name of what it shows."""
Keep = Callable[[str, QPixmap], None]
"""Takes a picture by its name."""
Kinds = set[type]
"""The kinds of widgets that were to be seen."""
QUICK = 80
"""Qt's quality of a PNG: the same picture, hardly packed, in a fifth of the time."""


def look(
    app: QApplication, folder: Folder, way: Way, only: Container[str] | None = None
) -> Iterator[tuple[str, QWidget]]:
    """Show every page in one way, or `only` some, each with its name; a page is gone when the next one comes."""
    asked = partial(_asked, only)
    with spoken(app, way), standing_still(app), tempfile.TemporaryDirectory() as place:
        lived = Folder(Path(shutil.copytree(folder.root, Path(place) / "lived")))  # what is written there stays there
        SettingsFile(lived).save(Settings(look=way.look, language=way.language))
        yield from _pages(app, lived, way, asked)
        theme = Theme(app, Icons(shipped("icons")), way.look)
        theme.start()
        yield from _scenes(theme, way, asked)
        if only is None:
            yield from _beside(theme, way)
        yield from _alone(theme, way, asked)


def _asked(only: Container[str] | None, name: str) -> bool:
    return only is None or name in only


def _pages(app: QApplication, folder: Folder, way: Way, asked: Asked) -> Iterator[tuple[str, QWidget]]:
    program = Program(app, folder)
    program.window.resize(*way.size)
    try:
        open_program(program)
        home = home_of(program)
        for name in home._makers:  # noqa: SLF001 - every page, also those that come later
            if asked(name) and name not in DEEPER:
                home.show("today")  # whatever was shown before, the rail stands as it would from there
                home.show(name)
                settle(program)
                yield name, program.window
        yield from look_deeper(program, asked)
    finally:
        program.close()
        _settle()  # what the sound said last is still told to the pages
        program.window.close()
        _gone(program.window)


def _scenes(theme: Theme, way: Way, asked: Asked) -> Iterator[tuple[str, QWidget]]:
    for name, scene in ((name, scene) for name, scene in SCENES.items() if asked(f"session-{name}")):
        with stages(theme) as make:
            stage = make(protocol_of(name), rehearsal=protocol_of(name)["example"])
            stage.show(*way.size)
            scene(stage)
            _settle()
            yield f"session-{name}", stage.page


def _beside(theme: Theme, way: Way) -> Iterator[tuple[str, QWidget]]:
    """Show what has another stage: the patient's own window, and the computer as it should not be."""
    with stages(theme) as make:
        stage = make()
        stage.show(*way.size)
        patients_view(stage)
        _settle()
        yield (
            "session-patient",
            next(one for one in QApplication.topLevelWidgets() if isinstance(one, PatientWindow) and one.isVisible()),
        )
    with stages(theme):
        prepared = Prepared(theme, own_protocol(), rehearsal=False)
        prepared.show(*way.size)
        prepared.computer.says = LOW
        prepared.open().prepare()
        part(prepared, HoldButton).held.emit()
        _settle()
        yield "session-machine", prepared.page
        prepared.close()


def _alone(theme: Theme, way: Way, asked: Asked) -> Iterator[tuple[str, QWidget]]:
    """Show what needs no record: the doors before it, and the parts side by side."""
    builds: dict[str, Callable[[], QWidget]] = {
        **doors(theme),
        **{f"parts-{name}": partial(build, theme, way.say) for name, build in parts.SCREENS},
    }
    for name, build in ((name, build) for name, build in builds.items() if asked(name)):
        page = build()
        page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        page.resize(*way.size)
        page.show()
        _settle()
        yield name, page
        page.close()
        _gone(page)


def _settle() -> None:
    for _ in range(4):
        QCoreApplication.processEvents()


def _gone(page: QWidget) -> None:
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def draw(
    app: QApplication,
    folder: Folder,
    way: Way,
    keep: Keep,
    kinds: Kinds | None = None,
    *,
    only: Container[str] | None = None,
) -> Findings:
    """Draw a picture of every page in one way, and give what is wrong on them; `kinds` gets what was to be seen."""
    found: dict[str, list[str]] = {}
    texts: set[str] = set()
    for name, page in look(app, folder, way, only):
        picture = f"{name}.{way.name}.png"
        _settle()  # what the store answered is laid out only now
        drawn = page.grab()
        keep(picture, drawn)
        found[picture] = faults(page, drawn)
        if kinds is not None:
            kinds.update(base for one in (page, *shown(page)) for base in type(one).__mro__)
        texts.update(words(widget) for widget in seen(page))
        missing = missing_glyphs(texts, page) if name == "help" else []
        found[picture] += [f"no font has {letter!r}" for letter in missing]
    return found


def save(out: Path, name: str, picture: QPixmap) -> None:
    """Keep a picture as a file."""
    picture.save(str(out / name), quality=QUICK)


def page_of(findings: Findings) -> str:
    """Give one web page with all pictures, each with what is wrong on it."""
    figures = []
    for name, wrong in findings.items():
        told = "".join(f"<li>{escape(one)}" for one in wrong)
        figures.append(f'<figure><img src="{escape(name)}" alt=""><figcaption>{escape(name)}<ul>{told}</ul></figure>')
    style = "body{font:15px sans-serif;background:#888;margin:24px}img{max-width:100%}figure{margin:0 0 32px}"
    return f"<!doctype html><meta charset=utf-8><title>Gallery</title><style>{style}</style>\n" + "\n".join(figures)


def main(arguments: list[str]) -> int:
    """Draw what is asked for; 1 where something is wrong."""
    asked = argparse.ArgumentParser(prog="./dev gallery", description=__doc__.partition("\n")[0])
    asked.add_argument("out", type=Path)
    asked.add_argument("--way", choices=[way.name for way in ways()], action="append")
    chosen = asked.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    findings: dict[str, list[str]] = {}
    asked_for = [way for way in ways() if not chosen.way or way.name in chosen.way]
    with tempfile.TemporaryDirectory() as place:
        records = {language: Folder(Path(place) / language) for language in sorted({way.told for way in asked_for})}
        with standing_still(app):
            for language, folder in records.items():
                live_through(folder, language=language)
                survey(folder)
        for way in asked_for:
            findings |= draw(app, records[way.told], way, partial(save, chosen.out))
    (chosen.out / "index.html").write_text(page_of(findings), encoding="utf-8")
    for name, wrong in findings.items():
        for one in wrong:
            print(f"{name}: {one}")
    print(f"{len(findings)} pictures, {sum(map(len, findings.values()))} faults")
    return 1 if any(findings.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

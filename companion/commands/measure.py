"""Check a measure file, show what is in it, or take one that a clinic supplied into the record."""

from pathlib import Path

from companion.commands.opened import opened
from companion.domain.measures import Measure
from companion.services import documents
from companion.services.clock import SystemClock
from companion.services.measure_taking import Taken, take


def run(action: str, file: Path, data_dir: Path | None) -> int:
    """Do what the command line asks for: `check`, `show` or `install`."""
    if action == "install":
        return install(data_dir, file)
    return check(file) if action == "check" else show(file)


def check(file: Path) -> int:
    """Say whether a measure file can be used; raises Known with every fault's line and field."""
    measure = documents.load_measure(file).value
    print(f"{file.name}: “{measure.title}”, version {measure.version}, can be used.")
    return 0


def show(file: Path) -> int:
    """Print the questions, the range and the bands of a measure file."""
    print("\n".join(_described(documents.load_measure(file).value)))
    return 0


def install(data_dir: Path | None, file: Path) -> int:
    """Take a measure file into the record; raises Known `document.*`, `measure.older`, or what bars the record."""
    document = documents.load_measure(file)
    with opened(data_dir) as record:
        taken = take(record.store, document, SystemClock().stamp())
    named = f"“{document.value.title}”, version {document.value.version}"
    print(f"{named}, is in place." if taken is Taken.NEW else f"{named}, was in place already.")
    return 0


def _described(measure: Measure) -> list[str]:
    return [
        f"{measure.title}, version {measure.version}: {measure.about}",
        measure.instruction,
        "",
        *(f"  {item.id}. {item.text}{'' if item.scored else ' (not scored)'}" for item in measure.items),
        "",
        *(f"Answers “{one.id}”: {_answers(measure, one.id)}" for one in measure.answer_sets),
        f"Total: {measure.low:g} to {measure.high:g} ({measure.scoring})",
        *(f"  {measure.ends(band)[0]:g} to {measure.ends(band)[1]:g}: {band.name}" for band in measure.bands),
        *(f"{part.title}: {', '.join(part.items)}" for part in measure.parts),
        measure.licence,
        *(f"{source.what}: {source.where} ({source.checked_on})" for source in measure.sources),
    ]


def _answers(measure: Measure, answers: str) -> str:
    found = next(one for one in measure.answer_sets if one.id == answers)
    if found.scale is not None:
        return f"{found.scale.low} {found.scale.low_text} … {found.scale.high} {found.scale.high_text}"
    return ", ".join(f"{choice.value} {choice.text}" for choice in found.choices)

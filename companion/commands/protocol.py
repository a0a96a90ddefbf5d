"""Check a protocol file, or show what is in it."""

from pathlib import Path

from companion.domain.protocol import Protocol
from companion.services import documents


def check(file: Path) -> int:
    """Say whether a protocol file can be used; raises Known with every fault's line and field."""
    document = documents.load_protocol(file)
    protocol = document.value
    print(f"{file.name}: “{protocol.title}”, version {protocol.version}, can be used.")
    return 0


def show(file: Path) -> int:
    """Print what is in a protocol file in the order in which a session meets it."""
    print("\n".join(_described(documents.load_protocol(file).value)))
    return 0


def _described(protocol: Protocol) -> list[str]:
    phases = protocol.phases
    lengths = (phases.preparation, phases.onset, phases.window, phases.return_, phases.recovery)
    return [
        f"{protocol.title}, version {protocol.version}, {protocol.clinic.name} ({protocol.clinic.prescriber})",
        f"Valid from {protocol.valid_from} until {protocol.valid_until}" + ("; EXAMPLE" if protocol.example else ""),
        "",
        "Phases (shortest, planned, longest):",
        *(f"  {p.name}: {_clock(p.min_s)}, {_clock(p.planned_s)}, {_clock(p.max_s)}" for p in lengths),
        "Holds:",
        *(f"  {i}: {_clock(hold.hold_s)}, then {hold.end}. {hold.text}" for i, hold in enumerate(protocol.holds, 1)),
        f"Sitter checks: every {_clock(protocol.checks.every_s)}",
        "Readings:",
        *(f"  {slot.title}: {', '.join(slot.readings)}" for slot in protocol.vitals),
        "Questions before:",
        *(f"  {gate.question}" for gate in protocol.gates),
        "Contacts:",
        *(f"  {contact.name}, {contact.role}: {contact.phone} ({contact.hours})" for contact in protocol.contacts),
    ]


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d} min"

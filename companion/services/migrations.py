"""The store's schema and how an older one becomes the present one: forward only, one transaction a step.

A version is major and minor: a program reads what a later minor wrote, and refuses a later major. A step is never
changed once it was released; a change is a new step. The event table is append-only by its triggers.
"""

from collections.abc import Callable, Sequence

from companion.domain.records import dataclass
from companion.services.connection import Connection

PER_MAJOR = 1000


@dataclass(frozen=True, slots=True)
class Version:
    """A schema's version, kept in the file as `major * 1000 + minor`; 0 is an empty file."""

    number: int

    @property
    def major(self) -> int:
        """Give the part that an older program must refuse."""
        return self.number // PER_MAJOR

    def __str__(self) -> str:
        return f"{self.major}.{self.number % PER_MAJOR}"


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the schema, leading to `version`."""

    version: Version
    change: Callable[[Connection], None]


def version_of(connection: Connection) -> Version:
    """Read the version of an open file."""
    return Version(int(connection.execute(ASK_VERSION).fetchone()[0]))


def migrate(connection: Connection, steps: Sequence[Step]) -> None:
    """Take every step that the file has not taken; a step that fails leaves the file at the one before."""
    for step in steps:
        if step.version.number <= version_of(connection).number:
            continue
        connection.execute("BEGIN EXCLUSIVE")
        try:
            step.change(connection)
            connection.execute(f"PRAGMA user_version={step.version.number:d}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def statements(script: str) -> Callable[[Connection], None]:
    """Make a change of SQL statements; never `executescript`, which commits whatever is open."""

    def change(connection: Connection) -> None:
        for statement in script.split(";\n\n"):
            connection.execute(statement)

    return change


ASK_VERSION = "PRAGMA user_version"

FIRST = """
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    chain TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    by TEXT NOT NULL,
    utc_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    zone TEXT NOT NULL,
    boot TEXT NOT NULL,
    up_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (chain, seq)
) STRICT;

CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN
    SELECT RAISE(ABORT, 'the event log is append-only');
END;

CREATE TRIGGER event_is_final BEFORE UPDATE ON event BEGIN
    SELECT RAISE(ABORT, 'the event log is append-only');
END;

CREATE TABLE live (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    session TEXT NOT NULL,
    utc_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    zone TEXT NOT NULL,
    boot TEXT NOT NULL,
    up_ms INTEGER NOT NULL,
    session_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    opened INTEGER NOT NULL REFERENCES event,
    closed INTEGER REFERENCES event,
    number INTEGER NOT NULL,
    rehearsal INTEGER NOT NULL,
    protocol_title TEXT NOT NULL,
    sitter TEXT NOT NULL,
    ending TEXT,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mood (
    id INTEGER PRIMARY KEY REFERENCES event,
    utc_ms INTEGER NOT NULL,
    rehearsal INTEGER NOT NULL,
    moment TEXT NOT NULL,
    pleasantness REAL NOT NULL,
    energy REAL NOT NULL,
    note TEXT NOT NULL,
    correction TEXT NOT NULL
) STRICT;

CREATE INDEX mood_by_time ON mood (utc_ms);

CREATE TABLE vitals (
    id INTEGER PRIMARY KEY REFERENCES event,
    utc_ms INTEGER NOT NULL,
    rehearsal INTEGER NOT NULL,
    slot TEXT,
    systolic_mmhg INTEGER,
    diastolic_mmhg INTEGER,
    pulse_bpm INTEGER,
    spo2_percent INTEGER,
    note TEXT NOT NULL,
    correction TEXT NOT NULL
) STRICT;

CREATE INDEX vitals_by_time ON vitals (utc_ms);

CREATE TABLE protocol (
    id INTEGER PRIMARY KEY REFERENCES event,
    sha256 TEXT NOT NULL
) STRICT
"""

AFTER = """
CREATE TABLE measure (
    id TEXT PRIMARY KEY,
    installed INTEGER NOT NULL REFERENCES event
) STRICT, WITHOUT ROWID;

CREATE TABLE sitting (
    id TEXT PRIMARY KEY,
    begun INTEGER NOT NULL REFERENCES event,
    submitted INTEGER REFERENCES event,
    aside INTEGER REFERENCES event,
    measure TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    total REAL,
    low REAL,
    high REAL,
    band TEXT NOT NULL,
    correction TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    sitting TEXT NOT NULL REFERENCES sitting,
    item TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (sitting, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    id TEXT PRIMARY KEY,
    written INTEGER NOT NULL REFERENCES event,
    changed INTEGER NOT NULL REFERENCES event,
    text TEXT NOT NULL,
    prompt TEXT NOT NULL,
    blob TEXT,
    sha256 TEXT,
    length_ms INTEGER,
    due TEXT NOT NULL,
    taken_out INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in (
    id INTEGER PRIMARY KEY REFERENCES event,
    due TEXT NOT NULL,
    title TEXT NOT NULL,
    asked TEXT NOT NULL,
    text TEXT NOT NULL,
    correction TEXT NOT NULL
) STRICT;

CREATE TABLE passed_over (
    due TEXT PRIMARY KEY,
    id INTEGER NOT NULL REFERENCES event
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    planned INTEGER NOT NULL REFERENCES event,
    day TEXT NOT NULL,
    minute INTEGER,
    skipped INTEGER REFERENCES event,
    reason TEXT NOT NULL,
    removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID
"""

# Marks by the local day, with the sums of each day in millionths, so that any order of adding gives the same; energy
# may be unknown, as in a diary of another program. A measure's form is kept once, by the entry that had it first.
DAYS = """
CREATE TABLE marked (
    id INTEGER PRIMARY KEY REFERENCES event,
    utc_ms INTEGER NOT NULL,
    local_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,
    session TEXT,
    rehearsal INTEGER NOT NULL,
    moment TEXT NOT NULL,
    pleasantness REAL NOT NULL,
    energy REAL,
    note TEXT NOT NULL,
    correction TEXT NOT NULL
) STRICT;

INSERT INTO marked
    SELECT m.id, m.utc_ms, at.ms, (at.ms - (at.ms % 86400000 + 86400000) % 86400000) / 86400000,
        nullif(at.chain, ''), m.rehearsal, m.moment, m.pleasantness, m.energy, m.note, m.correction
    FROM mood m CROSS JOIN (SELECT id, chain, utc_ms + offset_min * 60000 AS ms FROM event) at ON at.id = m.id;

DROP TABLE mood;

ALTER TABLE marked RENAME TO mood;

CREATE INDEX mood_by_time ON mood (utc_ms);

CREATE INDEX mood_by_day ON mood (day);

CREATE INDEX mood_rehearsed ON mood (id) WHERE rehearsal;

CREATE INDEX mood_paired ON mood (local_ms, session, rehearsal, moment, pleasantness, energy)
    WHERE moment <> 'any' AND correction = '';

CREATE TABLE mood_day (
    day INTEGER PRIMARY KEY,
    marks INTEGER NOT NULL,
    mood_millionths INTEGER NOT NULL,
    mood_least REAL NOT NULL,
    mood_most REAL NOT NULL,
    energies INTEGER NOT NULL,
    energy_millionths INTEGER NOT NULL,
    energy_least REAL,
    energy_most REAL
) STRICT;

INSERT INTO mood_day
    SELECT day, count(*), sum(CAST(round(pleasantness * 1000000) AS INTEGER)), min(pleasantness), max(pleasantness),
        count(energy), coalesce(sum(CAST(round(energy * 1000000) AS INTEGER)), 0), min(energy), max(energy)
    FROM mood WHERE NOT rehearsal AND correction = '' GROUP BY day;

ALTER TABLE sitting ADD COLUMN form INTEGER REFERENCES event
"""


def days_and_forms(connection: Connection) -> None:
    """Make the tables of days, and give each sitting the entry that had its form first."""
    statements(DAYS)(connection)
    first: dict[str, int] = {}
    begun = connection.execute(
        "SELECT s.id, e.id, json_extract(e.body, '$.document') FROM sitting s CROSS JOIN event e ON e.id = s.begun"
        " ORDER BY e.id"
    ).fetchall()
    for sitting, number, document in begun:
        form = first.setdefault(document, number)
        connection.execute("UPDATE sitting SET form = ? WHERE id = ?", (form, sitting))


STEPS = (
    Step(Version(1000), statements(FIRST)),
    Step(Version(1001), statements(AFTER)),
    Step(Version(1002), days_and_forms),
)

"""A piece of the library: one sound file that was taken in, and all that was measured of it on the way.

Plain facts and what follows from them. Opens no file: `services/library.py` keeps the pieces, `audio/survey.py`
measures them.
"""

from typing import Annotated

from companion.domain import schema
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, Exactly, Text

FORMAT = "companion-piece/1"
TARGET_LUFS = -23.0
"""Where nothing else is asked for, what is heard is as loud as EBU R 128 wants it."""
MOST_TRUE_PEAK_DBTP = -1.0
SILENT_LUFS = -70.0
MOST_GAIN_DB = 20.0
"""A recording so quiet that it needs more than this would be raised with all its noise."""

Fraction = Annotated[float, AtLeast(0)]


@dataclass(frozen=True, slots=True)
class Measured:
    """What one pass over a sound tells of it.

    `begins_s` and `ends_s` lie around what is above -60 dBFS. `entry_lu` is how far the loudest tenth of its first
    second stands above the piece as a whole. `damaged`: the file broke off at `length_s`.
    """

    container: Text
    rate_hz: int
    channels: int
    length_s: Fraction
    begins_s: Fraction
    ends_s: Fraction
    integrated_lufs: float
    range_lu: float
    short_term_most_lufs: float
    true_peak_dbtp: float
    entry_lu: float
    damaged: bool
    title: str = ""
    artist: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece. `sha256` is of the file that is kept, `source_sha256` of the one that was given.

    The two differ where the file had to be converted to be played. `file` is what a programme's track names.
    """

    format: Annotated[str, Exactly(FORMAT)]
    sha256: Text
    source_sha256: Text
    file: Text
    name: Text
    size_bytes: Annotated[int, AtLeast(0)]
    measured: Measured
    title: Text
    artist: str = ""
    licence: str = ""
    lyrics: bool | None = None


def read(data: object) -> Piece:
    """Make a piece from plain data; raises schema.Unreadable."""
    schema.check_format(data, FORMAT)
    return schema.read(Piece, data)


def gain_db(integrated_lufs: float, true_peak_dbtp: float, target_lufs: float = TARGET_LUFS) -> float:
    """Give the gain that brings a sound to a loudness, or as near as its highest peak allows.

    Peaks are never pressed down: a limiter that works is heard as breathing, a piece that is 2 LU quieter is not.
    """
    if integrated_lufs <= SILENT_LUFS:
        return 0.0
    return min(target_lufs - integrated_lufs, MOST_TRUE_PEAK_DBTP - true_peak_dbtp, MOST_GAIN_DB)

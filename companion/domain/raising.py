"""The steps in which a record of an earlier version is brought up to date, for the first window to say.

Apart from all else of the record: that window is there before any of it is imported.
"""

from enum import StrEnum


class Raising(StrEnum):
    """What is being done to a record of an earlier version; each step of these may take half a minute."""

    COPY = "copy"
    READ = "read"
    CHANGE = "change"

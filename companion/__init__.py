"""Companion keeps the time, the sound and the record of one supervised session at home."""

__version__ = "0.1.0"
__date__ = ""
"""The day it was released, as in 2026-11-28; empty between two releases. `./dev release` writes both, here alone."""

"""Companion keeps the time, the sound and the record of one supervised session at home."""

__version__ = "0.1.0"

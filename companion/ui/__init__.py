"""The only place for PySide6 and pyqtgraph: pages, dialogs, widgets, theme and words."""

import builtins

import PySide6.QtCore  # noqa: F401 - changes how everything after it is imported

# PySide6 reads the whole source of every module that is imported after it, to see whether it might ask for snake_case
# names, and keeps the lines in memory. Nothing here asks. It leaves Python's own import under this name.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

"""Every kind of widget that the program can show, found in its own modules: what the gallery must have drawn."""

import importlib
import pkgutil

from PySide6.QtWidgets import QWidget

import companion.ui

FOR_A_MOMENT = {"Bubble", "FocusFrame"}
"""What stands over a page while something is pointed at, or has the keyboard."""


def known() -> set[type]:
    """Give each kind that is the program's own; a kind that others are made from counts as drawn with them."""
    for module in pkgutil.walk_packages(companion.ui.__path__, "companion.ui."):
        if not module.name.endswith("_child"):  # a program of its own
            importlib.import_module(module.name)
    return {kind for kind in _below(QWidget) if kind.__module__.startswith("companion.")}


def _below(kind: type) -> set[type]:
    found: set[type] = set()
    children: list[type] = kind.__subclasses__()
    for child in children:
        found |= {child, *_below(child)}
    return found


def undrawn(drawn: set[type]) -> list[str]:
    """Give the names of the kinds that were on no picture."""
    missing = {kind for kind in known() - drawn if kind.__name__ not in FOR_A_MOMENT}
    return sorted(f"{kind.__module__}.{kind.__name__}" for kind in missing)

"""pyqtgraph, for the rest of this package: brought in without its copies of Qt's modules, and without its tools.

pyqtgraph copies everything of QtCore, QtGui and QtWidgets into modules of its own before it uses any of it, by which
PySide6 makes every class and enumeration there is: 0.2 s of a processor and 9 MB, measured, for nothing. So those
modules are PySide6's own here, and are said to be empty until the copying is over. A third of the rest is what people
build tools of: trees of parameters, views of pictures, processes, sixty widgets. Empty modules stand there meanwhile.
"""

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

_OF_QT = (QtCore, QtGui, QtWidgets)
_TOOLS = ("parametertree", "imageview", "multiprocess", "widgets")
_USED = ("pyqtgraph.widgets", "pyqtgraph.widgets.GraphicsView")


class _Tools(ModuleType):
    """Has whatever is asked of it, and does nothing."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("_"):
            raise AttributeError(name)
        return type(name, (), {})


class _Meanwhile:
    """Finds such a module for every tool of pyqtgraph's."""

    @staticmethod
    def find_spec(name: str, *_more: object) -> ModuleSpec | None:
        package, _, rest = name.partition(".")
        is_tool = package == "pyqtgraph" and rest.partition(".")[0] in _TOOLS and name not in _USED
        return ModuleSpec(name, _Meanwhile) if is_tool else None  # type: ignore[arg-type]  # a class loads as well

    @staticmethod
    def create_module(spec: ModuleSpec) -> ModuleType:
        return _Tools(spec.name)

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        """Nothing is in it."""


for _module in _OF_QT:
    sys.modules[_module.__name__.replace("PySide6", "pyqtgraph.Qt")] = _module
    vars(_module)["__dir__"] = list
sys.meta_path.insert(0, _Meanwhile)
try:
    import pyqtgraph as pg
finally:
    sys.meta_path.remove(_Meanwhile)
    for _module in _OF_QT:
        del vars(_module)["__dir__"]
    for _name in [name for name, module in sys.modules.items() if isinstance(module, _Tools)]:
        del sys.modules[_name]

__all__ = ["pg"]

"""pyqtgraph, for the rest of this package: brought in without its copies of Qt's modules.

pyqtgraph copies everything of QtCore, QtGui and QtWidgets into modules of its own before it uses any of it, by which
PySide6 makes every class and enumeration there is: 0.2 s of a processor and 9 MB, measured, for nothing. So those
modules are PySide6's own here, and are said to be empty until the copying is over.
"""

import sys

from PySide6 import QtCore, QtGui, QtWidgets

_OF_QT = (QtCore, QtGui, QtWidgets)

for _module in _OF_QT:
    sys.modules[_module.__name__.replace("PySide6", "pyqtgraph.Qt")] = _module
    vars(_module)["__dir__"] = list
try:
    import pyqtgraph as pg
finally:
    for _module in _OF_QT:
        del vars(_module)["__dir__"]

__all__ = ["pg"]

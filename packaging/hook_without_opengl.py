"""Runs before a packed program begins: pyqtgraph imports Qt's OpenGL, 9 MB, and uses it only where it is asked to.

Nobody asks here, so two empty modules stand in its place; whoever uses one is told so.
"""

import sys
import types

import PySide6


class _Absent(types.ModuleType):
    def __getattr__(self, name: str) -> type:
        if not name.startswith("Q"):
            raise AttributeError(name)

        def refuse(*_: object, **__: object) -> None:
            raise RuntimeError("OpenGL is no part of this program")

        return type(name, (), {"__init__": refuse})


for _name in ("QtOpenGL", "QtOpenGLWidgets"):
    sys.modules[f"PySide6.{_name}"] = _module = _Absent(f"PySide6.{_name}")
    setattr(PySide6, _name, _module)

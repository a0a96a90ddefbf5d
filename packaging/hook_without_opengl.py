"""Runs before a packed program begins: pyqtgraph imports Qt's OpenGL, 9 MB, and uses it only where it is asked to.

Nobody asks here, so two empty modules stand in its place; whoever uses one is told so. Imports nothing of Qt itself:
it runs in every process, and most of them do without.
"""

import sys
import types
from importlib.machinery import ModuleSpec


class _Absent(types.ModuleType):
    def __getattr__(self, name: str) -> type:
        if not name.startswith("Q"):
            raise AttributeError(name)

        def refuse(*_: object, **__: object) -> None:
            raise RuntimeError("OpenGL is no part of this program")

        return type(name, (), {"__init__": refuse})


class _InItsPlace:
    """Finds the two modules, and makes them."""

    @classmethod
    def find_spec(cls, name: str, *_: object) -> ModuleSpec | None:
        if name in {"PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"}:
            return ModuleSpec(name, cls)
        return None

    @staticmethod
    def create_module(spec: ModuleSpec) -> types.ModuleType:
        return _Absent(spec.name)

    @staticmethod
    def exec_module(module: types.ModuleType) -> None:
        """Nothing is in it."""


sys.meta_path.insert(0, _InItsPlace)

"""Runs before a packed program begins: has stand-ins for modules that are imported and never used here.

pyqtgraph imports Qt's OpenGL, 9 MB, and uses it only where it is asked to; whoever does is told so. numpy puts its
documentation into its functions, a sixth of what its start costs; Qt's bindings bring what writes their stubs for type
checkers, a fifth of theirs. Imports nothing itself: it runs in every process, and most of them do with little.
"""

import sys
import types
from importlib.machinery import ModuleSpec

OPENGL = {"PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"}
FOR_WRITERS = {
    "numpy._core._add_newdocs",
    "numpy._core._add_newdocs_scalars",
    "shibokensupport.signature.lib.pyi_generator",
}


class _Absent(types.ModuleType):
    def __getattr__(self, name: str) -> type:
        if not name.startswith("Q"):
            raise AttributeError(name)

        def refuse(*_: object, **__: object) -> None:
            raise RuntimeError("OpenGL is no part of this program")

        return type(name, (), {"__init__": refuse})


class _InItsPlace:
    """Finds the modules, and makes them."""

    @classmethod
    def find_spec(cls, name: str, *_: object) -> ModuleSpec | None:
        return ModuleSpec(name, cls) if name in OPENGL | FOR_WRITERS else None

    @staticmethod
    def create_module(spec: ModuleSpec) -> types.ModuleType:
        return _Absent(spec.name) if spec.name in OPENGL else types.ModuleType(spec.name)

    @staticmethod
    def exec_module(module: types.ModuleType) -> None:
        """Nothing is in it."""


sys.meta_path.insert(0, _InItsPlace)

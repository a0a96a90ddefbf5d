"""Stands where Qt's OpenGL would be: pyqtgraph imports it, 9 MB, and uses it only where it is asked to. Nobody asks."""


def __getattr__(name: str) -> type:
    if not name.startswith("Q"):
        raise AttributeError(name)

    def refuse(*_: object, **__: object) -> None:
        raise RuntimeError("OpenGL is no part of this program")

    return type(name, (), {"__init__": refuse})

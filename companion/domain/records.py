"""Python's dataclass, frozen and with slots, whose methods are written when the first instance is made.

Python writes six methods for each dataclass and compiles each by itself: a millisecond a class, for four hundred
classes, of which a process uses a fifth. Here a class gets its slots at once, and all else, by Python's own dataclass,
when somebody makes an instance or asks for the fields. To a type checker the two are the same.
"""

import threading
from dataclasses import dataclass as at_once
from dataclasses import fields
from typing import TYPE_CHECKING, Any, ClassVar, get_origin

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 - exported
else:

    def dataclass(*, frozen: bool = False, slots: bool = False, repr: bool = True) -> Any:  # noqa: A002 - its name
        """Make a dataclass; later, where it is frozen and has slots. One is built on no other such class."""
        if not (frozen and slots):
            return at_once(frozen=frozen, slots=slots, repr=repr)
        return lambda cls: _slotted(cls, repr)


class _OnDemand:
    """What a dataclass says of itself, asked of one that is not written yet."""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, _instance: object, asked: type) -> Any:
        if not _written(asked):
            raise AttributeError(self._name)
        return getattr(asked, self._name)


class _Late:
    """The first base of each such class: found where the class itself has no methods yet, and never again."""

    __slots__ = ()
    __dataclass_fields__ = _OnDemand()
    __dataclass_params__ = _OnDemand()

    def __init__(self, *given: Any, **named: Any) -> None:
        if not _written(type(self)):
            raise TypeError(type(self).__name__)
        type(self).__init__(self, *given, **named)

    def __getstate__(self) -> list[Any]:
        return [getattr(self, field.name) for field in fields(self)]  # type: ignore[arg-type]  # it is one when written

    def __setstate__(self, state: list[Any]) -> None:
        """Fill a copy, which Python makes without its __init__ and which nobody may change otherwise."""
        for field, value in zip(fields(self), state, strict=True):  # type: ignore[arg-type]
            object.__setattr__(self, field.name, value)


_SOURCE = "_source"
"""Under this name, a class that is not written keeps itself as it stands in the source, and whether it shows values."""
_writing = threading.RLock()


def _slotted(source: type, shown: bool) -> type:
    """Make the class anew with slots, as Python does for a dataclass."""
    if any(issubclass(base, _Late) for base in source.__bases__):
        raise TypeError(f"{source.__name__} is built on another record")
    names = _fields(source)
    body = {name: value for name, value in vars(source).items() if name not in (*names, "__dict__", "__weakref__")}
    bases = tuple(base for base in source.__bases__ if base is not object)
    body |= {"__slots__": names, "__qualname__": source.__qualname__, _SOURCE: (source, shown)}
    return type(source)(source.__name__, (_Late, *bases), body)


def _fields(source: type) -> tuple[str, ...]:
    hints = vars(source).get("__annotations__", {})
    return tuple(name for name, hint in hints.items() if hint is not ClassVar and get_origin(hint) is not ClassVar)


def _written(asked: type) -> bool:
    """Have the class, or that which it is built on, written; tell whether there is such a one."""
    made = next((one for one in asked.__mro__ if _Late in one.__bases__), None)
    if made is None:
        return False
    with _writing:
        if _SOURCE in vars(made):
            source, shown = vars(made)[_SOURCE]
            delattr(made, _SOURCE)
            before, names = dict(vars(source)), _fields(source)
            at_once(frozen=True, repr=shown)(source)
            new = {name: it for name, it in vars(source).items() if before.get(name) is not it and name not in names}
            # __init__ last, since from then on another thread makes instances.
            for name in sorted(new, key=lambda name: name == "__init__"):
                setattr(made, name, new[name])
    return True

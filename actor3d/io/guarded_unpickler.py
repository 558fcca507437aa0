"""The small machine that pickles are programs for, made so that a program takes no more time or memory than it is long.

Python's own in C makes bytes of whatever length it is told, and hashes keys that hold each other many times over, for
which a few hundred bytes take years. The one in Python is the same machine, and lets each step be looked at first.
"""

import pickle
from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar

_PLAIN_KEYS = (str, bytes, int, float, complex, type(None))
_MAX_KEY_PARTS = 16

# What typing knows of pickle leaves out the machine's own parts.
_Machine: Any = pickle._Unpickler


def require_plain_key(key: Any) -> None:
    """Refuse what takes long to hash: all but words, numbers, short tuples of them, and objects told apart by identity.

    Raises:
        ValueError: if it is something else.
    """
    if isinstance(key, tuple) and len(key) <= _MAX_KEY_PARTS:
        parts: Iterable[Any] = key
    else:
        parts = (key,)
    for part in parts:
        if not isinstance(part, _PLAIN_KEYS) and type(part).__hash__ is not object.__hash__:
            raise ValueError(
                f"a {type(part).__name__} is a key in it, where plain data have words or numbers"
            )


class PlainDict(dict):
    """A dictionary whose keys are plain, however a pickle fills it."""

    def __init__(self, items: Iterable[Any] = ()) -> None:
        super().__init__()
        for key, value in items:
            require_plain_key(key)
            self[key] = value

    def __setstate__(self, state: Any) -> None:
        raise ValueError("it gives a dictionary attributes")


class PlainSet(set):
    """A set whose members are plain; frozen ones are read as such, too."""

    def __init__(self, items: Iterable[Any] = ()) -> None:
        super().__init__()
        for item in items:
            require_plain_key(item)
            self.add(item)

    def __setstate__(self, state: Any) -> None:
        raise ValueError("it gives a set attributes")


class GuardedUnpickler(_Machine):
    """Runs a pickle; what its names stand for is for `find_class` of a subclass to say."""

    dispatch: ClassVar[dict[int, Callable[[Any], None]]] = dict(_Machine.dispatch)

    def _read_bytearray(self) -> None:
        size = int.from_bytes(self.read(8), "little")
        content = self.read(size)
        if len(content) < size:
            raise EOFError("it ends within bytes")
        self.append(bytearray(content))

    dispatch[pickle.BYTEARRAY8[0]] = _read_bytearray


def _guarded(
    step: Callable[[Any], None], keys: Callable[[list[Any]], Iterator[Any]]
) -> Callable[[Any], None]:
    """The same step, after a look at the keys that it is about to take from the machine's stack."""

    def guarded(machine: Any) -> None:
        for key in keys(machine.stack):
            require_plain_key(key)
        step(machine)

    return guarded


for _code, _keys in (
    (pickle.SETITEM, lambda stack: iter(stack[-2:-1])),
    (pickle.SETITEMS, lambda stack: iter(stack[::2])),
    (pickle.DICT, lambda stack: iter(stack[::2])),
    (pickle.ADDITEMS, iter),
    (pickle.FROZENSET, iter),
):
    GuardedUnpickler.dispatch[_code[0]] = _guarded(GuardedUnpickler.dispatch[_code[0]], _keys)

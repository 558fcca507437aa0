"""The checks that jaxtyping's import hook puts round functions, for less; who imports this has them in their place.

What is checked is the same: parameters, what is returned, and that shapes agree among them. But each once, and not the
parameters again with what is returned; beartype writes the code of a check when its function is first called, and once
for a function within a function, which is made anew with every call of the outer one; and no call's arguments are bound
to names to describe a fault that there is not.
"""

import dataclasses
import functools
import inspect
import types
from collections.abc import Callable
from typing import Any, NamedTuple, get_args, get_type_hints

import jaxtyping
from beartype import beartype
from beartype.roar import BeartypeCallHintViolation

_SHAPES = jaxtyping.jaxtyped("context")
"""Within, an axis has one length. The same object at every depth: it keeps nothing itself."""


class _Checks(NamedTuple):
    """The code of a function's checks; None where nothing is said."""

    annotations: dict[str, Any]
    parameters: Callable[..., None] | None
    result: Callable[[Any], Any] | None
    shapes: bool
    """Whether arrays are among what is checked."""


_made: dict[types.CodeType, _Checks] = {}


def checked(thing: Any = None, *, typechecker: Any = None) -> Any:
    """The decorator in place of ``jaxtyping.jaxtyped``, with the parameters that the import hook gives."""
    if thing is None:
        return functools.partial(checked, typechecker=typechecker)
    if inspect.isclass(thing):
        if dataclasses.is_dataclass(thing) and thing.__init__.__globals__ is not globals():
            thing.__init__ = _checked_function(thing.__init__)
        return thing
    if isinstance(thing, (classmethod, staticmethod)):
        return type(thing)(_checked_function(thing.__func__))
    if isinstance(thing, property):
        parts = (thing.fget, thing.fset, thing.fdel)
        return property(*(part and _checked_function(part) for part in parts))
    return _checked_function(thing)


def _checked_function(function: Any) -> Any:
    if not function.__annotations__:
        return function
    checks: _Checks | None = None

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        __tracebackhide__ = True
        nonlocal checks
        if checks is None:
            checks = _checks_of(function)
        if not checks.shapes:
            return _call(function, checks, args, kwargs)
        with _SHAPES:
            return _call(function, checks, args, kwargs)

    return call


def _call(function: Any, checks: _Checks, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    __tracebackhide__ = True
    try:
        if checks.parameters is not None:
            checks.parameters(*args, **kwargs)
    except BeartypeCallHintViolation as violation:
        raise jaxtyping.TypeCheckError(str(violation)) from violation
    result = function(*args, **kwargs)
    try:
        return result if checks.result is None else checks.result(result)
    except BeartypeCallHintViolation as violation:
        raise jaxtyping.TypeCheckError(str(violation)) from violation


def _checks_of(function: Any) -> _Checks:
    known = _made.get(function.__code__)
    if known is None or known.annotations != function.__annotations__:
        known = _made[function.__code__] = _make_checks(function)
    return known


def _make_checks(function: Any) -> _Checks:
    annotations = dict(function.__annotations__)
    hints = {name: _resolved(hint, function.__globals__) for name, hint in annotations.items()}
    result = {"return": hints.pop("return")} if "return" in hints else {}
    return _Checks(
        annotations=annotations,
        parameters=_beartyped(function, _alike(function), hints) if hints else None,
        result=_beartyped(function, lambda value: value, result) if result else None,
        shapes=any(map(_has_arrays, (*hints.values(), *result.values()))),
    )


def _beartyped(function: Any, empty: Any, hints: dict[str, Any]) -> Any:
    """A function that does nothing, under the name of another one, with checks."""
    empty.__annotations__ = hints
    empty.__name__, empty.__qualname__ = function.__name__, function.__qualname__
    empty.__module__ = function.__module__
    return beartype(empty)


def _alike(function: Any) -> Any:
    """A function that takes the same arguments and does nothing."""
    signature = inspect.signature(function)
    bare = [
        each.replace(annotation=each.empty, default=each.empty if each.default is each.empty else None)
        for each in signature.parameters.values()
    ]
    words = inspect.Signature(bare)
    made: dict[str, Any] = {}
    exec(f"def empty{words}: pass", made)
    empty = made["empty"]
    empty.__defaults__, empty.__kwdefaults__ = function.__defaults__, function.__kwdefaults__
    return empty


def _resolved(hint: Any, names: dict[str, Any]) -> Any:
    """What a hint means; as it stands, for beartype to find, where it names what is imported for type checkers only."""

    def holder() -> None: ...

    holder.__annotations__ = {"value": hint}
    try:
        return get_type_hints(holder, names, include_extras=True)["value"]
    except Exception:
        return hint


def _has_arrays(hint: Any) -> bool:
    if isinstance(hint, list):
        return any(map(_has_arrays, hint))
    return isinstance(hint, type(jaxtyping.AbstractArray)) or any(map(_has_arrays, get_args(hint)))


jaxtyping.jaxtyped = checked

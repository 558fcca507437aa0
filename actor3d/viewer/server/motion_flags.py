"""What a page says of a motion file that it sends: the command line's flags, by their names."""

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from actor3d.errors import InputError
from actor3d.motion.options import ReadOptions

_HINTS = get_type_hints(ReadOptions)
_DEFAULTS = {field.name.replace("_", "-"): field.default for field in fields(ReadOptions)}
_MAX_MAP_CHARACTERS = 6000
"""Of a joint map, which travels in the address: a few times what one of all joints has."""


def flag_fields() -> list[dict[str, Any]]:
    """The flags as a page asks for them: name, default, and what may be chosen, or whether it is a number or a file."""
    return [{"name": name, "default": default, **_field(name)} for name, default in _DEFAULTS.items()]


def named_flags(line: str) -> list[str]:
    """The flags that an error's line tells to give."""
    return [name for name in _DEFAULTS if f"--{name}" in line]


def given_flags(query: Mapping[str, str]) -> dict[str, str]:
    """Those of a request's parameters that are flags and say something."""
    return {name: query[name] for name in _DEFAULTS if query.get(name)}


def read_options(given: Mapping[str, str], folder: Path) -> ReadOptions:
    """The options that flags give.

    Args:
        given: Their values by name; of a file, its content.
        folder: Where the content of a file is put, for the reader.

    Raises:
        InputError: if a value is none that its flag can have.
    """
    values = {name: _value(name, text, folder) for name, text in given.items()}
    return ReadOptions(**{name.replace("-", "_"): value for name, value in values.items()})


def _field(name: str) -> dict[str, Any]:
    if choices := _choices(name):
        return {"kind": "choice", "choices": choices}
    return {"kind": "file" if _takes_file(name) else "number"}


def _choices(name: str) -> tuple[str, ...]:
    hint = _HINTS[name.replace("-", "_")]
    return get_args(hint) if get_origin(hint) is Literal else ()


def _takes_file(name: str) -> bool:
    return Path in get_args(_HINTS[name.replace("-", "_")])


def _value(name: str, text: str, folder: Path) -> Any:
    if choices := _choices(name):
        if text not in choices:
            raise InputError(f"--{name} must be one of {', '.join(choices)}, found {text!r:.40}")
        return text
    if _takes_file(name):
        if len(text) > _MAX_MAP_CHARACTERS:
            raise InputError(
                f"--{name} may have at most {_MAX_MAP_CHARACTERS} characters here, found {len(text)}"
            )
        file = folder / f"--{name}"
        file.write_text(text, encoding="utf-8", errors="replace")
        return file
    try:
        return float(text)
    except ValueError as error:
        raise InputError(f"--{name} must be a number, found {text!r:.40}") from error

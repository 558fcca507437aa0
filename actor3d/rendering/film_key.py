"""What a film's frames depend on, in words that tell how two films differ."""

import json
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from typing import Any

_DIGEST = re.compile(r"[0-9a-f]{64}")
_ABSENT = "not there"
_MAX_CHARACTERS = 200
_MAX_TOLD = 3
"""Differences: who filmed with another run has not read all its files."""


def file_states(root: Path, files: Iterable[Path]) -> dict[str, str]:
    """What changes with the content of files: by their places below `root`, their sizes and times of change."""
    states = ((file.relative_to(root).as_posix(), file.stat()) for file in files)
    return {
        place: f"{status.st_size} bytes of {_moment(status.st_mtime_ns)}" for place, status in sorted(states)
    }


def _moment(nanoseconds: int) -> str:
    seconds, rest = divmod(nanoseconds, 10**9)
    return f"{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(seconds))}.{rest:09d} UTC"


def difference(before: str, now: str) -> str:
    """How two films' keys differ, both as JSON, in words."""
    try:
        former = _leaves(json.loads(before))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return "what it was made of can no longer be read"
    latter = _leaves(json.loads(now))
    told = [
        _told(name, former.get(name, []), latter.get(name, []))
        for name in sorted({*former, *latter})
        if former.get(name) != latter.get(name)
    ]
    return ", ".join(told[:_MAX_TOLD]) + (
        f", and {len(told) - _MAX_TOLD} more" if len(told) > _MAX_TOLD else ""
    )


def _leaves(key: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The values in a film's key by their own names, one for each that is seen in it."""
    found: dict[str, list[Any]] = {}
    for name, value in _flat(key):
        found.setdefault(name, []).append(value)
    return found


def _flat(key: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in key.items():
        parts = value if name == "frames" else [value]
        for part in parts:
            if isinstance(part, dict):
                yield from _flat(part)
            else:
                yield name, part


def _told(name: str, before: list[Any], now: list[Any]) -> str:
    pair = next(pair for pair in zip_longest(before, now, fillvalue=_ABSENT) if pair[0] != pair[1])
    was, found = map(_worded, pair)
    if any(_DIGEST.fullmatch(text) or len(text) > _MAX_CHARACTERS for text in (was, found)):
        return f"other {name}"
    return f"{name} was {was}, now it is {found}"


def _worded(value: Any) -> str:
    if value is None or value == []:
        return "none"
    return " x ".join(map(str, value)) if isinstance(value, list) else str(value)

"""Families whose members can come from other packages: capture formats, body models, motion readers, exporters.

A family is a table of names. Members of our own stand in the family's module as ``"module:object"``, so that naming
them imports nothing; members from outside are found by Python's entry points, in the group ``actor3d.FAMILY``.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from importlib.metadata import EntryPoint, EntryPoints, entry_points
from pathlib import Path
from typing import Generic, TypeVar

from actor3d.errors import UserError

Member = TypeVar("Member")


@dataclass(frozen=True, eq=False, kw_only=True)
class Family(Generic[Member]):
    """Named members, each loaded when it is first asked for.

    Example:
        >>> from actor3d.export.registry import EXPORTERS
        >>> EXPORTERS["ply"].suffix
        '.ply'
    """

    name: str
    """After the entry points' group: ``capture_formats`` is found in the group ``actor3d.capture_formats``."""
    kind: str
    """What a member is called in messages, for example "export format"."""
    builtin: Mapping[str, str]
    """Our own: name to ``"module:object"``."""
    _loaded: dict[str, Member] = field(default_factory=dict)
    _troubles: dict[str, str] = field(default_factory=dict)

    def names(self) -> tuple[str, ...]:
        """All names: our own in their order, then those from other packages, sorted."""
        return (*self.builtin, *sorted(set(self._outside()) - set(self.builtin)))

    def __getitem__(self, name: str) -> Member:
        """The member of this name.

        Raises:
            UserError: if there is none, or the package that it comes from cannot be imported.
        """
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    def __iter__(self) -> Iterator[Member]:
        """Every member that can be loaded; :meth:`left_out` names somebody else's that cannot."""
        loaded = (self._loaded_or_none(name) for name in self.names())
        return (member for member in loaded if member is not None)

    def left_out(self) -> str:
        """What to add to a message that nothing fits: those that could not be loaded, and why; else nothing."""
        return "".join(f"; left out: {trouble}" for trouble in self._troubles.values())

    def __contains__(self, name: object) -> bool:
        return name in self.builtin or name in self._outside()

    def _loaded_or_none(self, name: str) -> Member | None:
        try:
            return self[name]
        except UserError as error:
            self._troubles[name] = str(error)
            return None

    def _load(self, name: str) -> Member:
        if name in self.builtin:
            module, _, attribute = self.builtin[name].partition(":")
            return getattr(import_module(module), attribute)
        point = self._outside().get(name)
        if point is None:
            raise UserError(f"there is no {self.kind} '{name}': choose among {', '.join(self.names())}")
        try:
            return point.load()
        except Exception as error:  # Whatever somebody else's package raises when it is imported.
            reason = " ".join(f"{type(error).__name__}: {error}".split())
            raise UserError(f"the {self.kind} '{name}' ({point.value}) cannot be loaded: {reason}") from error

    def _outside(self) -> dict[str, EntryPoint]:
        path = tuple((folder, _changed(folder)) for folder in sys.path)
        return {point.name: point for point in _entry_points(f"actor3d.{self.name}", path)}


@lru_cache(maxsize=16)
def _entry_points(group: str, path: tuple[tuple[str, int], ...]) -> EntryPoints:
    """What packages name, read anew where their folders have changed: each reading opens hundreds of files."""
    del path
    return entry_points(group=group)


def _changed(folder: str) -> int:
    try:
        return Path(folder).stat().st_mtime_ns
    except OSError:
        return 0

"""A film in the making: its frames and where its streams stand lie in a folder until the film is done.

A film is made in chunks, each by one process; a chunk's notes bear the number of its first frame.
"""

import json
import logging
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imageio.v3 as imageio
import numpy as np

from actor3d.errors import OccupiedPlaceError, UserError
from actor3d.io.atomic import atomic_folder, write_atomic
from actor3d.io.locks import empty_held, exclusive, holds_only_lock
from actor3d.rendering.film_folder import film_picture, write_film_picture
from actor3d.rendering.passes import Picture
from actor3d.sampling.stream import StreamState
from actor3d.sampling.stream_files import load_stream_state, save_stream_state

logger = logging.getLogger(__name__)

_KEY_FILE = "film.json"
_STATE_EVERY = 10
"""Frames after which it is written where the streams stand: fewer cost time, more are drawn again after a kill."""


@dataclass(frozen=True, kw_only=True)
class FrameCache:
    """The folder of one film."""

    root: Path

    @classmethod
    @contextmanager
    def beside(cls, out: Path, key: Mapping[str, object]) -> Iterator["FrameCache"]:
        """The folder beside a film, emptied, with a warning, if it holds frames of one that was to become another.

        Raises:
            OccupiedPlaceError: if the folder holds something else.
            UserError: if another process makes this film.
        """
        kept = cls(root=out.with_name(f".{out.name}.film"))
        with exclusive(kept.root):
            text = json.dumps(key, indent=1, sort_keys=True)
            file = kept.root / _KEY_FILE
            if not file.exists() and not holds_only_lock(kept.root):
                raise OccupiedPlaceError(
                    f"{kept.root}: frames of the film in the making would go here, but something else is there; "
                    "choose another --out, or move it away"
                )
            before = file.read_text(encoding="utf-8") if file.exists() else None
            if before != text:
                if before is not None and kept._has_notes():
                    logger.warning(
                        "%s: the film half done here begins anew: it was of other %s",
                        out,
                        ", ".join(_changed(before, text)),
                    )
                kept.forget()
                write_atomic(file, text)
            try:
                yield kept
            finally:
                if not kept._has_notes():
                    kept.forget()

    def forget(self) -> None:
        """Remove everything but the lock that guards the folder."""
        empty_held(self.root, last=_KEY_FILE)

    def done(self, chunk: range) -> int:
        """How many frames of a chunk are done."""
        return max((_done_by(note) for note in self._notes(chunk)), default=0)

    def resume(self, chunk: range, streams: int) -> tuple[int, list[StreamState | None]]:
        """How many frames of a chunk are done, and where each stream stood after the last of them."""
        done = self.done(chunk)
        files = [self._note(chunk, done) / f"{index}.safetensors" for index in range(streams)]
        try:
            return done, [load_stream_state(file) if file.exists() else None for file in files]
        except UserError:
            # Damaged: nothing is lost by filming anew.
            return 0, [None] * streams

    def add(self, index: int, pictures: Mapping[str, Picture]) -> None:
        """Keep a frame."""
        for name, picture in pictures.items():
            folder = self.folder(name)
            folder.mkdir(exist_ok=True)
            write_film_picture(folder, index, picture, compress_level=1)

    def mark(self, chunk: range, done: int, states: Sequence[StreamState | None]) -> None:
        """Write where the streams of a chunk stand, every so often and at its end; older notes go."""
        if done % _STATE_EVERY and done != len(chunk):
            return
        target = self._note(chunk, done)
        with atomic_folder(target) as made:
            for index, state in enumerate(states):
                if state is not None:
                    save_stream_state(made / f"{index}.safetensors", state)
        for folder in self._notes(chunk):
            if folder != target:
                shutil.rmtree(folder)

    def folder(self, name: str) -> Path:
        """Where the frames of a pass lie."""
        return self.root / name

    def read(self, name: str, index: int) -> np.ndarray:
        """A frame of a pass."""
        return imageio.imread(film_picture(self.folder(name), index))

    def _has_notes(self) -> bool:
        return any(self.root.glob("[0-9]*-after-*"))

    def _note(self, chunk: range, done: int) -> Path:
        return self.root / f"{chunk.start:06d}-after-{done:06d}"

    def _notes(self, chunk: range) -> list[Path]:
        return list(self.root.glob(f"{chunk.start:06d}-after-*"))


def _changed(before: str, now: str) -> list[str]:
    """What of a film's key has changed, by the names in it."""
    try:
        former, latter = _leaves(json.loads(before)), _leaves(json.loads(now))
    except (ValueError, AttributeError):
        former, latter = {}, {}
    names = [name for name in sorted({*latter, *former}) if former.get(name) != latter.get(name)]
    return names or ["settings"]


def _leaves(key: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The entries of a film's key: what its frames depend on lies one level down, once for each that is seen in it."""
    found = {name: [value] for name, value in key.items() if name != "frames"}
    for part in key.get("frames", []):
        for name, value in part.items():
            found.setdefault(name, []).append(value)
    return found


def _done_by(note: Path) -> int:
    return int(note.name.rpartition("-")[2])

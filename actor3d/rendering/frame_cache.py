"""A film in the making: its frames and where its streams stand lie in a folder until the film is done.

A film is made in chunks, each by one process; a chunk's notes bear the number of its first frame.
"""

import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jaxtyping import UInt8
from numpy import ndarray

from actor3d.errors import OccupiedPlaceError, UserError
from actor3d.io.atomic import atomic_folder, write_atomic
from actor3d.io.locks import empty_held, exclusive, holds_only_lock
from actor3d.rendering.film_folder import film_picture, write_film_picture
from actor3d.rendering.film_key import difference
from actor3d.rendering.kept_pictures import read_kept, write_kept
from actor3d.rendering.passes import COLOR, Picture
from actor3d.sampling.stream import StreamState
from actor3d.sampling.stream_files import load_stream_state, save_stream_state

_KEY_FILE = "film.json"
_STATE_EVERY = 10
"""Frames after which it is written where the streams stand: fewer cost time, more are drawn again after a kill."""


@dataclass(frozen=True, kw_only=True)
class FrameCache:
    """The folder of one film."""

    root: Path

    @classmethod
    def of(cls, out: Path) -> "FrameCache":
        """The folder beside a film, as it is: for a process that films for the one that holds it."""
        return cls(root=out.with_name(f".{out.name}.film"))

    @classmethod
    @contextmanager
    def beside(cls, out: Path, key: Mapping[str, object], *, anew: bool = False) -> Iterator["FrameCache"]:
        """The folder beside a film, with what is done of it.

        Args:
            out: The film.
            key: What its frames depend on.
            anew: Whether frames that are there go, those of another film too.

        Raises:
            OccupiedPlaceError: if the folder holds something else.
            UserError: if another process makes this film, or the frames there are of another one.
        """
        kept = cls.of(out)
        with exclusive(kept.root):
            kept._begin(out, json.dumps(key, indent=1, sort_keys=True), anew=anew)
            try:
                yield kept
            finally:
                if not kept._has_notes():
                    kept.forget()

    def _begin(self, out: Path, key: str, *, anew: bool) -> None:
        file = self.root / _KEY_FILE
        if not file.exists() and not holds_only_lock(self.root):
            raise OccupiedPlaceError(
                f"{self.root}: frames of the film in the making would go here, but something else is there; "
                "choose another --out, or move it away"
            )
        before = file.read_text(encoding="utf-8", errors="replace") if file.exists() else None
        if before == key and not anew:
            return
        if before is not None and self._has_notes() and not anew:
            raise UserError(
                f"{out}: half done as another film, whose frames are kept in {self.root}: {difference(before, key)}; "
                "choose another --out, give back what it was made of, or begin anew without those frames: "
                "`actor3d render` with --anew, or remove that folder"
            )
        self.forget()
        write_atomic(file, key)

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
        """Keep a frame: colours fast, passes as the film's folders will have them."""
        for name, picture in pictures.items():
            folder, making = self.folder(name), self.root / f"{name}-{index:06d}"
            making.mkdir(exist_ok=True)
            folder.mkdir(exist_ok=True)
            if name == COLOR:
                made, kept = _kept(making, index), _kept(folder, index)
                write_kept(made, picture)
            else:
                made, kept = film_picture(making, index), film_picture(folder, index)
                write_film_picture(making, index, picture, compress_level=1)
            made.replace(kept)
            making.rmdir()

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

    def has(self, index: int) -> bool:
        """Whether the colours of a frame lie there, whole."""
        return _kept(self.folder(COLOR), index).exists()

    def read(self, index: int) -> UInt8[ndarray, "H W 4"]:
        """The colours of a frame.

        Raises:
            UserError: if its file is damaged.
        """
        return read_kept(_kept(self.folder(COLOR), index))

    def _has_notes(self) -> bool:
        return any(self.root.glob("[0-9]*-after-*"))

    def _note(self, chunk: range, done: int) -> Path:
        return self.root / f"{chunk.start:06d}-after-{done:06d}"

    def _notes(self, chunk: range) -> list[Path]:
        return list(self.root.glob(f"{chunk.start:06d}-after-*"))


def _kept(folder: Path, index: int) -> Path:
    return folder / f"{index:06d}.safetensors"


def _done_by(note: Path) -> int:
    return int(note.name.rpartition("-")[2])

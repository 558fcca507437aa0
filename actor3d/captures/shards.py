"""Arrays too large for memory: one ``.npy`` file each, written frame after frame, read through memory maps.

A file's header states its final shape from the start, so a file's length tells how many frames it holds: an
interrupted writer goes on where it stopped, and no ledger can disagree with the data.
"""

import io
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from actor3d.errors import InputError


@dataclass(frozen=True, kw_only=True, slots=True)
class ShardSpec:
    """What one frame of an array looks like."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def frame_bytes(self) -> int:
        """Size of one frame on disk."""
        return np.dtype(self.dtype).itemsize * math.prod(self.shape)

    def header(self, frames: int) -> bytes:
        """The ``.npy`` header of an array of this many frames."""
        stream = io.BytesIO()
        description = np.lib.format.dtype_to_descr(np.dtype(self.dtype))
        content = {"descr": description, "fortran_order": False, "shape": (frames, *self.shape)}
        np.lib.format.write_array_header_1_0(stream, content)
        return stream.getvalue()


class ShardWriter:
    """Appends whole frames to a set of arrays; use as a context manager."""

    def __init__(self, folder: Path, specs: Mapping[str, ShardSpec], frames: int) -> None:
        self._specs = dict(specs)
        self._headers = {name: spec.header(frames) for name, spec in specs.items()}
        folder.mkdir(parents=True, exist_ok=True)
        self._files = {name: (folder / f"{name}.npy").open("a+b") for name in specs}
        self.frames_done = min(self._whole_frames(name) for name in specs)
        """How many frames are already there."""
        for name, file in self._files.items():
            self._cut(name, file)

    def _whole_frames(self, name: str) -> int:
        file, header = self._files[name], self._headers[name]
        file.seek(0)
        if file.read(len(header)) != header:
            return 0
        return (os.fstat(file.fileno()).st_size - len(header)) // self._specs[name].frame_bytes

    def _cut(self, name: str, file: io.BufferedRandom) -> None:
        """Drop what lies beyond the last frame that all arrays hold."""
        header = self._headers[name]
        if self.frames_done == 0:
            file.truncate(0)
            file.write(header)
        else:
            file.truncate(len(header) + self.frames_done * self._specs[name].frame_bytes)

    def append(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Write the next frame of every array."""
        for name, spec in self._specs.items():
            array = arrays[name]
            assert array.shape == spec.shape, (name, array.shape, spec.shape)
            self._files[name].write(np.ascontiguousarray(array, dtype=spec.dtype).data)
        self.frames_done += 1

    def __enter__(self) -> "ShardWriter":
        return self

    def __exit__(self, *unused: object) -> None:
        for file in self._files.values():
            file.close()


def map_shards(folder: Path, names: Mapping[str, ShardSpec], frames: int) -> dict[str, np.ndarray]:
    """The arrays as read-only memory maps.

    Raises:
        InputError: if a file is damaged or not of the expected shape.
    """
    arrays = {}
    for name, spec in names.items():
        file = folder / f"{name}.npy"
        try:
            array = np.load(file, mmap_mode="r", allow_pickle=False)
        except (ValueError, EOFError) as error:
            raise InputError(f"{file} is damaged ({error}): delete {folder} to prepare again") from error
        if array.shape != (frames, *spec.shape) or array.dtype != np.dtype(spec.dtype):
            raise InputError(f"{file} holds {array.dtype} of {array.shape}: delete {folder} to prepare again")
        arrays[name] = array
    return arrays

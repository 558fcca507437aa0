"""TensorBoard event files, written in the calling thread.

TensorBoard's own writer works in a thread, where a full disk ends in a traceback on the terminal and, later, in an
error that no longer tells where it came from.
"""

import os
import socket
import struct
import time
from pathlib import Path
from types import TracebackType

# Generated modules define their messages when imported, where pyright does not see them.
from tensorboard.compat.proto.event_pb2 import Event, SessionLog  # pyright: ignore[reportAttributeAccessIssue]
from tensorboard.compat.proto.summary_pb2 import Summary  # pyright: ignore[reportAttributeAccessIssue]
from tensorboard.summary.writer.record_writer import RecordWriter


class EventLog:
    """A context that appends scalars and pictures to a new event file in a folder."""

    def __init__(self, folder: Path, *, resumed_at: int) -> None:
        """Open the file; TensorBoard forgets what earlier files of the folder say from step `resumed_at` on.

        Raises:
            OSError: if the file cannot be written.
        """
        folder.mkdir(parents=True, exist_ok=True)
        name = f"events.out.tfevents.{time.time_ns()}.{socket.gethostname()}.{os.getpid()}"
        self._file = (folder / name).open("wb", buffering=0)
        self._records = RecordWriter(self._file)
        self._append(Event(file_version="brain.Event:2"))
        self._append(Event(step=resumed_at, session_log=SessionLog(status=SessionLog.START)))

    def __enter__(self) -> "EventLog":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, name: str, value: float, step: int) -> None:
        """Append one scalar.

        Raises:
            OSError: if the disk is full.
        """
        self._append(Event(step=step, summary=Summary(value=[Summary.Value(tag=name, simple_value=value)])))

    def add_picture(self, name: str, file: Path, step: int) -> None:
        """Append a PNG picture.

        Raises:
            OSError: if the file cannot be read, or the disk is full.
        """
        content = file.read_bytes()
        # Width and height of a PNG stand at the beginning of its first chunk.
        width, height = struct.unpack(">II", content[16:24])
        picture = Summary.Image(encoded_image_string=content, width=width, height=height, colorspace=3)
        self._append(Event(step=step, summary=Summary(value=[Summary.Value(tag=name, image=picture)])))

    def _append(self, event: Event) -> None:
        event.wall_time = time.time()
        self._records.write(event.SerializeToString())

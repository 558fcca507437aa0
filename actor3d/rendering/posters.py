"""A film's first picture, beside it long before the film is done."""

import logging
from pathlib import Path

import imageio.v3 as imageio

from actor3d.io.atomic import write_atomic
from actor3d.rendering.encode import Background, finished
from actor3d.rendering.film_folder import bears_mark, mark
from actor3d.rendering.frame_cache import FrameCache

logger = logging.getLogger(__name__)


class Poster:
    """The picture NAME.png beside the video NAME.mp4; folders of pictures need none."""

    def __init__(self, out: Path, kept: FrameCache, background: Background) -> None:
        """Look whether there is place for it: a picture of somebody else's is left alone, with a warning.

        Args:
            out: The film.
            kept: Its frames.
            background: Behind the person.
        """
        self.path = out.with_suffix(".png")
        self._kept, self._background = kept, background
        self._wanted = bool(out.suffix)
        if self._wanted and (self.path.is_symlink() or self.path.exists()) and not bears_mark(self.path):
            logger.warning("%s is no picture of a film: it stays, and %s has no poster", self.path, out.name)
            self._wanted = False

    def write_once(self) -> None:
        """Write it as soon as the first frame is there."""
        if self._wanted and self._kept.has(0):
            picture = finished(self._kept.read(0), self._background)
            write_atomic(
                self.path,
                imageio.imwrite("<bytes>", picture, extension=".png", pnginfo=mark(), compress_level=1),
            )
            self._wanted = False

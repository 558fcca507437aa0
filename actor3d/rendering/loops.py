"""Small GIFs of finished films, for pages that show pictures only."""

import subprocess
from pathlib import Path

import imageio_ffmpeg

from actor3d.errors import UserError
from actor3d.io.atomic import atomic_file

_HEIGHTS = (480, 420, 360, 300, 240)
"""Pixels; the largest that fits is taken."""
_FPS = 12
_STILL = "hqdn3d=1:1:4:4"
"""Takes from the background what the video's codec has moving in it: a GIF stores all that moves."""
_PALETTE = (
    "[scaled]split[frames][same];[same]palettegen=max_colors=160:stats_mode=diff[palette];"
    "[frames][palette]paletteuse=dither=bayer:bayer_scale=3:diff_mode=rectangle"
)


def write_loop(film: Path, out: Path, max_bytes: int) -> None:
    """A GIF that plays a video over and over, as large as a number of bytes allows.

    Args:
        film: Any video.
        out: The GIF, which appears whole or not at all.
        max_bytes: Not to be exceeded.

    Raises:
        UserError: if the video cannot be read, or is too long for so few bytes.
    """
    with atomic_file(out) as made:
        for height in _HEIGHTS:
            _convert(film, made, height)
            if made.stat().st_size <= max_bytes:
                return
        raise UserError(f"{film}: too long for a GIF of {max_bytes / 1e6:.1f} MB; cut it with --end")


def _convert(film: Path, out: Path, height: int) -> None:
    filters = f"fps={_FPS},{_STILL},scale=-2:'min({height},ih)':flags=lanczos[scaled];{_PALETTE}"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-i", film]
    command += ["-filter_complex", filters, "-loop", "0", "-f", "gif", out]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        said = (done.stderr.splitlines() or ["ffmpeg stopped"])[-1]
        raise UserError(f"{film}: cannot be made a GIF ({said}); look whether the video plays")

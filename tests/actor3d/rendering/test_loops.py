"""Small GIFs of films for pages."""

import imageio.v3 as imageio
import imageio_ffmpeg
import numpy as np
import pytest

from actor3d.errors import UserError
from actor3d.rendering import loops
from actor3d.rendering.loops import write_loop
from actor3d.rendering.movies import MovieWriter


def test_a_loop_is_as_large_as_it_may_be(tmp_path, monkeypatch):
    monkeypatch.setattr(loops, "_HEIGHTS", (300, 120))
    noise = np.random.default_rng(0)
    with MovieWriter(tmp_path / "film.mp4", 24.0) as movie:
        for _ in range(8):
            movie.append(noise.integers(0, 255, (300, 120, 3), dtype=np.uint8))
    write_loop(tmp_path / "film.mp4", tmp_path / "large.gif", 4_000_000)
    write_loop(tmp_path / "film.mp4", tmp_path / "small.gif", 150_000)
    assert imageio.imread(tmp_path / "large.gif").shape[1:3] == (300, 120), "it is never enlarged"
    assert (tmp_path / "small.gif").stat().st_size <= 150_000
    assert imageio_ffmpeg.count_frames_and_secs(str(tmp_path / "small.gif"))[0] == 4
    with pytest.raises(UserError, match="too long"):
        write_loop(tmp_path / "film.mp4", tmp_path / "none.gif", 1000)
    (tmp_path / "film.mp4").write_bytes(b"no film")
    with pytest.raises(UserError, match="cannot be made a GIF"):
        write_loop(tmp_path / "film.mp4", tmp_path / "none.gif", 1000)
    assert not (tmp_path / "none.gif").exists()

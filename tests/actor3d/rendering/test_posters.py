"""The first picture lies beside a video early; somebody else's is left alone."""

import imageio.v3 as imageio
import numpy as np
import pytest

from actor3d.rendering.frame_cache import FrameCache
from actor3d.rendering.passes import COLOR
from actor3d.rendering.posters import Poster

GREY = np.full((1, 1, 3), 100, np.uint8)


@pytest.fixture
def kept(tmp_path) -> FrameCache:
    (tmp_path / "kept").mkdir()
    return FrameCache(root=tmp_path / "kept")


def _frame(shade: int) -> np.ndarray:
    picture = np.full((8, 6, 4), shade, np.uint8)
    picture[:4, :, 3] = 0
    picture[4:, :, 3] = 255
    return picture


def test_it_is_the_first_frame_over_the_background(tmp_path, kept):
    poster = Poster(tmp_path / "film.mp4", kept, GREY)
    poster.write_once()
    assert not poster.path.exists()
    kept.add(0, {COLOR: _frame(200)})
    poster.write_once()
    kept.add(0, {COLOR: _frame(10)})
    poster.write_once()
    assert imageio.imread(poster.path)[:, 0, 0].tolist() == [100] * 4 + [200] * 4
    Poster(tmp_path / "film.mp4", kept, None).write_once()
    assert imageio.imread(poster.path).shape == (8, 6, 4), "of an earlier film, it is replaced"


def test_a_picture_of_somebody_elses_stays(tmp_path, kept, caplog):
    imageio.imwrite(tmp_path / "film.png", _frame(77))
    before = (tmp_path / "film.png").read_bytes()
    kept.add(0, {COLOR: _frame(200)})
    Poster(tmp_path / "film.mp4", kept, GREY).write_once()
    assert (tmp_path / "film.png").read_bytes() == before
    assert "it stays" in caplog.text


def test_a_folder_of_pictures_needs_none(tmp_path, kept):
    kept.add(0, {COLOR: _frame(200)})
    Poster(tmp_path / "film", kept, GREY).write_once()
    assert not (tmp_path / "film.png").exists()

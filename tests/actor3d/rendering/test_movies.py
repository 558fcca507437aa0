"""Videos appear complete or not at all; pictures keep their pixels."""

import imageio.v3 as imageio
import numpy as np
import pytest
import torch

from actor3d.errors import UserError
from actor3d.imaging.pictures import error_map, grid, save_picture, to_uint8
from actor3d.rendering.movies import MovieWriter


@pytest.mark.parametrize("name", ["film.mp4", "film.gif"])
def test_a_video_has_the_frames_it_was_given(tmp_path, name):
    path = tmp_path / name
    with MovieWriter(path, fps=10.0) as movie:
        for level in (0, 100, 200):
            movie.append(np.full((33, 47, 3), level, np.uint8))
    frames = (
        imageio.imread(path, index=None) if name.endswith("gif") else imageio.imread(path, plugin="FFMPEG")
    )
    assert frames.shape[:3] == (3, 34, 48)
    assert [int(frame.mean().round(-1)) for frame in frames] == [0, 100, 200]
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_a_picture_of_few_colours_is_written_in_silence(tmp_path, capfd):
    with MovieWriter(tmp_path / "film.gif", fps=10.0) as movie:
        for level in (0, 1, 2):
            frame = np.full((16, 16, 4), level, np.uint8)
            frame[:8, :, 3] = 255
            movie.append(frame)
    assert capfd.readouterr().err == ""


def test_a_failure_leaves_no_video(tmp_path):
    with pytest.raises(RuntimeError), MovieWriter(tmp_path / "film.mp4", fps=10.0) as movie:
        movie.append(np.zeros((16, 16, 3), np.uint8))
        raise RuntimeError
    assert not list(tmp_path.iterdir())


def test_a_failure_keeps_the_video_that_was_there(tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(b"before")
    with pytest.raises(RuntimeError), MovieWriter(path, fps=10.0) as movie:
        movie.append(np.zeros((16, 16, 3), np.uint8))
        raise RuntimeError
    assert path.read_bytes() == b"before"


def test_an_unknown_ending_is_refused(tmp_path):
    with pytest.raises(UserError, match=r"\.mp4"):
        MovieWriter(tmp_path / "film.txt", fps=10.0)


def test_pictures_keep_their_pixels(tmp_path):
    image = torch.rand(3, 7, 9, generator=torch.Generator().manual_seed(0))
    save_picture(image, tmp_path / "picture.png")
    assert np.array_equal(imageio.imread(tmp_path / "picture.png"), to_uint8(image))


def test_a_grid_places_images_row_by_row():
    images = torch.arange(5.0)[:, None, None, None].expand(5, 3, 4, 6) / 10
    sheet = grid(images, columns=2)
    assert sheet.shape == (3, 3 * 6 - 2, 2 * 8 - 2)
    assert sheet[0, 0, 8] == pytest.approx(0.1)
    assert sheet[0, 6, 0] == pytest.approx(0.2)


def test_no_error_is_black_and_a_large_one_white():
    zero, one = torch.zeros(3, 2, 2), torch.ones(3, 2, 2)
    assert error_map(zero, zero).max() == 0
    assert error_map(zero, one).min() == 1

"""Frames of a film in the making come back as they were; damaged files are told, not believed."""

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from actor3d.errors import UserError
from actor3d.rendering.kept_pictures import read_kept, write_kept


def _picture(height: int = 31, width: int = 23, share: float = 0.3, seed: int = 0) -> np.ndarray:
    """Noise in some pixels, nothing in the others."""
    random = np.random.default_rng(seed)
    picture = random.integers(0, 256, (height, width, 4), np.uint8)
    picture[random.random((height, width)) >= share] = 0
    return picture


@pytest.fixture
def file(tmp_path):
    return tmp_path / "frame.safetensors"


@settings(max_examples=40)
@given(st.integers(1, 40), st.integers(1, 40), st.sampled_from([0.0, 0.3, 1.0]), st.integers(0, 99))
def test_any_picture_comes_back_as_it_was(tmp_path_factory, height, width, share, seed):
    file = tmp_path_factory.getbasetemp() / "any.safetensors"
    picture = _picture(height, width, share, seed)
    write_kept(file, picture)
    assert (read_kept(file) == picture).all()


def test_colours_where_nothing_covers_are_kept(file):
    picture = np.full((4, 5, 4), 9, np.uint8)
    picture[..., 3] = 0
    write_kept(file, picture[:, ::-1])
    assert (read_kept(file) == picture).all()


@pytest.mark.parametrize("length", [0, 7, 60, -1])
def test_a_file_that_was_cut_off_is_told(file, length):
    write_kept(file, _picture())
    file.write_bytes(file.read_bytes()[:length])
    with pytest.raises(UserError, match=r"frame\.safetensors: no frame of a film, or damaged"):
        read_kept(file)


def test_what_promises_more_or_less_than_it_holds_is_told(file):
    write_kept(file, _picture())
    whole = load_file(file)
    for name, value in [
        ("size", np.array([1 << 40, 1 << 20])),
        ("size", np.array([1 << 62, 1 << 62])),
        ("size", np.array([31.5, 23.0])),
        ("size", np.array([-3, 5])),
        ("size", np.array([31])),
        ("held", whole["held"][:-4]),
        ("steps", whole["steps"][:-4]),
    ]:
        save_file({**whole, name: value}, file)
        with pytest.raises(UserError, match="damaged"):
            read_kept(file)


def test_what_one_might_wait_for_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError, match="no regular file"):
        read_kept(tmp_path / "pipe")
    with pytest.raises(UserError, match="nothing"):
        read_kept(tmp_path / "nothing")

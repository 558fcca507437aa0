"""Photographs, masks and body files are of one frame where their numbers are; other numbers are told or refused."""

import pytest
from synthetic import write_tiny_capture

from actor3d.captures.formats.preprocessed import list_frames
from actor3d.captures.frame_numbers import by_rank, contradict, told, told_numbers
from actor3d.errors import CaptureError

FRAMES = 12


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A capture of empty files, whose frames are numbered 0 to 11."""
    root = tmp_path_factory.mktemp("capture")
    for folder, suffix in (("models", "npz"), ("1", "jpg"), ("1", "png"), ("2", "jpg"), ("2", "png")):
        (root / folder).mkdir(exist_ok=True)
        for number in range(FRAMES):
            (root / folder / f"{number:06d}.{suffix}").touch()
    return root


@pytest.fixture
def listed(whole, tmp_path):
    """Lists the frames of a copy in which some files have other numbers."""

    def renumbered(pattern, name):
        for folder in ("models", "1", "2"):
            (tmp_path / folder).mkdir()
            for file in (whole / folder).iterdir():
                path = file.relative_to(whole)
                renamed = path.with_stem(name(int(file.stem))) if path.match(pattern) else path
                (tmp_path / renamed).touch()
        return list_frames(tmp_path, ("1", "2"))

    return renumbered


def test_numbers_written_otherwise_are_the_same_numbers(listed, caplog):
    _, masks, models = listed("2/*.png", "mask_{}".format)
    assert [told_numbers(files) for files in (*masks, models)] == [tuple(range(FRAMES))] * 3
    assert caplog.text == ""


@pytest.mark.parametrize("first", [1, 100])
def test_other_numbers_are_taken_in_order_and_told(first, listed, caplog):
    images, _, _ = listed("2/*.jpg", lambda number: str(number + first))
    assert told_numbers(images[1]) == tuple(range(first, first + FRAMES))
    assert "files of 2 are not named after the body files" in caplog.text
    assert f"({first}.jpg beside 000000.npz): matched in their order" in caplog.text


def test_names_that_tell_nothing_are_told(listed, caplog):
    listed("1/*.png", lambda number: "abcdefghijkl"[number])
    assert "files of 1 are not named after the body files (a.png beside 000000.npz)" in caplog.text


def test_numbers_that_contradict_the_order_are_refused(whole, tmp_path):
    for folder, suffix, first in (("models", "npz", 3), ("1", "jpg", 3), ("1", "png", 7)):
        (tmp_path / folder).mkdir(exist_ok=True)
        for number in range(first, first + FRAMES):
            (tmp_path / folder / f"{number}.{suffix}").touch()
    with pytest.raises(
        CaptureError, match=r"\.png are numbered 7, 8, 9 … 18, the files in models/ 3, 4, 5 … 14"
    ):
        list_frames(tmp_path, ("1",))


def test_a_capture_of_ours_is_read_without_a_word(tmp_path, caplog):
    root = write_tiny_capture(tmp_path / "tiny", frames=2, cameras=2, size=16).root
    list_frames(root, ("1", "2"))
    assert caplog.text == ""


@pytest.mark.parametrize(
    ("numbers", "frames", "expected"),
    [
        ((0, 1, 2), (7, 9, 11), False),
        ((5, 9, 30), (1, 2, 3), False),
        ((10, 11, 12), (20, 21, 22), False),
        ((10, 11, 12), (11, 12, 13), True),
        ((10, 12, 14), (20, 21, 22), True),
    ],
)
def test_numbers_contradict_where_both_name_frames(numbers, frames, expected):
    assert contradict(numbers, frames) is expected
    assert contradict(frames, numbers) is expected
    assert by_rank(numbers[::-1], frames) == (2, 1, 0)


def test_many_numbers_are_shown_by_their_ends():
    assert told((4, 5)) == "4, 5"
    assert told(range(10)) == "0, 1, 2 … 9"

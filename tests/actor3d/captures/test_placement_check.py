"""Masks and bodies that do not cover each other are told by `check` in every layout."""

import re

import cv2
import numpy as np
import pytest

from actor3d.captures.check import check_capture

MASKS = {"preprocessed": "3", "easymocap": "mask/3", "refined": "mask/02"}


def _change_masks(folder, change):
    files = sorted(folder.glob("*.png"))
    assert files
    for file in files:
        mask = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        cv2.imwrite(str(file), change(mask))


def _swollen(mask):
    return cv2.dilate(mask, np.ones((13, 13), np.uint8))


def _with_transparency(mask):
    """A matte over a photograph."""
    colours = np.random.default_rng(0).integers(1, 255, (*mask.shape, 3), dtype=np.uint8)
    return np.dstack((colours, mask))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (
            _swollen,
            "the body covers only [2-4].% of the person in this mask, more than loose clothes and hair, "
            "which are no fault, account for; give camera 3 masks of the one",
        ),
        (np.ones_like, "the body covers only .{1,2}% of the person"),
        (np.invert, "the person is black in it; invert the masks of camera 3"),
        (np.zeros_like, "only 0% of the body's vertices fall on the person in this mask; check camera 3's"),
    ],
)
@pytest.mark.parametrize("layout", MASKS)
def test_a_mask_that_is_not_the_body_is_a_fault(layout, change, named, copied, bodies):
    root = copied(layout)
    _change_masks(root / MASKS[layout], change)
    [fault] = check_capture(root, body_models=bodies)
    assert f"{MASKS[layout].format('3')}/00000" in fault.where
    assert re.search(named, str(fault))


def test_mattes_over_photographs_have_no_faults(spoilable):
    for name in "123456":
        _change_masks(spoilable / name, _with_transparency)
    assert check_capture(spoilable) == []


def test_masks_of_other_layouts_may_be_jpegs(copied, bodies):
    root = copied("easymocap")
    for file in sorted((root / "mask").rglob("*.png")):
        cv2.imwrite(str(file.with_suffix(".jpg")), cv2.imread(str(file)), [cv2.IMWRITE_JPEG_QUALITY, 80])
        file.unlink()
    assert check_capture(root, body_models=bodies) == []


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (np.invert, "the person is black in it; 1 of camera 2's 8 masks do not fit, the others do: mend"),
        (np.zeros_like, "only 0% of the body's vertices fall on the person"),
        (lambda mask: np.roll(mask, len(mask) // 2, 1), "only .{1,2}% of the body's vertices"),
    ],
)
@pytest.mark.parametrize("frame", [1, 3, 6])
def test_one_wrong_mask_among_many_is_a_fault(frame, change, named, spoilable):
    file = spoilable / "2" / f"{frame:06d}.png"
    cv2.imwrite(str(file), change(cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)))
    [fault] = check_capture(spoilable)
    assert fault.where == str(file)
    assert re.search(named, str(fault))


def test_who_leaves_the_picture_between_the_frames_looked_at_closely_is_no_fault(spoilable):
    """Nothing can be said of what a picture does not show."""
    body = spoilable / "models" / "000003.npz"
    with np.load(body) as stored:
        content = dict(stored)
    content["trans"] = content["trans"] + np.array([0, 0, 50], np.float32)
    np.savez(body, **content)
    for mask in spoilable.glob("[1-6]/000003.png"):
        cv2.imwrite(str(mask), np.zeros_like(cv2.imread(str(mask))))
    assert check_capture(spoilable) == []

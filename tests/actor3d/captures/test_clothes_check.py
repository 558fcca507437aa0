"""Clothes that hang loose are noticed by the masks."""

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from actor3d.captures.capture import open_capture
from actor3d.captures.clothes_check import LOOSE, share_round_legs, warn_of_loose_clothes


@pytest.fixture(scope="module")
def wide(free_capture, tmp_path_factory) -> Path:
    """The person's masks, grown by a twelfth of the picture: as wide as in a coat."""
    folder = tmp_path_factory.mktemp("wide") / "capture"
    shutil.copytree(free_capture, folder)
    for file in folder.glob("[0-9]*/*.png"):
        mask = cv2.imread(str(file), cv2.IMREAD_UNCHANGED)
        cv2.imwrite(str(file), cv2.dilate(mask, np.ones((11, 11), np.uint8)))
    return folder


def test_trousers_are_fitted(free_capture, caplog):
    capture = open_capture(free_capture)
    share = share_round_legs(capture)
    assert share is not None
    assert 0 < share < LOOSE
    warn_of_loose_clothes(capture)
    assert not caplog.records


def test_masks_that_fill_the_room_round_the_legs_are_told(wide, caplog):
    capture = open_capture(wide)
    warn_of_loose_clothes(capture)
    (record,) = caplog.records
    assert "seems to hang loose" in record.getMessage()
    assert 'write "clothes": "loose" into "body" in its capture.json' in record.getMessage()


def test_who_says_so_is_not_told_again(wide, tmp_path, caplog):
    shutil.copytree(wide, tmp_path / "capture")
    file = tmp_path / "capture" / "capture.json"
    file.write_text(file.read_text().replace('"model": "free"', '"model": "free", "clothes": "loose"'))
    capture = open_capture(tmp_path / "capture")
    assert capture.body.clothes_vertices
    warn_of_loose_clothes(capture)
    assert not caplog.records


def test_a_body_without_legs_says_nothing(free_capture):
    capture = open_capture(free_capture)
    capture.body.joint_names = tuple(f"bone {joint}" for joint in range(capture.body.num_joints))
    assert share_round_legs(capture) is None

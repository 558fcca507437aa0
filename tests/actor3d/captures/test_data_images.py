import cv2
import numpy as np
import pytest

from actor3d.captures.images import (
    IGNORED,
    mask_band,
    read_image,
    read_mask,
    resample_image,
    resample_mask,
    undistort_crop,
)
from actor3d.errors import CaptureError, MissingFileError

K = np.array([[100.0, 0, 39.5], [0, 100, 29.5], [0, 0, 1]])
D = np.array([-0.2, 0.05, 0.002, -0.003, 0.01, 0, 0, 0])


@pytest.fixture
def picture():
    rng = np.random.default_rng(0)
    return cv2.GaussianBlur(rng.integers(0, 256, (60, 80, 3), dtype=np.uint8), (9, 9), 0)


def test_photographs_are_read_as_rgb(tmp_path, picture):
    reddish = np.zeros_like(picture) + np.array([200, 50, 10], np.uint8)
    cv2.imwrite(str(tmp_path / "a.jpg"), reddish[..., ::-1])
    assert np.abs(read_image(tmp_path / "a.jpg").astype(int) - reddish).max() <= 3


@pytest.mark.parametrize("keep", [0, 10, 0.5, 0.95])
def test_cut_off_photographs_are_refused(tmp_path, picture, keep):
    file = tmp_path / "a.jpg"
    cv2.imwrite(str(file), picture)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(keep * len(whole)) if keep < 1 else keep])
    with pytest.raises(CaptureError, match=r"a\.jpg: is not a complete JPEG"):
        read_image(file)


def test_photographs_with_garbage_inside_are_refused(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8" + b"garbage" * 20 + b"\xff\xd9")
    with pytest.raises(CaptureError, match="is not a complete JPEG"):
        read_image(tmp_path / "a.jpg")
    whole = bytearray(cv2.imencode(".jpg", np.full((32, 32, 3), 90, np.uint8))[1].tobytes())
    tables = whole.index(b"\xff\xdb")
    del whole[tables : tables + 2 + int.from_bytes(whole[tables + 2 : tables + 4], "big")]
    (tmp_path / "a.jpg").write_bytes(whole)
    with pytest.raises(CaptureError, match="cannot be decoded"):
        read_image(tmp_path / "a.jpg")


@pytest.mark.parametrize("keep", [0, 20, 0.9])
def test_cut_off_masks_are_refused(tmp_path, keep):
    file = tmp_path / "a.png"
    cv2.imwrite(str(file), np.random.default_rng(0).integers(0, 2, (60, 80), dtype=np.uint8))
    whole = file.read_bytes()
    file.write_bytes(whole[: int(keep * len(whole)) if keep < 1 else keep])
    with pytest.raises(CaptureError, match=r"a\.png: is not a complete PNG"):
        read_mask(file)


def test_missing_files_and_unreadable_ones_are_named(tmp_path):
    with pytest.raises(MissingFileError, match=r"a\.jpg: the file is missing"):
        read_image(tmp_path / "a.jpg")
    with pytest.raises(CaptureError, match="cannot be read"):
        read_mask(tmp_path)


@pytest.mark.parametrize("person", [1, 255, (1, 0, 0), (0, 1, 0), (9, 0, 0, 255)])
def test_any_colour_of_a_mask_is_person(tmp_path, person):
    mask = np.zeros((6, 8, *np.shape(person)), np.uint8)
    if np.shape(person) == (4,):
        mask[..., 3] = 255
    mask[2:4, 3:6] = person
    cv2.imwrite(str(tmp_path / "a.png"), mask)
    assert read_mask(tmp_path / "a.png").sum() == 6


def test_a_window_is_cut_exactly_from_the_undistorted_image(picture):
    everything = np.ones(picture.shape[:2], bool)
    whole, _ = undistort_crop(picture, everything, K, D, (0, 0), (60, 80))
    window, _ = undistort_crop(picture, everything, K, D, (20, 10), (30, 40))
    assert np.abs(whole[10:40, 20:60].astype(int) - window).max() <= 1
    reference = cv2.undistort(picture, K, D)
    assert np.abs(whole.astype(int) - reference)[6:-6, 6:-6].max() <= 3


def test_without_distortion_nothing_changes(picture):
    mask = picture[..., 0] > 127
    image, labels = undistort_crop(picture, mask, K, np.zeros(8), (5, 7), (20, 30))
    assert np.array_equal(labels, mask[7:27, 5:35])
    assert np.array_equal(image, picture[7:27, 5:35] * mask[7:27, 5:35, None])


def test_what_the_camera_did_not_see_is_ignored_and_black(picture):
    _, labels = undistort_crop(picture, np.ones((60, 80), bool), K, np.zeros(8), (-5, -3), (20, 30))
    assert (labels[:3] == IGNORED).all()
    assert (labels[:, :5] == IGNORED).all()
    assert (labels[3:, 5:] == 1).all()


def test_a_mask_is_undistorted_without_bias():
    """Where a mask's edge lands must agree with where its image's edge lands."""
    big = np.zeros((600, 800), bool)
    big[200:400, 300:500] = True
    K_big = K * 10
    K_big[:2, 2] = 399.5, 299.5
    K_big[2, 2] = 1
    image = np.repeat(big[..., None] * np.uint8(255), 3, 2)
    _, labels = undistort_crop(image, big, K_big, D, (0, 0), (600, 800))
    smooth = cv2.undistort(image, K_big, D)[..., 0] / 255
    rows, columns = np.mgrid[:600, :800]
    for axis in (rows, columns):
        centre = (axis * (labels == 1)).sum() / (labels == 1).sum()
        # .03 as measured; OpenCV's fixed-point maps would be off by .5.
        assert centre == pytest.approx((axis * smooth).sum() / smooth.sum(), abs=0.1)


def test_shrinking_averages_areas():
    image = np.zeros((8, 8, 3), np.uint8)
    image[:, 4:] = 200
    assert resample_image(image, 4)[:, :, 0].tolist() == [[0, 0, 200, 200]] * 4
    assert resample_image(image, 1)[0, 0, 0] == 100


def test_growing_keeps_edges_in_place():
    image = np.zeros((8, 8, 3), np.uint8)
    image[:, 4:] = 200
    grown = resample_image(image, 32)[0, :, 0].astype(int)
    assert (grown + grown[::-1] == 200).all()


@pytest.mark.parametrize(("size", "width"), [(64, 2), (512, 4)])
def test_the_band_lies_on_the_silhouette_at_its_own_size(size, width):
    labels = np.zeros((1024, 1024), np.uint8)
    labels[:, 512:] = 1
    row = resample_mask(labels, size)[size // 2]
    middle = size // 2
    assert (row[: middle - width // 2] == 0).all()
    assert (row[middle - width // 2 : middle + width // 2] == IGNORED).all()
    assert (row[middle + width // 2 :] == 1).all()


def test_the_picture_border_makes_no_band():
    whole = np.ones((32, 32), np.uint8)
    assert (mask_band(whole, np.zeros((32, 32), bool)) == 1).all()


def test_unseen_parts_stay_ignored_at_every_size():
    labels = np.zeros((100, 100), np.uint8)
    labels[:20] = IGNORED
    small = resample_mask(labels, 50)
    assert (small[:10] == IGNORED).all()
    assert (small[10:] == 0).all()

"""Masks as tools write them: the person is the same in all of them, and what is no mask is refused."""

import cv2
import numpy as np
import pytest

from actor3d.captures.images import read_mask
from actor3d.errors import CaptureError

SIZE = (120, 160)


@pytest.fixture
def person():
    mask = np.zeros(SIZE, np.uint8)
    cv2.ellipse(mask, (80, 60), (25, 45), 0, 0, 360, 1, -1)
    return mask.astype(bool)


@pytest.fixture
def photograph():
    rng = np.random.default_rng(0)
    return cv2.GaussianBlur(rng.integers(0, 256, (*SIZE, 3), dtype=np.uint8), (5, 5), 0) // 2 + 60


def _soft(person, blur=7):
    return cv2.GaussianBlur(person.astype(np.float32), (0, 0), blur)


def _with_alpha(colours, alpha):
    return np.dstack((colours, alpha))


def _read(tmp_path, pixels, name="000000.png", settings=()):
    file = tmp_path / name
    assert cv2.imwrite(str(file), pixels, list(settings))
    return read_mask(file)


def _labels(person, values):
    """Part labels in bands, as of head, trunk and legs."""
    bands = np.repeat(np.array(values), -(-SIZE[0] // len(values)))[: SIZE[0], None]
    return np.where(person, bands, 0)


@pytest.mark.parametrize("kind", ["uint8", "uint16"])
def test_transparency_is_the_mask_where_it_varies(kind, person, photograph, tmp_path):
    full = np.iinfo(kind).max
    colours = photograph.astype(kind) * (full // 255)
    hard = _with_alpha(colours, (person * full).astype(kind))
    assert np.array_equal(_read(tmp_path, hard), person)
    soft = _with_alpha(colours, (_soft(person) * full).round().astype(kind))
    assert np.array_equal(_read(tmp_path, soft), soft[..., 3] > full // 2)


def test_a_transparent_picture_shows_nobody(photograph, tmp_path):
    assert not _read(tmp_path, _with_alpha(photograph, np.zeros(SIZE, np.uint8))).any()


def test_colours_are_read_where_alpha_says_nothing(person, tmp_path):
    colours = np.repeat(person[..., None] * np.uint8(255), 3, 2)
    for alpha in (0, 255):
        assert np.array_equal(_read(tmp_path, _with_alpha(colours, np.full(SIZE, alpha, np.uint8))), person)
    nearly = np.where(person, 255, 254).astype(np.uint8)
    assert np.array_equal(_read(tmp_path, _with_alpha(colours, nearly)), person)


@pytest.mark.parametrize(
    ("kind", "full"), [("uint8", 255), ("uint16", 65535), ("uint16", 1023), ("uint16", 255)]
)
def test_grey_mattes_are_cut_at_half(kind, full, person, tmp_path):
    matte = (_soft(person) * full).round().astype(kind)
    found = _read(tmp_path, matte)
    assert abs(int(found.sum()) - int((_soft(person) >= 0.5).sum())) <= 8
    thrice = _read(tmp_path, np.repeat(matte[..., None], 3, 2))
    assert np.array_equal(found, thrice)


def test_thin_soft_edges_are_cut_at_half(person, tmp_path):
    edges = cv2.blur(person.astype(np.uint8) * 255, (3, 3))
    assert np.array_equal(_read(tmp_path, edges), edges >= 128)


@pytest.mark.parametrize(
    "values",
    [(1, 2), (7, 3, 12, 19, 1), (50, 100, 150, 200, 250), (127,), (100, 255), (24001, 25), (15, 220)],
)
def test_any_label_is_person(values, person, tmp_path):
    labels = _labels(person, values).astype(np.uint16 if max(values) > 255 else np.uint8)
    assert np.array_equal(_read(tmp_path, labels), person)


def test_any_colour_of_a_palette_is_person(person, tmp_path):
    palette = np.array(
        [(0, 0, 0), (128, 0, 0), (0, 128, 0), (128, 128, 0), (64, 0, 128), (0, 0, 90)], np.uint8
    )
    assert np.array_equal(_read(tmp_path, palette[_labels(person, (1, 2, 3, 4, 5))]), person)


def test_a_person_cut_out_over_black_is_the_mask(person, photograph, tmp_path):
    assert np.array_equal(_read(tmp_path, photograph * person[..., None]), person)


@pytest.mark.parametrize("quality", [40, 75, 95])
@pytest.mark.parametrize("name", ["000000.jpg", "000000.jpeg"])
@pytest.mark.parametrize("channels", [1, 3])
def test_masks_of_noisy_jpegs_are_read(quality, name, channels, person, tmp_path):
    pixels = np.repeat(person[..., None] * np.uint8(255), channels, 2)
    found = _read(tmp_path, pixels, name, (cv2.IMWRITE_JPEG_QUALITY, quality))
    assert (found != person).mean() < 0.002


def test_a_black_jpeg_shows_nobody(tmp_path):
    assert not _read(tmp_path, np.zeros(SIZE, np.uint8), "0.jpg").any()


def test_a_jpeg_called_png_is_read_for_what_it_is(person, tmp_path):
    encoded = cv2.imencode(".jpg", person * np.uint8(255))[1]
    (tmp_path / "0.png").write_bytes(encoded.tobytes())
    assert (read_mask(tmp_path / "0.png") != person).mean() < 0.002


def test_labels_in_a_jpeg_are_refused(person, tmp_path):
    with pytest.raises(CaptureError, match=r"brightest pixel is . of 255.*PNG"):
        _read(tmp_path, _labels(person, (1, 2)).astype(np.uint8), "0.jpg")


@pytest.mark.parametrize("name", ["0.png", "0.jpg"])
def test_photographs_are_no_masks(name, photograph, tmp_path):
    for pixels in (photograph, photograph[..., 0]):
        with pytest.raises(CaptureError, match=r"0\.(png|jpg): looks like a photograph"):
            _read(tmp_path, pixels, name)


def test_an_opaque_picture_with_alpha_is_no_mask(photograph, tmp_path):
    with pytest.raises(CaptureError, match=r"none is transparent; .*alpha channel"):
        _read(tmp_path, _with_alpha(photograph, np.full(SIZE, 255, np.uint8)))


def test_a_drawing_without_black_is_no_mask(person, tmp_path):
    drawing = np.where(person[..., None], (200, 30, 30), (40, 40, 200)).astype(np.uint8)
    over_white = np.where(person[..., None], 90 + drawing // 2, 255).astype(np.uint8)
    for pixels in (drawing, over_white, np.where(person, 2, 1).astype(np.uint8)):
        with pytest.raises(CaptureError, match="leaves no pixel black"):
            _read(tmp_path, pixels)


def test_a_person_may_fill_the_picture(tmp_path):
    assert _read(tmp_path, np.full(SIZE, 255, np.uint8)).all()

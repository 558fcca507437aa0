"""Photographs and masks: strict reading, undistortion, cropping and resampling.

OpenCV counts pixel centres on whole numbers; these functions are the only ones that call it, with intrinsics that
:meth:`Calibration.opencv_intrinsics` has shifted for it.
"""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from jaxtyping import Bool, Float, UInt8

from actor3d.captures.mattes import NoMaskError, person_of
from actor3d.errors import fail
from actor3d.io.picture_headers import JPEG_START, jpeg_size, png_size
from actor3d.io.strict import read_file

IGNORED = 100
"""Mask value of pixels that no loss may count: the band round the silhouette and what the camera did not see."""
_AGAIN = "copy or export it again"
_MAX_BYTES = 256 << 20
_MAX_PIXELS = 1 << 26
"""Twice those of 8K video."""


def read_image(file: Path) -> UInt8[np.ndarray, "H W 3"]:
    """A photograph, JPEG or (named ``.png``) PNG, as RGB.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it is cut short or cannot be decoded.
    """
    content = _whole_file(file)
    kind = "PNG" if file.suffix.lower() == ".png" else "JPEG"
    image = _decoded(content, kind, file, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    return cv2.cvtColor(image, cv2.COLOR_BGR2RGB)


def read_mask(file: Path) -> Bool[np.ndarray, "H W"]:
    """A person mask, PNG or JPEG: transparency where there is any, else labels, or greys cut at half.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it is cut short, cannot be decoded, or is no mask.
    """
    content = _whole_file(file)
    lossy = content.startswith(JPEG_START)
    pixels = _decoded(content, "JPEG" if lossy else "PNG", file, cv2.IMREAD_UNCHANGED)
    try:
        return person_of(pixels, lossy=lossy)
    except NoMaskError as error:
        raise fail(file, error.what, error.remedy) from None


def read_joint_mask(files: Sequence[Path]) -> Bool[np.ndarray, "H W"]:
    """The person in any of several masks of one photograph.

    Raises:
        CaptureError: if one cannot be read, or their sizes differ.
    """
    joint = read_mask(files[0])
    for file in files[1:]:
        mask = read_mask(file)
        if mask.shape != joint.shape:
            raise fail(
                file,
                f"is {mask.shape[1]}×{mask.shape[0]} pixels, {files[0]} {joint.shape[1]}×{joint.shape[0]}",
                "export both masks at the photographs' size",
            )
        joint = joint | mask
    return joint


def undistort_crop(
    image: UInt8[np.ndarray, "H W 3"],
    mask: Bool[np.ndarray, "H W"],
    K_opencv: Float[np.ndarray, "3 3"],
    D: Float[np.ndarray, " 8"],
    origin: tuple[int, int],
    size: tuple[int, int],
) -> tuple[UInt8[np.ndarray, "h w 3"], UInt8[np.ndarray, "h w"]]:
    """Undistort a window of a photograph and its mask, the person over black.

    Args:
        image: RGB, as the camera wrote it.
        mask: The person in it.
        K_opencv: Intrinsics with pixel centres on whole numbers.
        D: OpenCV's distortion coefficients.
        origin: Top-left corner (x, y) of the window in the undistorted image; it may lie outside.
        size: (height, width) of the window, pixels.

    Returns:
        The window's image (bilinear), and its mask (nearest): 1 person, 0 background, :data:`IGNORED` where the
        camera saw nothing.
    """
    K_window = K_opencv.copy()
    K_window[:2, 2] -= origin
    # Float maps: with fixed-point ones OpenCV's nearest look-up rounds down, half a pixel off.
    map_x, map_y = cv2.initUndistortRectifyMap(
        K_opencv, D, np.eye(3), K_window, (size[1], size[0]), cv2.CV_32FC1
    )
    labels = cv2.remap(
        mask.astype(np.uint8),
        map_x,
        map_y,
        cv2.INTER_NEAREST,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(IGNORED,),
    )
    colours = cv2.remap(image, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    colours[labels != 1] = 0
    return colours, labels


def scaled_size(size: tuple[int, int], scale: float) -> tuple[int, int]:
    """(height, width) of a picture of this size made smaller."""
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def resized_image(image: UInt8[np.ndarray, "H W 3"], size: tuple[int, int]) -> UInt8[np.ndarray, "h w 3"]:
    """A picture at another (height, width), not larger: the mean over each pixel's area."""
    return cv2.resize(image, size[::-1], interpolation=cv2.INTER_AREA)


def resized_mask(mask: Bool[np.ndarray, "H W"], size: tuple[int, int]) -> Bool[np.ndarray, "h w"]:
    """A mask at another (height, width), not larger: set where at least half of a pixel's area is."""
    return cv2.resize(mask.astype(np.float32), size[::-1], interpolation=cv2.INTER_AREA) >= 0.5


def resample_image(image: UInt8[np.ndarray, "h w 3"], size: int) -> UInt8[np.ndarray, "S S 3"]:
    """A square image at another size: the mean over each pixel's area when shrinking, bilinear when growing."""
    return cv2.resize(image, (size, size), interpolation=_interpolation(image.shape[0], size))


def resample_mask(labels: UInt8[np.ndarray, "h w"], size: int) -> UInt8[np.ndarray, "S S"]:
    """A square mask at another size, its silhouette covered by a band of :data:`IGNORED`.

    The band is made at the new size, where it is used: erosion and dilation by 5×5 pixels as in the 3D²-Actor
    reference at 384 and above, by 3×3 below, where five pixels would be as wide as a forearm.
    """
    interpolation = _interpolation(labels.shape[0], size)
    coverage = cv2.resize((labels == 1).astype(np.float32), (size, size), interpolation=interpolation)
    unseen = cv2.resize((labels == IGNORED).astype(np.float32), (size, size), interpolation=interpolation)
    return mask_band((coverage >= 0.5).astype(np.uint8), unseen >= 0.5)


def mask_band(person: UInt8[np.ndarray, "S S"], unseen: Bool[np.ndarray, "S S"]) -> UInt8[np.ndarray, "S S"]:
    """0 background, 1 person, :data:`IGNORED` at the silhouette and where nothing was seen."""
    side = 5 if person.shape[0] >= 384 else 3
    kernel = np.ones((side, side), np.uint8)
    banded = person.copy()
    banded[cv2.dilate(person, kernel) != cv2.erode(person, kernel)] = IGNORED
    banded[unseen] = IGNORED
    return banded


def _interpolation(from_size: int, to_size: int) -> int:
    return cv2.INTER_AREA if to_size < from_size else cv2.INTER_LINEAR


def _decoded(content: bytes, kind: str, file: Path, flags: int) -> np.ndarray:
    size = png_size(content) if kind == "PNG" else jpeg_size(content)
    if size is None:
        raise fail(file, f"is not a complete {kind} ({len(content)} bytes)", _AGAIN)
    if size[0] * size[1] > _MAX_PIXELS:
        raise fail(file, f"promises {size[0]}×{size[1]} pixels, more than any camera has", _AGAIN)
    try:
        pixels = cv2.imdecode(np.frombuffer(content, np.uint8), flags)
    except cv2.error:
        pixels = None
    if pixels is None:
        raise fail(file, f"cannot be decoded as a {kind}", _AGAIN)
    return pixels


def _whole_file(file: Path) -> bytes:
    return read_file(file, _MAX_BYTES, "restore it as an ordinary file")

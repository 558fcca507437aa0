"""What a decoded mask says: whether its alpha, its greys or its colours tell the person, and which pixels are."""

from dataclasses import dataclass

import cv2
import numpy as np
from jaxtyping import Bool, UInt, UInt8, UInt16

_LABELS = 31
"""No part label is larger where labels are small integers; no matte of a person is so faint all over."""
_MOST_LABELS = 100
_FULL = (255, 1023, 4095, 65535)
"""What mattes count as whole, by the bits that their maker used."""
_SOFT, _SOFT_LOSSY = 0.05, 0.2
"""Of the full range: what lies farther from both its ends is neither background nor person, or is noise of a JPEG."""
_FLAT = 0.3
"""Share of the pixels of middling value amid others of the very same: labels lie in patches, soft edges do not."""
_PICTURE = 1 / 3
"""Share of pixels of middling value that only a photograph has."""
_CUT_OUT = 0.2
"""Share of wholly black pixels round a person cut out of a photograph."""
_LEAST_BLACK = 0.01
_NO_BLACK = "leaves no pixel black, so that nearly all of the picture would be person"
_BLACK_BACKGROUND = "save masks with a black background"

Pixels = UInt8[np.ndarray, "H W *C"] | UInt16[np.ndarray, "H W *C"]
Channel = UInt[np.ndarray, "H W"]


class NoMaskError(ValueError):
    """A picture tells no person; says what it looks like, and what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


class FaintError(NoMaskError):
    """A picture is too dark to tell a person from what compression leaves behind."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Range:
    """How bright a mask's pixels are."""

    full: int
    """What counts as wholly person."""
    top: int
    num_values: int
    """Of all but black."""
    black: float
    """Share of the pixels."""


def person_of(pixels: Pixels, *, lossy: bool = False) -> Bool[np.ndarray, "H W"]:
    """The person in a decoded mask.

    Transparency tells the person where it varies. Else labels and the colours of a palette are person wherever they
    are not black, and greys where at least half of their range.

    Args:
        pixels: Grey, or three colours in any order, or with alpha behind; 8 or 16 bits.
        lossy: Whether they come of a JPEG or a video, so that small values mean nothing.

    Raises:
        NoMaskError: if the picture is no mask; a FaintError if a lossy one is dark all over.
    """
    if pixels.ndim == 2:
        return _person_in(pixels, pixels, lossy)
    colours, alpha = pixels[..., :3], pixels[..., 3:]
    if _tells(alpha):
        return _person_in(alpha[..., 0], alpha[..., 0], lossy)
    try:
        return _person_in(_brightest(colours), colours, lossy)
    except NoMaskError:
        if alpha.size and not alpha.any():
            return np.zeros(pixels.shape[:2], bool)
        raise


def _brightest(colours: Pixels) -> Channel:
    """Of the three colours of each pixel; NumPy takes six times as long along so short an axis."""
    return np.maximum(np.maximum(colours[..., 0], colours[..., 1]), colours[..., 2])


def _tells(alpha: Pixels) -> bool:
    """Whether transparency differs: some tools leave it a hair short of whole here and there."""
    if not alpha.size:
        return False
    least, most = int(alpha.min()), int(alpha.max())
    return least < most and least <= np.iinfo(alpha.dtype).max // 2


def _person_in(channel: Channel, colours: Pixels, lossy: bool) -> Bool[np.ndarray, "H W"]:
    """The person, told by one channel; the colours that it is the brightest of tell a photograph from a mask."""
    values = _range_of(channel)
    if values.top == 0:
        return np.zeros(channel.shape, bool)
    if lossy:
        _require_bright(values)
    elif values.num_values == 1 or values.top <= _LABELS:
        _require_black(values, colours)
        return channel != 0
    between = _between(channel, values.full, _SOFT_LOSSY if lossy else _SOFT)
    if not lossy and _are_labels(colours, between):
        _require_black(values, colours)
        return channel != 0
    if colours.ndim == 3 and not lossy and _is_cut_out(colours, between, values):
        return channel != 0
    if between.mean() > _PICTURE:
        raise NoMaskError(
            f"looks like a photograph, not a mask: {between.mean():.0%} of its pixels are neither black nor white, "
            "and none is transparent",
            "give black where the person is not and white where it is, or an alpha channel",
        )
    person = channel > values.full // 2
    if (channel <= _SOFT_LOSSY * values.full).mean() < _LEAST_BLACK and not person.all():
        raise NoMaskError(_NO_BLACK, _BLACK_BACKGROUND)
    return person


def _range_of(channel: Channel) -> _Range:
    counts = np.bincount(channel.ravel())
    top = len(counts) - 1
    black = int(counts[0])
    return _Range(
        full=next(full for full in _FULL if top <= full),
        top=top,
        num_values=int((counts[1:] > 0).sum()),
        black=black / channel.size,
    )


def _require_bright(values: _Range) -> None:
    if values.top <= values.full // 2:
        raise FaintError(
            f"its brightest pixel is {values.top} of {values.full}: labels cannot be told from compression noise",
            "save masks as PNG, or the person as white",
        )


def _require_black(values: _Range, colours: Pixels) -> None:
    if values.black < _LEAST_BLACK and _num_colours(colours) > 1:
        raise NoMaskError(_NO_BLACK, _BLACK_BACKGROUND)


def _between(channel: Channel, full: int, margin: float) -> Bool[np.ndarray, "H W"]:
    return (channel > margin * full) & (channel < (1 - margin) * full)


def _are_labels(colours: Pixels, between: Bool[np.ndarray, "H W"]) -> bool:
    """Whether values are few and lie in patches, as those of part labels do."""
    if not between.any():
        return False
    return float(_flat(colours)[between].mean()) > _FLAT and _num_colours(colours) <= _MOST_LABELS


def _flat(colours: Pixels) -> Bool[np.ndarray, "H W"]:
    """Pixels that are like all of their neighbours."""
    kernel = np.ones((3, 3), np.uint8)
    alike = cv2.dilate(colours, kernel) == cv2.erode(colours, kernel)
    return alike if alike.ndim == 2 else alike.all(-1)


def _num_colours(colours: Pixels) -> int:
    if colours.ndim == 2:
        return len(np.unique(colours))
    weights = np.array([1, 1 << 16, 1 << 32], np.uint64)
    return len(np.unique((colours.astype(np.uint64) * weights).sum(-1)))


def _is_cut_out(colours: Pixels, between: Bool[np.ndarray, "H W"], values: _Range) -> bool:
    """Whether a person's photograph stands over black."""
    coloured = (colours != colours[..., :1]).any(-1).mean() > 0.5 * (1 - values.black)
    return bool(coloured and values.black >= _CUT_OUT and between.mean() > 0.5 * (1 - values.black))

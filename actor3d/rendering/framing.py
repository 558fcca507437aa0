"""How large the person is in a film: as large as they can be without ever being cut, and no zoom comes and goes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from scipy.ndimage import gaussian_filter1d, minimum_filter1d, uniform_filter1d
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras

_USUAL = 0.85
"""Share of the picture's height that the person takes in the median moment."""
_TALLEST, _WIDEST = 0.95, 0.975
"""Shares of the picture's height and of its width that they never exceed; what is widest are bare hands."""
_NEAR = 0.05
"""Metres before the camera from which a point is seen."""
_ZOOM = 0.05
"""How much of its focal length a picture may change in a second: no zoom comes and goes with a step."""
_EASING = 1.0
"""Seconds over which a zoom begins and ends, and the way of a picture that goes along is evened out."""
_ROUNDS = 60
"""How often that way is evened out and led back to where nothing is cut."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Extents:
    """What a person takes up in L moments: tangents of angles from the cameras' axes, x to the right, y down."""

    low: Float[Tensor, "L 2"]
    high: Float[Tensor, "L 2"]
    frames: Float[ndarray, " L"]
    """At which of the film's frames; ascending."""

    @classmethod
    def seen(
        cls, cameras: Cameras, bodies: Iterable[Float[Tensor, "N 3"]], frames: Sequence[int] | None = None
    ) -> "Extents":
        """Of a person's vertices, world metres.

        Args:
            cameras: L, one for each body.
            bodies: In L moments.
            frames: Of the film that they are; one after another if not given.
        """
        low, high = [], []
        for R, t, vertices in zip(cameras.R, cameras.t, bodies, strict=True):
            x, y, depth = (vertices @ R.T + t).unbind(-1)
            tangents = torch.stack([x, y]) / depth.clamp(min=_NEAR)
            low.append(tangents.amin(1))
            high.append(tangents.amax(1))
        at = np.arange(len(low)) if frames is None else np.asarray(frames)
        return cls(low=torch.stack(low), high=torch.stack(high), frames=at.astype(np.float64))

    def together(self) -> "Extents":
        """All moments as one, for a picture that stays where it is."""
        return Extents(
            low=self.low.amin(0, keepdim=True), high=self.high.amax(0, keepdim=True), frames=self.frames[:1]
        )

    def focal(self, image_size: tuple[int, int]) -> float:
        """The one focal length, in heights of the picture, at which the person fills it as much as may be."""
        usual, most = self._longest(image_size)
        return min(usual, float(most.min()))

    def focals(self, image_size: tuple[int, int], fps: float) -> Float[ndarray, " L"]:
        """Focal lengths, in heights of the picture, that change slowly and leave the person as large as may be.

        Args:
            image_size: (height, width), pixels.
            fps: Frames a second of the film.
        """
        usual, most = self._longest(image_size)
        reach = self._looks(_EASING, fps)
        seconds = _ZOOM * self.frames / fps
        # Nowhere longer than within the easing's reach is allowed, so that evening out cuts nobody.
        longest = minimum_filter1d(np.log(np.minimum(usual, most)), 2 * reach + 1, mode="nearest")
        longest = np.minimum.accumulate(longest - seconds) + seconds
        longest = np.minimum.accumulate((longest + seconds)[::-1])[::-1] - seconds
        eased = uniform_filter1d(uniform_filter1d(longest, reach + 1 - reach % 2), reach + 1 - reach % 2)
        return np.exp(eased)

    def framed(self, cameras: Cameras, focals: Float[ndarray, " L"] | float, fps: float) -> Cameras:
        """The cameras with other focal lengths and the person inside of the picture.

        Args:
            cameras: One for each frame of the film.
            focals: In heights of the picture: one, or one for each of the moments.
            fps: Frames a second of the film.
        """
        height, width = cameras.image_size
        looks = np.broadcast_to(np.asarray(focals, np.float64), self.frames.shape)
        at = np.arange(len(cameras))
        pixels = height * np.interp(at, self.frames, looks)
        K = cameras.K.clone()
        K[:, 0, 0] = K[:, 1, 1] = torch.from_numpy(pixels).float()
        for axis, side, most in ((0, width, _WIDEST), (1, height, _TALLEST)):
            middle = self._middle(axis, most * side / (2 * height * looks), self._looks(_EASING, fps))
            K[:, axis, 2] = torch.from_numpy(side / 2 - pixels * np.interp(at, self.frames, middle)).float()
        return replace(cameras, K=K)

    def _longest(self, image_size: tuple[int, int]) -> tuple[float, Float[ndarray, " L"]]:
        """Focal lengths: at which the person is usually as large as they should be, and the longest of each moment."""
        height, width = image_size
        across, tall = (self.high - self.low).clamp(min=1e-3).double().numpy().T
        most = np.minimum(_TALLEST / tall, _WIDEST * width / height / across)
        return _USUAL / float(np.median(tall)), most

    def _looks(self, seconds: float, fps: float) -> int:
        """How many moments lie within so many seconds."""
        between = (self.frames[-1] - self.frames[0]) / max(1, len(self.frames) - 1)
        return round(seconds * fps / between) if between else 0

    def _middle(self, axis: int, half: Float[ndarray, " L"], reach: int) -> Float[ndarray, " L"]:
        """The tangent in the picture's middle in each moment, from which all of the person is within `half`."""
        low, high = self.low[:, axis].double().numpy(), self.high[:, axis].double().numpy()
        middles = (low + high) / 2
        # What is larger than the picture, as from a distance that was asked for, is in its middle.
        least, most = np.minimum(high - half, middles), np.maximum(low + half, middles)
        whole = (low.min() + high.max()) / 2
        if least.max() <= most.min():
            return np.full(len(low), np.clip(whole, least.max(), most.min()))
        way = np.clip(whole, least, most)
        for _ in range(_ROUNDS):
            way = np.clip(gaussian_filter1d(way, reach / 2, mode="nearest"), least, most)
        return way

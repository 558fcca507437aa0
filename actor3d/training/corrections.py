"""What a real capture gets wrong, learned beside the Gaussians and left behind with the training.

Bodies are fitted a little differently in every frame, and cameras differ in exposure and white balance. Gaussians that
must please all of them at once become the blurred mean. Corrections have no mean of their own, over frames or cameras:
what all share is the avatar's, which later stands in poses, and before cameras, that nobody corrects.
"""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn

from actor3d.captures.capture import Capture
from actor3d.config import CaptureCorrectionConfig
from rectifier3d.geometry.body import SmplParams

_ANGLE, _SHIFT, _LOG_GAIN = 0.05, 0.01, 0.2
"""Radians, metres and a natural logarithm that count as large."""
_COST = 1e-3
"""Of corrections that are large on average, in units of the rectifier's loss."""
_RATES: Mapping[str, float] = {"angles": 0.5, "shifts": 0.2, "log_gains": 2.0}
"""Learning rates relative to the base rate."""


class CaptureCorrections(nn.Module):
    """Small changes of the trained frames' poses and of the trained cameras' colours; all zero at first.

    Args:
        capture: Whose frames and cameras they are.
        settings: Which of them to learn.
        device: Where.
    """

    def __init__(self, capture: Capture, settings: CaptureCorrectionConfig, device: torch.device) -> None:
        super().__init__()
        self._body = deepcopy(capture.body).to(device)
        self._rest = capture.surface.rest_vertices.to(device)
        self._params = capture.params.to(device)
        split = capture.split("train")
        self._frames = {frame: row for row, frame in enumerate(split.frames)}
        self._cameras = {camera: row for row, camera in enumerate(split.cameras)}
        joints = self._params.poses.shape[1]
        if settings.poses:
            self.angles = nn.Parameter(torch.zeros(len(self._frames), joints, 3, device=device))
            self.shifts = nn.Parameter(torch.zeros(len(self._frames), 3, device=device))
        if settings.colors:
            self.log_gains = nn.Parameter(torch.zeros(len(self._cameras), 3, device=device))
        self._settings = settings

    def vertices(self, frame: int, vertices: Float[Tensor, "N 3"]) -> Float[Tensor, "N 3"]:
        """The posed body of a trained frame, world metres, in place of the captured one that is given."""
        if not self._settings.poses:
            return vertices
        row, captured = self._frames[frame], self._params.select(slice(frame, frame + 1))
        params = SmplParams(
            poses=captured.poses + _centred(self.angles)[row],
            betas=captured.betas,
            trans=captured.trans + _centred(self.shifts)[row],
            expression=captured.expression,
        )
        corrected = self._body(params, self._rest).vertices[0]
        if not self._body.num_loose_vertices:
            return corrected
        # What hangs loose goes along: it was simulated on the body as it was captured.
        skin = self._body.num_skin_vertices
        change = corrected - self._body(captured, self._rest).vertices[0]
        return torch.cat([corrected[:skin], vertices[skin:] + change[skin:]])

    def seen(self, rgb: Float[Tensor, "V 3 H W"], cameras: Sequence[int]) -> Float[Tensor, "V 3 H W"]:
        """Renders as trained cameras show them."""
        if not self._settings.colors:
            return rgb
        centred = _centred(self.log_gains)
        gains = torch.stack([centred[self._cameras[camera]] for camera in cameras]).exp()
        return rgb * gains[:, :, None, None]

    def cost(self) -> Float[Tensor, ""]:
        """How large the corrections are, in units of the loss."""
        sizes = {"angles": _ANGLE, "shifts": _SHIFT, "log_gains": _LOG_GAIN}
        squares = [(value / sizes[name]).square().mean() for name, value in self.named_parameters()]
        return _COST * torch.stack(squares).sum()

    def parameter_groups(self, base_rate: float) -> list[dict[str, Any]]:
        """Optimizer groups, each with its ``name`` and ``lr``."""
        return [
            {"name": name, "params": [value], "lr": base_rate * _RATES[name]}
            for name, value in self.named_parameters()
        ]


def _centred(values: Tensor) -> Tensor:
    return values - values.mean(0, keepdim=True)

"""How clean the avatar's outline is against photographs: fog outside of it, and colours on it.

Run with ``python -m benchmarks.rims RUN --data CAPTURE``. Poses that training never saw are sampled from noise and seen
by the capture's cameras. Where the photograph's mask ends: how opaque the avatar still is just outside, and how bright
its colours, alone without what is behind, are on the rim and a few pixels further in, beside the photograph's.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Bool, Float
from numpy import ndarray
from scipy.ndimage import distance_transform_edt

from actor3d.runs.run import open_run
from actor3d.sampling.sampler import SampleRequest, sample_state
from rectifier3d.splats.raster import render_gaussians

_OUTSIDE = (1.5, 3.0)
"""Pixels from the outline within which it is nearly empty; the first may hold a mask's own error."""
_RIM, _INSIDE = 1.0, (3.0, 4.5)
"""Pixels within the outline."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rim:
    """Of one picture; shares of 1."""

    fog: float
    """Mean alpha just outside the photograph's outline."""
    rim: float
    """Mean brightness on the avatar's own outline, without what is behind."""
    inside: float
    """Mean brightness three pixels further in."""
    photograph_rim: float
    photograph_inside: float


def measured(
    rgb: Float[ndarray, "H W 3"],
    alpha: Float[ndarray, "H W"],
    photograph: Float[ndarray, "H W 3"],
    mask: Bool[ndarray, "H W"],
) -> Rim:
    """One picture, blended over black, beside its photograph."""
    outside = _distances(~mask)
    own = rgb.mean(-1) / np.maximum(alpha, 1e-3)
    seen, known = _distances(alpha > 0.5), _distances(mask)
    bright = photograph.mean(-1)
    return Rim(
        fog=float(alpha[(outside >= _OUTSIDE[0]) & (outside <= _OUTSIDE[1])].mean()),
        rim=float(own[(seen > 0) & (seen <= _RIM)].mean()),
        inside=float(own[(seen >= _INSIDE[0]) & (seen <= _INSIDE[1])].mean()),
        photograph_rim=float(bright[(known > 0) & (known <= _RIM)].mean()),
        photograph_inside=float(bright[(known >= _INSIDE[0]) & (known <= _INSIDE[1])].mean()),
    )


def _distances(inside: Bool[ndarray, "H W"]) -> Float[ndarray, "H W"]:
    """Pixels from each to the nearest that is not inside."""
    return np.asarray(distance_transform_edt(inside))


def run(folder: Path, data: Path | None, count: int) -> Iterator[Rim]:
    """Measure so many unseen poses, in two cameras each."""
    opened = open_run(folder, data=data)
    capture, networks = opened.capture(), opened.networks(torch.device("cpu"))
    frames = capture.split("novel_pose").frames
    for frame in frames[:: max(1, len(frames) // count)][:count]:
        vertices = opened.subject.posed(opened.subject.captured([frame]))[0]
        request = SampleRequest(vertices=vertices, anchors=opened.rig.at_home(vertices))
        state, _ = sample_state(networks, request, torch.Generator().manual_seed(0))
        gaussians = networks.to_world(state.bound, vertices)
        for camera in (0, len(capture.camera_names) // 2):
            view = capture.load_view(frame, camera)
            render = render_gaussians(gaussians, view.camera)
            rgb = render.rgb[0].permute(1, 2, 0).numpy()
            yield measured(rgb, render.alpha[0, 0].numpy(), view.image / np.float32(255), view.mask)


def main() -> None:
    """Print the means."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a trained run")
    parser.add_argument("--data", type=Path, help="its capture, if it was moved")
    parser.add_argument("--poses", type=int, default=4)
    arguments = parser.parse_args()
    rims = list(run(arguments.run, arguments.data, arguments.poses))
    for field in fields(Rim):
        print(f"{field.name:18}{np.mean([getattr(rim, field.name) for rim in rims]):8.3f}")


if __name__ == "__main__":
    main()

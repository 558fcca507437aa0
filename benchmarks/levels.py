"""What levels of detail show: a tenth, three and six tenths of a baked avatar's Gaussians against all of them.

`python -m benchmarks.levels RUN [--power .3]`: the viewer's order and others, drawn by our rasterizer in two cameras
over black; dB in the foreground. Gaussians of a level grow by a power of what is missing, of which several can be
given. The last rows say how much of the avatar's file, and of the same gzipped, comes before each level's end.
"""

import argparse
import gzip
import json
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from torch import Tensor

from actor3d.runs.run import Run, open_run
from actor3d.viewer.avatar import ViewerAvatar
from actor3d.viewer.from_run import best_gaussians, viewer_avatar
from actor3d.viewer.gaussian_arrays import visible_by_face
from actor3d.viewer.levels import GROWTH, SHARES, by_lot, covers, growth
from actor3d.viewer.packing import pack_avatar
from rectifier3d.geometry.cameras import Cameras, concatenate_cameras
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import RiggedGaussians, to_world

FEWER = SHARES[:-1]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Shown:
    """An avatar's Gaussians in one pose, and the cameras that look at them."""

    gaussians: Gaussians
    covers: Float[ndarray, " G"]
    """Opacity times area of each."""
    cameras: Cameras


Order = Callable[[Shown], ndarray]
ORDERS: Mapping[str, Order] = {
    "by lot, chances by opacity × area": lambda shown: by_lot(shown.covers),
    "the most opaque": lambda shown: np.argsort(-shown.gaussians.opacities.numpy(), kind="stable"),
    "the greatest by opacity × area": lambda shown: np.argsort(-shown.covers, kind="stable"),
    "by lot, even chances": lambda shown: by_lot(np.ones(len(shown.covers))),
}


def shown_by(
    avatar: ViewerAvatar,
    lit: RiggedGaussians,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    side: int,
) -> Shown:
    """An avatar in the pose that it is lit in, seen by the first of its cameras and the middle one."""
    visible = visible_by_face(avatar.gaussians)
    gaussians = to_world(lit, surface, vertices, frame=avatar.gaussians.frame)
    places = (0, len(avatar.cameras) // 2)
    cameras = [avatar.cameras[place].camera.resized((side, side)) for place in places]
    return Shown(
        gaussians=_chosen(gaussians, visible, 1.0),
        covers=covers(avatar.gaussians.bound)[visible.numpy()],
        cameras=concatenate_cameras(cameras),
    )


_PER_GAUSSIAN = ("means", "quats", "scales", "opacities", "colors")


def decibels(shown: Shown, order: ndarray, power: float) -> list[float]:
    """What each share shows against all, in the foreground of all."""
    whole = render_gaussians(shown.gaussians, shown.cameras)
    person = (whole.alpha > 0.01).expand_as(whole.rgb)
    found = []
    for share in FEWER:
        first = order[: round(share * len(order))]
        grown = growth(shown.covers[order], len(first), power)
        level = _chosen(shown.gaussians, torch.from_numpy(first), grown)
        error = (render_gaussians(level, shown.cameras).rgb - whole.rgb)[person]
        found.append(float(-10 * error.square().mean().log10()))
    return found


def _chosen(gaussians: Gaussians, chosen: Tensor, grown: float) -> Gaussians:
    kept = {name: getattr(gaussians, name)[chosen] for name in _PER_GAUSSIAN}
    return replace(gaussians, **{**kept, "scales": kept["scales"] * grown})


def file_shares(pack: bytes) -> tuple[list[float], list[float]]:
    """How much of a file comes before each level but the last ends, and of the same gzipped."""
    (length,) = struct.unpack_from("<I", pack, 8)
    header = json.loads(pack[16 : 16 + length])
    pieces = [array["pieces"] for array in header["arrays"].values() if "pieces" in array]
    ends = [16 + length + min(piece[level][0] for piece in pieces) for level in range(1, len(SHARES))]
    whole = len(gzip.compress(pack))
    return [end / len(pack) for end in ends], [len(gzip.compress(pack[:end])) / whole for end in ends]


def report(shown: Shown, pack: bytes, powers: Sequence[float]) -> list[str]:
    """The table's rows."""
    rows = [f"{'of the Gaussians':51}" + "".join(f"{share:>9.0%}" for share in FEWER)]
    for name, order in ORDERS.items():
        for power in powers:
            values = decibels(shown, order(shown), power)
            rows.append(f"{name + f', grown by {power:g}':51}" + "".join(f"{value:9.1f}" for value in values))
    for name, shares in zip(("of the file", "gzipped"), file_shares(pack), strict=True):
        rows.append(f"{'the level ends, ' + name:51}" + "".join(f"{share:9.0%}" for share in shares))
    return rows


def of_run(run: Run, side: int) -> tuple[Shown, bytes]:
    """A run's baked avatar in the middle pose that it was trained on, and its file."""
    cpu = torch.device("cpu")
    surface, baked, vertices = run.without_networks(cpu), run.baked(cpu), run.subject.middle_vertices
    avatar = viewer_avatar(run.subject, best_gaussians(surface, run.rig, vertices, baked))
    lit = baked.lit(surface.surface, vertices)
    return shown_by(avatar, lit, surface.surface, vertices, side), pack_avatar(avatar)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a baked run")
    parser.add_argument("--power", type=float, action="append", default=[], help="the viewer's if not given")
    parser.add_argument("--side", type=int, default=384, help="pixels of a picture")
    given = parser.parse_args(arguments)
    shown, pack = of_run(open_run(given.run), given.side)
    print("\n".join(report(shown, pack, given.power or [GROWTH])))


if __name__ == "__main__":
    main()

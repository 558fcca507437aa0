"""What goes wrong in poses far outside of training: holes, floaters, spikes and stretched Gaussians.

Run with ``python -m benchmarks.extremes RUN``; there is no ground truth. A baked avatar is posed as
:mod:`benchmarks.extreme_poses` draws, and seen from round about. Where the posed body is, the avatar must be;
beyond the room that hair and clothes take round it, nothing may be.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Bool, Float
from numpy import ndarray
from scipy.ndimage import binary_erosion, distance_transform_edt
from scipy.spatial import KDTree
from torch import Tensor

from actor3d.baking.bake import training_cameras
from actor3d.baking.hidden import SeenPixels
from actor3d.imaging.pictures import save_grid
from actor3d.rendering.camera_paths import Standpoint, moving_cameras
from actor3d.rendering.framing import Extents
from actor3d.rendering.job import posed_frames
from actor3d.runs.run import open_run
from actor3d.runs.subject import Subject
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface
from benchmarks.extreme_poses import KINDS, extreme_poses
from rectifier3d.geometry.cameras import Cameras, concatenate_cameras
from rectifier3d.geometry.local_coords import points_on, sample_surface
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.rotations import quats_to_matrices
from rectifier3d.splats.gaussians import Gaussians, Render
from rectifier3d.splats.raster import render_gaussians

_CAMERAS = 3
_INSIDE = 3.0
"""Pixels from the silhouette's edge within which nothing is asked of the avatar."""
_OPEN, _SEEN = 0.5, 0.1
"""Alpha below which a pixel is a hole, and above which one outside of the person is a floater."""
_ROOM = 0.08
"""Metres off the body that hair and clothes may be."""
_SURE = 0.1
"""Opacity from which a Gaussian can be a spike."""
_WIDE = 1.5
"""Times its size at rest from which a Gaussian counts as stretched."""
_POINTS = 60_000
"""On the surface, to which distances are measured."""
_LOOKS = 12
"""Poses of the training in which it is measured what was seen."""
_WORST = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Faults:
    """Of one pose."""

    holes: float
    """Pixels of the body's own silhouette that are open, per thousand."""
    floaters: float
    """Pixels far outside of it that are not, per thousand of the silhouette's."""
    fray: float
    """Pixels of half-clear edge for each pixel of the outline: a clean one has one to two."""
    unseen: float
    """What the pictures show of Gaussians of which training saw hardly anything, per thousand."""
    spike: float
    """Centimetres of the farthest two-sigma end of a Gaussian off the body."""
    stretched: float
    """Gaussians that are much larger than at rest, per thousand."""
    stretch: float
    """The largest posed size of a Gaussian by that at rest."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Posed:
    """One pose, measured."""

    kind: str
    faults: Faults
    pictures: Float[Tensor, "V 3 H W"]
    """Over grey; holes are marked red, floaters green."""

    @property
    def badness(self) -> float:
        """By which the worst are found."""
        return self.faults.holes + self.faults.floaters + self.faults.unseen + self.faults.fray


def image_faults(
    alpha: Float[ndarray, "H W"], body: Bool[ndarray, "H W"], room: float
) -> tuple[Bool[ndarray, "H W"], Bool[ndarray, "H W"]]:
    """Which pixels are holes, and which floaters.

    Args:
        alpha: Of the avatar.
        body: Where the posed body is.
        room: Pixels off it that hair and clothes may be.
    """
    deep = np.asarray(distance_transform_edt(body)) > _INSIDE
    far = np.asarray(distance_transform_edt(~body)) > room
    return deep & (alpha < _OPEN), far & (alpha > _SEEN)


def frayed(alpha: Float[ndarray, "H W"]) -> float:
    """How wide the edge of what is shown is, pixels: half-clear ones by those that the outline is long."""
    shown = alpha > _OPEN
    outline = shown & np.logical_not(binary_erosion(shown))
    edge = (alpha > _SEEN) & (alpha < 1 - _SEEN)
    return float(edge.sum() / max(1, outline.sum()))


def farthest_end(gaussians: Gaussians, surface: Float[Tensor, "P 3"]) -> float:
    """Metres from points on a surface to the farthest two-sigma end of any Gaussian that can be seen."""
    seen = gaussians.opacities > _SURE
    longest, axis = gaussians.scales[seen].max(-1)
    turns = quats_to_matrices(gaussians.quats[seen])
    along = turns.gather(2, axis[:, None, None].expand(-1, 3, 1))[..., 0] * (2 * longest)[:, None]
    means = gaussians.means[seen]
    ends = torch.cat([means + along, means - along]).numpy()
    distances, _ = KDTree(surface.numpy()).query(ends)
    return float(np.max(distances))


def cameras_round(subject: Subject, vertices: Float[Tensor, "N 3"], side: int) -> Cameras:
    """Cameras at equal angles round a posed person, who fills the pictures."""
    front = torch.eye(3)[int(subject.up.abs().argmin())]
    stand = Standpoint.like(subject.alike_cameras(), subject.home, subject.up, front)
    middle = (vertices.amin(0) + vertices.amax(0)) / 2
    cameras = moving_cameras("orbit", stand, middle.expand(_CAMERAS, 3), (side, side))
    alone = [cameras.select([index]) for index in range(_CAMERAS)]
    extents = [Extents.seen(camera, [vertices]) for camera in alone]
    return concatenate_cameras(
        [seen.framed(one, seen.focal(one.image_size), 1.0) for one, seen in zip(alone, extents, strict=True)]
    )


@torch.no_grad()
def run(folder: Path, count: int, seed: int, side: int) -> Iterator[Posed]:
    """Pose and measure a run's baked avatar."""
    opened = open_run(folder)
    subject, device = opened.subject, torch.device("cpu")
    avatar, baked = opened.without_networks(device), opened.baked(device)
    poses = extreme_poses(subject, count, seed)
    known = _known(subject, avatar, baked)
    spread = sample_surface(subject.surface, _POINTS, torch.Generator().manual_seed(0))
    for kind, vertices in zip(poses.kinds, posed_frames(subject, poses.motion), strict=True):
        lit = baked.lit(subject.surface, vertices)
        cameras = cameras_round(subject, vertices, side)
        gaussians = avatar.to_world(lit, vertices)
        render = render_gaussians(gaussians, cameras)
        holes, floaters, body = _marked(subject, vertices, cameras, render)
        points = points_on(spread, vertices, subject.surface.faces)
        stretch = gaussians.scales[:, 0] / lit.scales[:, 0]
        faults = Faults(
            holes=1000 * float(holes.sum() / body.sum()),
            floaters=1000 * float(floaters.sum() / body.sum()),
            fray=float(np.mean([frayed(alpha) for alpha in render.alpha[:, 0].numpy()])),
            unseen=1000 * _share(gaussians, cameras, 1 - known),
            spike=100 * farthest_end(gaussians, points),
            stretched=1000 * float((stretch > _WIDE).float().mean()),
            stretch=float(stretch.max()),
        )
        yield Posed(kind=kind, faults=faults, pictures=_shown(render, holes, floaters))


def _known(subject: Subject, avatar: AvatarSurface, baked: BakedGaussians) -> Float[Tensor, " G"]:
    """How far training knew each Gaussian."""
    seen = SeenPixels(avatar, training_cameras(subject))
    for vertices in subject.posed(subject.captured(subject.trained[:: -(-len(subject.trained) // _LOOKS)])):
        seen.add(baked.lit(subject.surface, vertices), vertices)
    return seen.known(baked.bound, subject.surface)


def _share(gaussians: Gaussians, cameras: Cameras, values: Float[Tensor, " G"]) -> float:
    """The mean of what each Gaussian has, over what pictures show."""
    shown = render_gaussians(replace(gaussians, colors=values[:, None].expand(-1, 3).contiguous()), cameras)
    return float(shown.rgb[:, 0].sum() / shown.alpha.sum())


def _marked(
    subject: Subject, vertices: Float[Tensor, "N 3"], cameras: Cameras, render: Render
) -> tuple[Bool[Tensor, "V H W"], Bool[Tensor, "V H W"], Bool[Tensor, "V H W"]]:
    """Holes, floaters, and where the body is, in each camera."""
    skin = rasterize_mesh(vertices, subject.body.skin_faces, cameras)
    body = skin.face >= 0
    pairs = []
    for view in range(len(cameras)):
        nearest = float(skin.depth[view][body[view]].min())
        room = _ROOM * float(cameras.K[view, 1, 1]) / nearest
        pairs.append(image_faults(render.alpha[view, 0].numpy(), body[view].numpy(), room))
    holes, floaters = (torch.from_numpy(np.stack(masks)) for masks in zip(*pairs, strict=True))
    return holes, floaters, body


def _shown(
    render: Render, holes: Bool[Tensor, "V H W"], floaters: Bool[Tensor, "V H W"]
) -> Float[Tensor, "V 3 H W"]:
    pictures = render.rgb + 0.5 * (1 - render.alpha)
    for mask, colour in ((holes, (1.0, 0.0, 0.0)), (floaters, (0.0, 1.0, 0.0))):
        pictures = torch.where(mask[:, None], torch.tensor(colour)[None, :, None, None], pictures)
    return pictures


def table(measured: Sequence[Posed]) -> str:
    """A line a kind of pose: means, and the greatest spike and stretch."""
    lines = [f"{'kind':14}{'poses':>6}" + "".join(f"{field.name:>11}" for field in fields(Faults))]
    for kind in (*KINDS, "all"):
        found = [posed.faults for posed in measured if kind in (posed.kind, "all")]
        if not found:
            continue
        values = []
        for field in fields(Faults):
            column = [getattr(faults, field.name) for faults in found]
            values.append(max(column) if field.name in ("spike", "stretch") else float(np.mean(column)))
        lines.append(f"{kind:14}{len(found):6}" + "".join(f"{value:11.2f}" for value in values))
    return "\n".join(lines)


def main() -> None:
    """Print the table, and write a contact sheet of the worst."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a trained run, baked")
    parser.add_argument("--poses", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--side", type=int, default=320, help="of the pictures, pixels")
    parser.add_argument("--sheet", type=Path, help="where to write a contact sheet of the worst eight")
    arguments = parser.parse_args()
    measured = list(run(arguments.run, arguments.poses, arguments.seed, arguments.side))
    print(table(measured))
    if arguments.sheet is not None:
        worst = sorted(range(len(measured)), key=lambda index: -measured[index].badness)[:_WORST]
        for index in worst:
            faults = measured[index].faults
            print(f"{index:4} {measured[index].kind:14} unseen {faults.unseen:.1f}, fray {faults.fray:.2f}")
        pictures = torch.cat([measured[index].pictures for index in worst])
        save_grid(pictures, arguments.sheet, columns=2 * _CAMERAS)


if __name__ == "__main__":
    main()

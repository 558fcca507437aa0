"""What there is to export, and what a format is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.export.options import DEFAULT_PACKAGES, UpAxis
from actor3d.export.shown_pose import ShownPose
from actor3d.motion.motion import Motion
from actor3d.runs.subject import Subject
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface
from rectifier3d.geometry.rotations import matrices_to_quats, multiply_quats
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.rigged import RiggedGaussians


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PosedGaussians:
    """A frame to export, on the CPU: what writes files knows no other device."""

    bound: RiggedGaussians
    """On the body, wherever it is."""
    gaussians: Gaussians
    """In the capture's world."""

    @classmethod
    def on_cpu(cls, bound: RiggedGaussians, gaussians: Gaussians) -> "PosedGaussians":
        """A frame that may have been painted on another device."""
        return cls(bound=bound.to("cpu"), gaussians=gaussians.to("cpu"))


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ExportScene:
    """A person, a motion, and her Gaussians in it."""

    subject: Subject
    networks: AvatarSurface
    """The networks themselves, unless the Gaussians are baked."""
    motion: Motion
    """The frames to export."""
    up: Float[Tensor, " 3"]
    """The world's upward direction."""
    sample: Callable[[], Iterator[PosedGaussians]]
    """Makes the Gaussians of each frame of the motion in turn; takes its time."""
    baked: BakedGaussians | None = None
    """Where the Gaussians come from if they are baked."""
    first_frame: int = 0
    """Which frame of the clip or motion of that name the first is."""
    rest: bool = False
    """Whether the Gaussians are shown on the body's rest pose, whatever the motion."""

    def shown_pose(self, index: int, up: UpAxis) -> ShownPose:
        """What a file with one of the frames says of itself."""
        return ShownPose(
            person=self.name,
            motion=self.motion.name,
            frame=self.first_frame + index,
            rest=self.rest,
            up=up,
            pose=self.motion[index],
        )

    @property
    def name(self) -> str:
        """What the person is called."""
        return self.subject.name


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportOptions:
    """How to write."""

    sh_degree: int = 0
    """Spherical harmonics of 3DGS PLY files; above degree 0 they are zeros, for importers that want them."""
    up: UpAxis = "world"
    texture: int = 2048
    """Texels of a mesh's texture on each side; 0 leaves it bare."""
    lit: bool = False
    """A mesh's texture without the light, for programs that bring their own."""
    packages: str = DEFAULT_PACKAGES
    """Where a page that is exported finds packages of npm."""
    report: Callable[[int, int], None] = lambda done, total: None
    """Called with the number of finished frames and of all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportFormat:
    """A kind of file."""

    name: str
    """As given to ``--format``."""
    suffix: str
    """Of its files; empty for a folder."""
    description: str
    """One line for ``--help`` and the list of formats."""
    write: Callable[[ExportScene, Path, ExportOptions], None]
    """Writes the file or fills the folder under a temporary name given to it.

    Raises:
        UserError: if what it needs is not installed.
    """
    frames: Literal["none", "one", "all"]
    """Which frames' Gaussians it holds: sampling them is what takes time."""
    shows_gaussians: bool = True
    """Whether it shows what the avatar looks like."""
    carries_body: bool = False
    """Whether it holds the body model's own data, which may be licensed."""
    follows_body: bool = False
    """Whether its Gaussians go along with a body that is posed where it is opened: a baked avatar suits that best."""
    hangs_clothes: bool = False
    """Whether loose clothes hang and swing there, too."""


def turned(gaussians: Gaussians, rotation: Float[Tensor, "3 3"]) -> Gaussians:
    """The Gaussians in a world that is turned about its origin."""
    quat = matrices_to_quats(rotation).expand_as(gaussians.quats)
    return replace(
        gaussians,
        means=gaussians.means @ rotation.T,
        quats=torch.nn.functional.normalize(multiply_quats(quat, gaussians.quats), dim=-1),
    )


def file_from_world(up: Float[Tensor, " 3"], wanted: UpAxis) -> Float[Tensor, "3 3"]:
    """The rotation that brings the world's upward direction to where a file's readers expect it.

    Args:
        up: The world's upward direction, along one of its axes.
        wanted: Where it shall point; ``world`` turns nothing.
    """
    if wanted == "world":
        return torch.eye(3)
    target = torch.zeros(3)
    target["xyz".index(wanted[-1])] = -1.0 if wanted.startswith("-") else 1.0
    cross, cosine = torch.linalg.cross(up, target), float(up @ target)
    if cosine < -0.5:
        # Opposite axes: half a turn about any axis across.
        across = torch.eye(3)[up.abs().argmin()]
        return 2 * torch.outer(across, across) - torch.eye(3)
    x, y, z = cross.tolist()
    skew = torch.tensor([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    return torch.eye(3) + skew + skew @ skew / (1 + cosine)

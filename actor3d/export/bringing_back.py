"""Where Gaussians of a file belong: the pose in which it shows a person, as the user, the file or the body says."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import torch
from jaxtyping import Float, Int
from scipy.spatial import KDTree
from torch import Tensor

from actor3d.errors import UserError
from actor3d.export.binding import distance_to_body
from actor3d.export.export_run import body_up
from actor3d.export.options import UpAxis
from actor3d.export.scene import file_from_world, turned
from actor3d.export.shown_pose import ShownPose
from actor3d.motion.motion import Motion
from actor3d.runs.subject import Subject
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import Gaussians

MAX_METRES = 0.3
"""Metres; most of a person's Gaussians, hair and clothes included, lie nearer to the body."""
DOUBTFUL_METRES = 0.05
"""Beyond, the pose is hardly the right one."""
_SAMPLE = 1500
"""Gaussians that tell which frame of many is the nearest."""
_STRIDES = (8, 1)
"""Of frames looked at: coarsely, then round the best."""
_SAME_COLOR = 0.1
_SAME_PLACE = 0.01
"""Metres. How far Gaussians of one spot differ, between an avatar and a file that was made of it."""
_LIKELY = 8


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Wanted:
    """What the user says of a file."""

    motion: Motion | None = None
    """The clip or motion in whose pose it is."""
    frame: int | None = None
    rest: bool = False
    up: UpAxis | None = None


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PlacedGaussians:
    """A file's Gaussians and the body that they lie on."""

    gaussians: Gaussians
    """In the world of `vertices`."""
    vertices: Float[Tensor, "N 3"]
    metres: float
    """From the middle one of the Gaussians, by distance, to the body."""
    pose: str
    """In which pose they are, in words."""


def place(
    gaussians: Gaussians,
    subject: Subject,
    wanted: Wanted,
    noted: ShownPose | None,
    say: Callable[[str], None],
) -> PlacedGaussians:
    """Find the pose in which a file shows a person: as the user says, else as the file does, else the nearest.

    Args:
        gaussians: As the file has them.
        subject: The person.
        wanted: What the user says.
        noted: What the file says.
        say: Called with one line where the user should know more.

    Raises:
        UserError: if there is no such frame, or the Gaussians lie far from the body in that pose.
    """
    if noted is not None and noted.person != subject.name:
        say(f"the file says that it shows '{noted.person}', this run's person is '{subject.name}'")
    up = wanted.up or (noted.up if noted else "world")
    if wanted.rest or (wanted.motion is None and noted is not None and noted.rest):
        rest = subject.surface.rest_vertices
        world = turned(gaussians, file_from_world(body_up(subject), up).T)
        return _near(_placed(world, subject, rest, "the rest pose"))
    world = turned(gaussians, file_from_world(subject.up, up).T)
    if wanted.motion is None and noted is not None and len(noted.pose.joints) == subject.body.num_joints:
        vertices = _vertices(subject, noted.pose.motion(noted.motion), 0)
        return _near(_placed(world, subject, vertices, f"frame {noted.frame} of '{noted.motion}'"))
    if wanted.motion is not None and (frame := _told_frame(wanted, wanted.motion, noted, say)) is not None:
        vertices = _vertices(subject, wanted.motion, frame)
        return _near(_placed(world, subject, vertices, f"frame {frame} of '{wanted.motion.name}'"))
    return _near(_nearest(world, subject, wanted.motion, say))


def likely_faces(gaussians: Gaussians, own: Gaussians, faces: Int[Tensor, " P"]) -> Int[Tensor, " G"]:
    """Which face each Gaussian belongs to, by the avatar's own Gaussian that is most like it in place and colour.

    Where the body folds, the nearest skin is often another part's: a shirt's stripes lie on the thighs of somebody who
    squats. The avatar knows what its own Gaussians there look like.

    Args:
        gaussians: To be told.
        own: The avatar's own, in the same pose.
        faces: The face that each of its own is bound to.
    """
    count = min(_LIKELY, len(own.means))
    distances, near = KDTree(own.means.numpy()).query(gaussians.means.numpy(), k=count)
    near = torch.from_numpy(near).long().reshape(len(gaussians.means), count)
    apart = torch.from_numpy(distances).float().reshape(near.shape) / _SAME_PLACE
    unlike = (own.colors[near] - gaussians.colors[:, None]).norm(dim=-1) / _SAME_COLOR
    best = torch.hypot(apart, unlike).argmin(dim=1, keepdim=True)
    return faces[near.gather(1, best)[:, 0]]


def _told_frame(
    wanted: Wanted, motion: Motion, noted: ShownPose | None, say: Callable[[str], None]
) -> int | None:
    """The frame that the user gives, or the file where it is of the same motion; None if nobody does."""
    same = noted is not None and noted.motion == motion.name and noted.frame < len(motion)
    if wanted.frame is None:
        return noted.frame if noted is not None and same else None
    if not 0 <= wanted.frame < len(motion):
        raise UserError(f"--frame {wanted.frame}: '{motion.name}' has frames 0 to {len(motion) - 1}")
    if noted is not None and not (same and noted.frame == wanted.frame):
        say(
            f"the file says that it shows frame {noted.frame} of '{noted.motion}'; it is taken as frame "
            f"{wanted.frame} of '{motion.name}', as you say"
        )
    return wanted.frame


def _nearest(
    world: Gaussians, subject: Subject, motion: Motion | None, say: Callable[[str], None]
) -> PlacedGaussians:
    """The frame, of one motion or of all clips, in which the body lies nearest to the Gaussians."""
    motions = [motion] if motion is not None else [subject.clip_motion(clip.name) for clip in subject.clips]
    best = min(
        (_nearest_frame(world, subject, each) for each in motions),
        key=lambda placed: placed.metres,
        default=None,
    )
    if best is None:
        raise UserError("this run has no clips to look for the pose in: give --motion FILE and --frame N")
    say(f"taken as {best.pose}, which lies nearest; --clip and --frame tell it otherwise")
    return best


def _nearest_frame(world: Gaussians, subject: Subject, motion: Motion) -> PlacedGaussians:
    some = _some(world)
    first, last = 0, len(motion)
    best = (float("inf"), 0)
    for stride in _STRIDES:
        for frame in range(first, last, stride):
            distance = _distance(some, subject.surface, _vertices(subject, motion, frame))
            best = min(best, (distance, frame))
        first, last = max(0, best[1] - stride + 1), min(len(motion), best[1] + stride)
    vertices = _vertices(subject, motion, best[1])
    return _placed(world, subject, vertices, f"frame {best[1]} of '{motion.name}'")


def _some(gaussians: Gaussians) -> Gaussians:
    chosen = slice(None, None, max(1, len(gaussians.means) // _SAMPLE))
    return replace(
        gaussians,
        means=gaussians.means[chosen],
        quats=gaussians.quats[chosen],
        scales=gaussians.scales[chosen],
        opacities=gaussians.opacities[chosen],
        colors=gaussians.colors[chosen],
    )


def _placed(world: Gaussians, subject: Subject, vertices: Float[Tensor, "N 3"], pose: str) -> PlacedGaussians:
    metres = _distance(world, subject.surface, vertices)
    return PlacedGaussians(gaussians=world, vertices=vertices, metres=metres, pose=pose)


def _distance(world: Gaussians, surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> float:
    return float(distance_to_body(world, surface, vertices).median())


def _near(placed: PlacedGaussians) -> PlacedGaussians:
    if placed.metres > MAX_METRES:
        raise UserError(
            f"its Gaussians lie {placed.metres:.2f} m from the body in {placed.pose} (the middle one of them); "
            "check --clip, --frame and --up"
        )
    return placed


def _vertices(subject: Subject, motion: Motion, frame: int) -> Float[Tensor, "N 3"]:
    return subject.posed(subject.still(motion.params(subject.betas).select([frame])))[0]

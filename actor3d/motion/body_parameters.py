"""Body parameters as the SMPL family's tools give them, and how a person performs them."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from numpy import ndarray

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES
from actor3d.captures.fits import to_pelvis_convention
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.motion import Motion, require_frame_rate
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.units import metres_in
from actor3d.motion.world import upright

KNOWN_WIDTHS = {
    len(names): names
    for names in (SMPLX_JOINT_NAMES[:22], SMPL_JOINT_NAMES, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES)
}
"""Joints by their number, the fewest first."""
_DEFAULT_FPS = 30.0


@dataclass(frozen=True, eq=False, kw_only=True)
class BodyParameters:
    """Poses and places as a file has them, over T frames of K joints."""

    poses: Float[ndarray, "T K 3"]
    """Axis-angle, radians."""
    trans: Float[ndarray, "T 3"]
    fps: float | None
    Rh: Float[ndarray, "T 3"] | None = None
    """Axis-angle about the world's origin, which comes before `trans`; None where the body turns about its pelvis."""

    def __len__(self) -> int:
        return len(self.poses)

    def poses_for(self, names: tuple[str, ...]) -> Float[ndarray, "T J 3"]:
        """The poses of a body's joints; joints that the file lacks rest."""
        count = self.poses.shape[1]
        own = KNOWN_WIDTHS.get(count, SMPL_JOINT_NAMES)
        at = {name: index for index, name in enumerate(own[:count])}
        poses = np.zeros((len(self), len(names), 3))
        for joint, name in enumerate(names):
            if name in at:
                poses[:, joint] = self.poses[:, at[name]]
        return poses


def performed(parameters: BodyParameters, name: str, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
    """The motion of body parameters, as a person of this skeleton performs it: metres, y up.

    Args:
        parameters: In the file's unit and world.
        name: The motion's.
        skeleton: The person's.
        options: What the file does not say.

    Raises:
        UserError: if the frame rate is not a sensible one.
    """
    told = parameters.fps or _DEFAULT_FPS
    fps = require_frame_rate(told if options.file_fps is None else options.file_fps)
    poses = parameters.poses_for(skeleton.names)

    def motion_of(metres: float) -> Motion:
        return _about_the_pelvis(
            Motion(name=name, fps=fps, poses=poses, trans=parameters.trans * metres), parameters.Rh, skeleton
        )

    motion = motion_of(metres_in(parameters.trans, motion_of(1.0), skeleton, options))
    return RawMotion(motion=upright(motion, skeleton, options.file_up))


def _about_the_pelvis(motion: Motion, Rh: Float[ndarray, "T 3"] | None, skeleton: Skeleton) -> Motion:
    if Rh is None:
        return motion
    poses = motion.poses.copy()
    poses[:, 0], trans = to_pelvis_convention(Rh, motion.trans, poses[:, 0], skeleton.pelvis)
    return Motion(name=motion.name, fps=motion.fps, poses=poses, trans=trans)

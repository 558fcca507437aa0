"""Which cameras show most of a person: the one before the face, the one behind; and where the head is."""

from collections.abc import Sequence

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.captures.capture import Capture
from rectifier3d.geometry.cameras import Cameras

_HEAD_SIDE = 0.42
"""Metres of a close-up."""
_ABOVE_JOINT = 0.07
"""Metres from the head's joint, at the base of the skull, to the middle of the head."""
_IN_FRONT = ("left_shoulder", "right_shoulder", "neck", "pelvis")


def opposite_cameras(capture: Capture, cameras: Sequence[int], frame: int) -> tuple[int, ...]:
    """The camera that sees the person most from the front, and the one most opposite to it; one if there is one."""
    joints = posed_joints(capture, frame)
    middle = torch.stack(list(joints.values())).mean(0)
    centres = torch.cat([-camera.R.mT @ camera.t[..., None] for camera in capture.each_camera(cameras)])
    directions = torch.nn.functional.normalize(centres[..., 0] - middle, dim=-1)
    first = int((directions @ _front(joints)).argmax())
    second = int((directions @ directions[first]).argmin())
    return tuple(cameras[place] for place in dict.fromkeys([first, second]))


def head_window(camera: Cameras, joints: dict[str, Tensor]) -> tuple[int, int, int] | None:
    """Left, top and side, in pixels, of a square about the head; None where the body has no joint of that name.

    Args:
        camera: One, of the pictures from which it is cut.
        joints: The body's, by name, world metres.
    """
    if not {"head", "neck"} <= set(joints):
        return None
    upwards = torch.nn.functional.normalize(joints["head"] - joints["neck"], dim=0)
    pixels, depth = camera.project((joints["head"] + _ABOVE_JOINT * upwards)[None])
    if depth[0, 0] < _HEAD_SIDE:
        return None
    side = max(8, round(_HEAD_SIDE * float(camera.K[0, 0, 0] / depth[0, 0])))
    left, top = (pixels[0, 0] - side / 2).round().int().tolist()
    return left, top, side


def posed_joints(capture: Capture, frame: int) -> dict[str, Float[Tensor, " 3"]]:
    """Joints of the body in one frame by their names, world metres."""
    with torch.no_grad():
        posed = capture.body(capture.params.select([frame]), capture.surface.rest_vertices)
    return dict(zip(capture.body.joint_names, posed.joints[0], strict=True))


def _front(joints: dict[str, Tensor]) -> Float[Tensor, " 3"]:
    """Where the chest faces; nowhere for bodies whose joints have other names."""
    if not set(_IN_FRONT) <= set(joints):
        return torch.zeros(3)
    left, right, neck, pelvis = (joints[name] for name in _IN_FRONT)
    return torch.nn.functional.normalize(torch.linalg.cross(left - right, neck - pelvis), dim=0)

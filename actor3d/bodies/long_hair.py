"""A surface for long hair: a curtain from the height of the eyes down the back, carried by the head.

Gaussians of long hair that are bound to the triangles of the back stay there when the head turns, and torn when it
nods. On this surface they go with the head above and with the upper body below, and hang and swing in between.
"""

import numpy as np
from jaxtyping import Float

from actor3d.bodies.sheets import (
    SheetForm,
    as_array,
    body_axes,
    carried_by,
    reach,
    require_joints,
    with_sheet,
)
from rectifier3d.geometry.body import BodyModel

_ANGLE = 1.9
"""Radians from the back of the head to either side edge."""
_TOP = 0.55
"""Where the upper edge is on the way from the joint of the head to the crown."""
_LENGTH = 3.4
"""Of the curtain, relative to the way from the joint of the head to the crown."""
_OFF_HEAD = 0.012
"""Metres between the head and the upper edge."""
_FULLNESS = 0.02
"""Metres that the curtain grows outwards on its way down."""
_BESIDE = 0.05
"""Metres up, down and sideways, within which a point of the trunk is in the way."""
_TRUNK = (
    "pelvis",
    "spine1",
    "spine2",
    "spine3",
    "neck",
    "left_collar",
    "right_collar",
    "left_shoulder",
    "right_shoulder",
)
CURTAIN = SheetForm(
    rows=28,
    columns=61,
    closed=False,
    particle_rows=tuple(range(0, 28, 3)),
    particle_columns=tuple(range(0, 61, 3)),
    bends=True,
    stiffness=10.0,
    drag=7.0,
    clearance=0.04,
    settling=100,
    obstacles=_TRUNK,
)
"""From the height of the eyes down, and from the one side of the face round the back to the other."""


def with_long_hair(body: BodyModel) -> BodyModel:
    """The body with a surface that hangs from its head; as it is if it has one.

    Raises:
        InputError: if the body has no joints of those names, or no head.
    """
    if body.hair_vertices:
        return body
    require_joints(body, ("head", *_TRUNK), "long hair hangs", "hair 'short'")
    axes = body_axes(body)
    skin = as_array(body.template[: body.num_skin_vertices]) @ axes.T
    joint = as_array(body.template_joints)[body.joint_names.index("head")] @ axes.T
    head, trunk = skin[carried_by(body, ("head",))], skin[carried_by(body, _TRUNK)]
    curtain = behind(_curtain(head, joint), trunk, CURTAIN.clearance).reshape(-1, 3) @ axes
    return with_sheet(body, CURTAIN, curtain, _weights(body.joint_names), hair=CURTAIN.size)


def _curtain(head: Float[np.ndarray, "n 3"], joint: Float[np.ndarray, " 3"]) -> Float[np.ndarray, "R C 3"]:
    """The curtain as it would hang beside no trunk; left, up, front."""
    size = head[:, 1].max(initial=joint[1]) - joint[1]
    top = joint[1] + _TOP * size
    near = np.abs(head[:, 1] - top) < 0.2 * size
    # A head of a few vertices has none there.
    band = (head[near] if near.sum() > 3 else head)[:, [0, 2]]
    middle = (band[:, 1].min() + band[:, 1].max()) / 2 if len(band) else joint[2]
    centre = np.array([joint[0], middle])
    angles = np.linspace(-_ANGLE, _ANGLE, CURTAIN.columns)
    directions = np.stack([np.sin(angles), -np.cos(angles)], axis=1)
    down = np.linspace(0, 1, CURTAIN.rows)[:, None]
    radius = reach(band - centre, directions) + _OFF_HEAD + _FULLNESS * down
    flat = centre + radius[..., None] * directions
    heights = np.broadcast_to(top - _LENGTH * size * down, radius.shape)
    return np.stack([flat[..., 0], heights, flat[..., 1]], axis=2)


def behind(
    curtain: Float[np.ndarray, "R C 3"], trunk: Float[np.ndarray, "n 3"], clearance: float
) -> Float[np.ndarray, "R C 3"]:
    """A curtain drawn behind the shoulders and the back, where it would hang through them; left, up, front, metres."""
    beside = np.abs(curtain[:, :, None, :2] - trunk[:, :2]).max(-1) < _BESIDE
    back = np.where(beside, trunk[:, 2], np.inf).min(2) - clearance
    moved = np.minimum(back - curtain[..., 2], 0)
    # Each row begins to turn back well above the shoulder that it goes round.
    for _ in range(4):
        wide = np.pad(moved, ((0, 1), (1, 1)), mode="edge")
        moved = np.minimum(moved, (wide[:-1, 1:-1] + wide[1:, 1:-1] + wide[:-1, :-2] + wide[:-1, 2:]) / 4)
    return curtain + moved[..., None] * np.array([0.0, 0.0, 1.0])


def _weights(names: tuple[str, ...]) -> Float[np.ndarray, "V J"]:
    """The head at the upper edge; further down more and more of the upper body."""
    down = np.repeat(np.linspace(0, 1, CURTAIN.rows), CURTAIN.columns)
    on_back = 0.9 * np.clip((down - 0.1) / 0.4, 0, 1)
    weights = np.zeros((len(down), len(names)))
    weights[:, names.index("head")] = 1 - on_back
    weights[:, names.index("spine3")] = on_back
    return weights

"""What each part looks like: reflectance as a function of the place on the T-posed body, so there are no textures.

Every function takes P points on one part (T-pose, metres), their masks and the subject, and gives linear-light
reflectance in [0, 1].
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float

from actor3d.synthetic.garments import scalp_depth
from actor3d.synthetic.noise import cloth_noise
from actor3d.synthetic.presets import Rgb
from actor3d.synthetic.subject import ClothedSubject

Points = Float[np.ndarray, "P 3"]
Masks = Float[np.ndarray, "P 3"]
Colours = Float[np.ndarray, "P 3"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Gloss:
    """How a material shines."""

    strength: float
    exponent: float = 24.0


GLOSS = {
    "skin": Gloss(strength=0.10),
    "eye": Gloss(strength=0.9, exponent=90.0),
    "hair": Gloss(strength=0.10, exponent=16.0),
    "shirt": Gloss(strength=0.02),
    "coat": Gloss(strength=0.02),
    "coat_skirt": Gloss(strength=0.02),
    "long_hair": Gloss(strength=0.10, exponent=16.0),
    "trousers": Gloss(strength=0.015),
    "shoe": Gloss(strength=0.08),
}


def albedo(material: str, points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    """Reflectance of a material at points of its part."""
    return _MATERIALS[material](points, masks, subject)


def _fill(points: Points, colour: Rgb) -> Colours:
    return np.full((len(points), 3), colour, dtype=np.float32)


def _paint(colours: Colours, where: Bool[np.ndarray, " P"], colour: Rgb) -> None:
    """Lay an opaque colour over the points of a region, in place."""
    colours[where] = np.asarray(colour, dtype=np.float32)


def _blend(colours: Colours, amount: Float[np.ndarray, " P"], colour: Rgb) -> None:
    """Mix a colour in by an amount in [0, 1], in place."""
    colours += amount[:, None] * (np.asarray(colour, dtype=np.float32) - colours)


def _bump(distance: Float[np.ndarray, " P"], width: float, sharpness: int = 2) -> Float[np.ndarray, " P"]:
    return np.exp(-(np.abs(distance / width) ** sharpness))


def _skin(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    palette = subject.preset.palette
    colours = _fill(points, palette.skin)
    colours *= (1 + 0.04 * cloth_noise(points * 3) + 0.025 * cloth_noise(points * 23))[:, None]
    head = points[:, 1] > subject.marks.joint("neck")[1]
    if head.any():
        face = colours[head]
        _paint_face(face, points[head], masks[head], subject)
        colours[head] = face
    nails = tuple(min(1.0, 1.25 * channel) for channel in palette.skin)
    _blend(colours, 0.6 * masks[:, 2], (nails[0], nails[1], nails[2]))
    return colours


def _paint_face(colours: Colours, points: Points, masks: Masks, subject: ClothedSubject) -> None:
    palette = subject.preset.palette
    for eye in subject.eyes:
        outward = (points[:, 0] - eye[0]) * np.sign(eye[0])
        height, depth = points[:, 1] - eye[1], points[:, 2] - eye[2]
        front = depth > -0.02
        cheek = _bump(np.hypot(outward - 0.004, height + 0.038), 0.020) * (depth > -0.015)
        _blend(colours, 0.22 * cheek, palette.lips)
        socket = _bump(height, 0.013, 4) * _bump(outward, 0.022, 4) * (depth > -0.01)
        _blend(colours, 0.22 * socket, palette.brows)
        arch = 0.0165 + 0.006 * np.sin(np.clip((outward + 0.03) / 0.06, 0, 1) * np.pi)
        arch -= 0.10 * np.clip(outward - 0.012, 0, None)
        thickness = 0.0046 - 0.03 * np.clip(outward, 0, 0.04)
        hairs = 0.85 + 0.15 * np.sin(points[:, 0] * 2500 + points[:, 1] * 900)
        brow = (
            np.exp(-(((height - arch) / thickness) ** 2)) * _bump(outward - 0.004, 0.023, 6) * front * hairs
        )
        _blend(colours, 0.88 * brow, palette.brows)
    _blend(colours, masks[:, 0] * 0.9, palette.lips)
    _blend(colours, 0.30 * masks[:, 1], palette.brows)
    # Hair shows through at its roots, so that the hairline is soft.
    roots = np.clip(scalp_depth(points, subject.marks) / 0.012 + 0.7, 0, 1)
    _blend(colours, 0.85 * roots, palette.hair)


def _eye(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    centres = np.where(points[:, :1] > 0, subject.eyes[0], subject.eyes[1]).astype(np.float32)
    gaze = points - centres
    gaze /= np.maximum(np.linalg.norm(gaze, axis=1, keepdims=True), 1e-9)
    off_axis, front = np.hypot(gaze[:, 0], gaze[:, 1]), gaze[:, 2] > 0
    colours = _fill(points, (0.74, 0.72, 0.70))
    iris = subject.preset.palette.iris
    _paint(colours, (off_axis < 0.50) & front, (0.4 * iris[0], 0.4 * iris[1], 0.4 * iris[2]))
    _paint(colours, (off_axis < 0.45) & front, iris)
    _paint(colours, (off_axis < 0.21) & front, (0.01, 0.01, 0.01))
    return colours


def _hair(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    colours = _fill(points, subject.preset.palette.hair)
    strands = np.sin(points[:, 0] * 900 + 6 * cloth_noise(points * 4))
    strands += np.sin(points[:, 2] * 700 + 5 * cloth_noise(points * 3))
    tone = 1 + 0.14 * strands + 0.12 * cloth_noise(points * 23)
    return colours * np.maximum(tone, 0.2)[:, None]


def _long_hair(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    """Strands run down the lengths, wherever they have swung, and are lighter towards their ends."""
    _, around, down = masks.T
    colours = _fill(points, subject.preset.palette.hair)
    wander = cloth_noise(np.stack([8 * around, 0.9 * down, np.zeros_like(down)], axis=1))
    strands = np.sin(around * 800 + 4 * wander) + np.sin(around * 330 + 3 * wander + 6 * down)
    tone = 1 + 0.16 * strands + 0.14 * wander + 0.9 * np.clip(down - 0.1, 0, None)
    return colours * np.maximum(tone, 0.2)[:, None]


def _star(x: Float[np.ndarray, " P"], y: Float[np.ndarray, " P"], count: int) -> Float[np.ndarray, " P"]:
    """Radius of a star with ``count`` points, relative to its tips, in the direction of each (x, y)."""
    turn = np.arctan2(x, y) / (2 * np.pi) * count
    return 0.45 + 0.55 * np.abs((turn % 1) * 2 - 1)


def _shirt(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    preset, marks, palette = subject.preset, subject.marks, subject.preset.palette
    x, y, z = points.T
    shoulder = marks.joint("left_shoulder")[0]
    colours = _fill(points, palette.shirt)
    _paint(colours, np.mod(y, preset.stripe_period) < 0.4 * preset.stripe_period, palette.stripe)
    sleeve = (np.abs(x) > shoulder) & (y > marks.joint("spine3")[1])
    _paint(colours, sleeve, palette.trim)
    front = z > marks.joint("spine3")[2] + 0.02
    logo_y = y - (marks.joint("spine3")[1] + 0.13)
    radius = np.hypot(x, logo_y)
    _paint(colours, (radius < 0.078) & front, palette.logo_ground)
    _paint(colours, (radius < 0.066 * _star(x, logo_y, preset.logo_points)) & front, palette.logo)
    patch_y = logo_y - 0.03
    patch = ~front & (np.abs(x) < 0.11) & (np.abs(patch_y) < 0.055) & ~sleeve
    odd = np.mod(np.floor((x + 0.11) / 0.0275) + np.floor((patch_y + 0.055) / 0.0275), 2) > 0
    _paint(colours, patch & odd, palette.patch_dark)
    _paint(colours, patch & ~odd, palette.patch_light)
    _paint(colours, masks[:, 0] < 0.016, palette.trim)
    # A stitched line follows every hem.
    _paint(colours, np.abs(masks[:, 0] - 0.013) < 0.0012, palette.shirt)
    _blend(
        colours, 0.5 * _bump(np.abs(x) - shoulder, 0.003) * (y > marks.joint("spine3")[1]), (0.02, 0.02, 0.02)
    )
    return colours * (1 + 0.05 * cloth_noise(points * 23))[:, None]


def _check(
    colours: Colours, across: Float[np.ndarray, " P"], down: Float[np.ndarray, " P"], subject: ClothedSubject
) -> None:
    """Weave a check into cloth, in place: wide bands, and a thin line in the middle between them."""
    period, palette = subject.preset.stripe_period, subject.preset.palette
    for along in (across, down):
        place = np.mod(along, period)
        _blend(colours, 0.55 * (place < 0.32 * period), palette.stripe)
        _blend(colours, 0.7 * (np.abs(place - 0.66 * period) < 0.0035), palette.logo)


def _coat(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    """The coat above the waist: checked, with lapels, buttons, cuffs, and an emblem on the back."""
    marks, palette = subject.marks, subject.preset.palette
    x, y, z = points.T
    chest, shoulder = marks.joint("spine3"), marks.joint("left_shoulder")[0]
    sleeve = (np.abs(x) > shoulder) & (y > chest[1])
    colours = _fill(points, palette.shirt)
    angle = np.arctan2(y - marks.joint("left_shoulder")[1], z - marks.joint("left_shoulder")[2])
    around = np.arctan2(x, marks.joint("pelvis")[2] - z) * 0.15
    _check(colours, np.where(sleeve, 0.055 * angle, around), np.where(sleeve, np.abs(x), y), subject)
    front = ~sleeve & (z > chest[2] + 0.02)
    rise = np.clip((y - marks.waist - 0.12) / (marks.joint("neck")[1] - marks.waist - 0.12), 0, 1)
    _paint(colours, front & (np.abs(x) < 0.075 * rise) & (rise > 0), palette.trim)
    _paint(colours, front & (np.abs(np.abs(x) - 0.075 * rise) < 0.003) & (rise > 0), palette.logo)
    _paint(colours, front & (np.abs(x) < 0.0025) & (rise <= 0), (0.03, 0.03, 0.03))
    button = np.hypot(np.abs(x) - 0.028, np.mod(y - marks.waist, 0.075) - 0.04) < 0.012
    _paint(colours, front & button & (rise <= 0.25) & (np.abs(x) > 0.075 * rise + 0.004), palette.logo)
    emblem_y = y - chest[1] - 0.02
    radius = np.hypot(x, emblem_y)
    back = ~sleeve & (z < chest[2] - 0.02)
    _paint(colours, back & (radius < 0.085), palette.logo_ground)
    star = radius < 0.072 * _star(x, emblem_y, subject.preset.logo_points)
    _paint(colours, back & star, palette.logo)
    _paint(colours, sleeve & (masks[:, 0] < 0.05), palette.trim)
    return colours * (1 + 0.06 * cloth_noise(points * 23))[:, None]


def _coat_skirt(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    """The coat below the waist: belt, check, pockets and a hem."""
    palette = subject.preset.palette
    edge, around, down = masks.T
    colours = _fill(points, palette.shirt)
    _check(colours, around, down, subject)
    side = np.abs(np.abs(around) - 0.36)
    pocket = (side < 0.07) & (np.abs(down - 0.20) < 0.075)
    _paint(colours, pocket, palette.trim)
    _paint(colours, pocket & (np.abs(down - 0.155) < 0.004), palette.logo)
    _paint(colours, (edge < 0.028) & (down > 0.05), palette.trim)
    _paint(colours, np.abs(edge - 0.022) < 0.002, palette.logo)
    belt = down < 0.05
    _paint(colours, belt, palette.belt)
    _paint(colours, belt & (np.abs(points[:, 0]) < 0.03) & (points[:, 2] > 0), (0.55, 0.52, 0.45))
    return colours * (1 + 0.06 * cloth_noise(points * 23))[:, None]


def _trousers(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    marks, palette = subject.marks, subject.preset.palette
    x, y, z = points.T
    hip, knee = marks.joint("left_hip"), marks.joint("left_knee")
    colours = _fill(points, palette.trousers)
    colours *= (1 + 0.10 * cloth_noise(points * 23) + 0.12 * cloth_noise(points * 3))[:, None]
    below = np.clip((hip[1] - y) / 0.2, 0, 1)
    worn = below * np.clip((z - hip[2]) * 12, 0, 1) * _bump(np.abs(x) - hip[0] - 0.01, 0.05)
    colours *= (1 + palette.trousers_fade * worn)[:, None]
    outer_seam = (np.abs(z - knee[2]) < 0.0035) & (np.abs(x) > 0.07)
    fly = (np.abs(x) < 0.0025) & (z > 0) & (y > hip[1] - 0.03)
    stitched_hem = (np.abs(masks[:, 0] - 0.018) < 0.0018) & (y < hip[1])
    _paint(colours, outer_seam | fly | stitched_hem, palette.seam)
    pocket_x, pocket_y = np.abs(np.abs(x) - 0.085), y - (hip[1] - 0.045)
    sides = (np.abs(pocket_x - 0.058) < 0.004) & (np.abs(pocket_y) < 0.065)
    ends = (np.abs(np.abs(pocket_y) - 0.065) < 0.004) & (pocket_x < 0.058)
    _paint(colours, (z < hip[2] - 0.04) & (sides | ends), palette.seam)
    slash = np.abs((np.abs(x) - 0.115) - 0.55 * (y - hip[1] - 0.005)) < 0.004
    _paint(colours, slash & (z > hip[2] + 0.02) & (y > hip[1] - 0.045) & (y < hip[1] + 0.05), palette.seam)
    belt = y > marks.waist - 0.036
    _paint(colours, belt, palette.belt)
    _paint(colours, belt & (np.abs(x) < 0.022) & (z > 0), (0.55, 0.52, 0.45))
    return colours


def _shoe(points: Points, masks: Masks, subject: ClothedSubject) -> Colours:
    palette = subject.preset.palette
    toes = subject.marks.joint("left_foot")
    _, y, z = points.T
    colours = _fill(points, palette.shoe)
    colours *= (1 + 0.06 * cloth_noise(points * 20))[:, None]
    laced = (np.abs(np.mod(z, 0.03) - 0.015) < 0.004) & (y > toes[1] + 0.01) & (z > toes[2] - 0.105)
    _paint(colours, laced, palette.sole)
    _paint(colours, masks[:, 0] < 0.008, palette.sole)
    _paint(colours, y < toes[1] - 0.012, palette.sole)
    return colours


_MATERIALS: dict[str, Callable[[Points, Masks, ClothedSubject], Colours]] = {
    "skin": _skin,
    "eye": _eye,
    "hair": _hair,
    "shirt": _shirt,
    "coat": _coat,
    "coat_skirt": _coat_skirt,
    "long_hair": _long_hair,
    "trousers": _trousers,
    "shoe": _shoe,
}

"""Measures a person's own loose clothes on the masks: how wide they are round the hips and at the hem, and how long."""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
import torch
from jaxtyping import Bool, Float, UInt8
from torch import Tensor

from actor3d.bodies.hanging import HangingClothes
from actor3d.bodies.loose_clothes import ClothesShape, reshaped
from actor3d.captures.capture import Capture
from actor3d.captures.images import IGNORED
from actor3d.captures.placement_check import glance
from rectifier3d.geometry.body import BodyModel, PosedBody
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import BodySurface

logger = logging.getLogger(__name__)

_WINDOWS, _WINDOW_FRAMES = 4, 8
"""Stretches of training frames in which the clothes are watched, and how long they are at most."""
_LOOKS, _CAMERAS = 3, 3
"""Frames of a stretch that are compared with masks, and cameras of each."""
_STEPS = (0.04, 0.02, 0.01)
"""Metres by which widths are tried, round after round; lengths in three times as many shares of the whole."""
_FIRST_LENGTHS = (0.7, 1.0, 1.3)
"""Lengths to begin with: of too long a coat with its hem drawn in no single change may cover masks better."""
_LENGTHS = (0.5, 1.6)
_WIDTHS = (-0.04, 0.30)
_WORTH = 1e-4
"""Of the masks' pixels: a change that covers no more than that better is none."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Look:
    """One mask in which the clothes are looked at."""

    camera: Cameras
    bones: Float[Tensor, "J 4 4"]
    swing: Float[Tensor, "C 3"]
    """What hanging and swinging move clothes and hair by from where skinning puts them, metres."""
    skin: Bool[np.ndarray, "h w"]
    """Where the skin is."""
    labels: UInt8[np.ndarray, "h w"]
    """See :func:`actor3d.captures.placement_check.glance`."""


def fit_clothes(capture: Capture, progress: Callable[[int, int], None] | None = None) -> Capture:
    """The capture with loose clothes of the person's own width and length; as it is where they wear none.

    Training frames and cameras alone are looked at. From some lengths on, widths and the length are tried one after
    another, in steps that become smaller from round to round, and what covers the masks better is kept. How the
    clothes swing is simulated anew before each round.

    Args:
        capture: The capture.
        progress: Called with the number of rounds done, and of all.
    """
    if capture.drapes is None or not capture.body.clothes_vertices:
        return capture
    windows, rounds = list(_windows(capture)), len(_FIRST_LENGTHS) + len(_STEPS) - 1
    tried = []
    for done, length in enumerate(_FIRST_LENGTHS):
        _tell(progress, done, rounds)
        first = ClothesShape(length=length)
        tried.append(_improved(capture, list(_looks(capture, windows, first)), first, _STEPS[0]))
    shape, _ = min(tried, key=lambda found: found[1])
    for done, step in enumerate(_STEPS[1:], len(_FIRST_LENGTHS)):
        _tell(progress, done, rounds)
        shape, _ = _improved(capture, list(_looks(capture, windows, shape)), shape, step)
    _tell(progress, rounds, rounds)
    logger.info("loose clothes, as the masks show them: %s", _told(shape))
    return capture.wearing(_worn(capture, shape))


def _told(shape: ClothesShape) -> str:
    hips, hem = (
        "/".join(f"{100 * width:+.0f}" for width in widths)
        for widths in (
            (shape.hips_beside, shape.hips_in_front, shape.hips_behind),
            (shape.hem_beside, shape.hem_in_front, shape.hem_behind),
        )
    )
    length = f"{shape.length:.2f} times the usual length"
    return f"{length}; beside/in front/behind {hips} cm at the hips and {hem} cm at the hem"


def _tell(progress: Callable[[int, int], None] | None, done: int, rounds: int) -> None:
    if progress is not None:
        progress(done, rounds)


def _improved(
    capture: Capture, looks: Sequence[_Look], shape: ClothesShape, step: float
) -> tuple[ClothesShape, float]:
    """Every measure changed step by step for as long as that covers the masks better; and how well they do then."""
    least = _beside(capture, looks, shape)
    for name in (field.name for field in fields(ClothesShape)):
        size, bounds = (3 * step, _LENGTHS) if name == "length" else (step, _WIDTHS)
        for change in (size, -size):
            while True:
                value = float(np.clip(getattr(shape, name) + change, *bounds))
                tried = replace(shape, **{name: value})
                found = _beside(capture, looks, tried)
                if found >= least - _WORTH:
                    break
                shape, least = tried, found
    return shape, least


def _beside(capture: Capture, looks: Sequence[_Look], shape: ClothesShape) -> float:
    """Pixels that are person and not mask, or the other way round, relative to the mask's."""
    body, count = capture.body, capture.body.num_skin_vertices
    loose = _worn(capture, shape).rest_vertices[count:]
    faces = body.faces[len(body.skin_faces) :] - count
    shares = []
    for look in looks:
        hung = _skinned(body, loose, look.bones) + look.swing
        covered = look.skin | (rasterize_mesh(hung, faces, look.camera).face[0].numpy() >= 0)
        person = look.labels == 1
        shares.append(((covered != person) & (look.labels != IGNORED)).sum() / max(1, person.sum()))
    return float(np.mean(shares))


def _skinned(
    body: BodyModel, loose: Float[Tensor, "C 3"], bones: Float[Tensor, "J 4 4"]
) -> Float[Tensor, "C 3"]:
    blended = torch.einsum("nj,jxy->nxy", body.weights[body.num_skin_vertices :], bones[:, :3])
    return torch.einsum("nxy,ny->nx", blended[..., :3], loose) + blended[..., 3]


def _worn(capture: Capture, shape: ClothesShape) -> BodySurface:
    return capture.body.surface(rest_vertices=reshaped(capture.body, capture.surface.rest_vertices, shape))


def _windows(capture: Capture) -> Iterator[range]:
    """Stretches of consecutive frames, evenly over the training clips."""
    clips = [clip.frames for clip in capture.clips if clip.name not in capture.description.test_clips]
    pieces = [
        frames[first : first + _WINDOW_FRAMES]
        for frames in clips
        for first in range(0, len(frames), _WINDOW_FRAMES)
    ]
    for index in sorted({round(at) for at in np.linspace(0, len(pieces) - 1, _WINDOWS)}):
        yield pieces[index]


def _looks(capture: Capture, windows: Sequence[range], shape: ClothesShape) -> Iterator[_Look]:
    """Masks of the calmest frames of each stretch, and how clothes of that shape hang in them."""
    assert capture.drapes is not None
    body, rest, count = capture.body, _worn(capture, shape).rest_vertices, capture.body.num_skin_vertices
    clothes, cameras = HangingClothes(body, rest, capture.drapes.clothes.up), capture.split("train").cameras
    for window, frames in enumerate(windows):
        params = capture.params.select(list(frames))
        with torch.no_grad():
            posed = body(params, rest)
        swing = clothes.hang(params, capture.fps) - posed.vertices[:, count:]
        for turn, place in enumerate(_calmest(posed)):
            for each in range(_CAMERAS):
                # A quarter of the ring apart, and others for each frame.
                camera = cameras[(turn + window + each * max(1, len(cameras) // 4)) % len(cameras)]
                small, labels = glance(capture, camera, frames[place])
                skin = (
                    rasterize_mesh(posed.vertices[place, :count], body.skin_faces, small).face[0].numpy() >= 0
                )
                yield _Look(
                    camera=small,
                    bones=posed.bone_transforms[place],
                    swing=swing[place],
                    skin=skin,
                    labels=labels,
                )


def _calmest(posed: PosedBody) -> list[int]:
    """Frames of a stretch in which the body moves least: how clothes fly depends on more than their shape."""
    moved = (posed.joints[1:] - posed.joints[:-1]).norm(dim=-1).mean(-1)
    still = moved.new_zeros(1) if not len(moved) else moved[:0]
    speed = torch.cat([moved[:1], moved, still]) + torch.cat([moved, moved[-1:], still])
    return sorted(speed.argsort(stable=True)[:_LOOKS].tolist())

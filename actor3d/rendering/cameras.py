"""The film's cameras: what the options mean for one person's motion in their capture's world."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from scipy.spatial.transform import Rotation
from torch import Tensor

from actor3d.errors import UserError
from actor3d.motion.motion import Motion
from actor3d.motion.world import y_up_from
from actor3d.rendering.camera_files import CameraKeys, cameras_on, read_camera_path
from actor3d.rendering.camera_paths import Standpoint, focal_of, followed, moving_cameras
from actor3d.rendering.framing import Extents
from actor3d.rendering.job import posed_frames
from actor3d.rendering.look import MOVES, Look
from actor3d.rendering.options import CameraOptions, PictureOptions
from actor3d.runs.subject import Subject
from rectifier3d.geometry.cameras import Cameras, concatenate_cameras

_LOOKS_A_SECOND = 30.0
"""Poses of a film by whose places the picture is framed: a quick arm is not missed."""
_ALONG = ("orbit", "front")
"""Cameras whose picture goes along with a person whom they follow; a dolly's own way is what one wants to see."""
_LIES = 0.95
"""Upward part of the unit vector to the front from which a person lies rather than looks up or bends."""
_APPROACHES = 4
"""Steps in which the distance is found that a given field of view asks for."""
_DISTANCES, _HEIGHTS, _TURNS = (0.3, 100.0), (-100.0, 100.0), 100.0
_FOVS = (1.0, 170.0)


def check_cameras(options: CameraOptions) -> None:
    """Refuse what no camera can be.

    Raises:
        UserError: naming the option.
    """
    ranges = (
        ("--fov", options.fov, _FOVS),
        ("--distance", options.distance, _DISTANCES),
        ("--height", options.height, _HEIGHTS),
        ("--angle", options.angle, (-3600.0, 3600.0)),
        ("--turns", options.turns, (-_TURNS, _TURNS)),
    )
    for name, value, (low, high) in ranges:
        if value is not None and not low <= value <= high:
            raise UserError(f"{name} must lie between {low:g} and {high:g}, found {value}")
    if options.camera.endswith(".json"):
        read_camera_path(Path(options.camera))


def film_cameras(subject: Subject, motion: Motion, camera: CameraOptions, picture: PictureOptions) -> Cameras:
    """A camera for each frame of a motion.

    Raises:
        UserError: if there is no such camera, or a camera path does not suit.
    """
    size = Look.of(camera, picture).size
    if camera.camera.endswith(".json"):
        return _on_path(subject, motion, camera, size)
    if camera.camera in MOVES:
        return _filming(subject, motion, camera, size)
    own = next((known.camera for known in subject.cameras if known.name == camera.camera), None)
    if own is None:
        names = ", ".join((*MOVES, *(known.name for known in subject.cameras)))
        raise UserError(f"--camera {camera.camera}: choose one of {names}, or a camera path (.json)")
    if picture.width is not None:
        raise UserError("--width: a capture camera's picture has a width of its own; leave it out")
    return _sized(own, size[0]).select([0] * len(motion))


def _filming(subject: Subject, motion: Motion, camera: CameraOptions, size: tuple[int, int]) -> Cameras:
    """Cameras of our own: from a given distance, or such that the person fills the picture."""
    stand = _standpoint(subject, motion, camera)
    targets = followed(_pelvis(subject, motion), stand.up, motion.fps, follow=camera.follow != "no")
    if camera.height is not None:
        stand = _at_height(stand, float(targets[0] @ stand.up) - subject.floor, camera.height)
    move = MOVES[camera.camera]
    cameras = moving_cameras(move, stand, targets, size, camera.turns)
    if camera.distance is not None:
        return cameras
    goes_along = camera.follow != "no" and camera.camera in _ALONG
    extents = _extents(subject, motion, cameras, goes_along=goes_along)
    if camera.fov is None:
        focals = extents.focals(size, motion.fps) if goes_along else extents.focal(size)
        return extents.framed(cameras, focals, motion.fps)
    for _ in range(_APPROACHES):
        stand = replace(stand, distance=stand.distance * stand.focal / extents.focal(size))
        cameras = moving_cameras(move, stand, targets, size, camera.turns)
        extents = _extents(subject, motion, cameras, goes_along=goes_along)
    return extents.framed(cameras, stand.focal, motion.fps)


def _extents(subject: Subject, motion: Motion, cameras: Cameras, *, goes_along: bool) -> Extents:
    """What the person takes up over the film; at once, unless the picture goes along with them."""
    step = max(1, round(motion.fps / _LOOKS_A_SECOND))
    frames = sorted({*range(0, len(motion), step), len(motion) - 1})
    bodies = posed_frames(subject, motion.select(frames))
    extents = Extents.seen(cameras.select(frames), bodies, frames)
    return extents if goes_along else extents.together()


def _standpoint(subject: Subject, motion: Motion, camera: CameraOptions) -> Standpoint:
    up = subject.up
    turn = Rotation.from_rotvec(up.double().numpy() * math.radians(camera.angle))
    front = turn.apply(_front(motion, up.double().numpy()))
    stand = Standpoint.like(subject.alike_cameras(), subject.home, up, torch.from_numpy(front).float())
    focal = stand.focal if camera.fov is None else focal_of(camera.fov)
    nearer = focal / stand.focal
    return replace(
        stand, focal=focal, distance=stand.distance * nearer if camera.distance is None else camera.distance
    )


def _front(motion: Motion, up: Float[ndarray, " 3"]) -> Float[ndarray, " 3"]:
    """Where a camera before the person is at first; before the left side of who lies on their back or belly."""
    facing = Rotation.from_rotvec(motion.poses[0, 0])
    front = facing.apply([0.0, 0.0, 1.0])
    return front if abs(front @ up) < _LIES else facing.apply([1.0, 0.0, 0.0])


def _at_height(stand: Standpoint, target: float, wanted: float) -> Standpoint:
    return replace(stand, rise=wanted - target)


def _on_path(subject: Subject, motion: Motion, camera: CameraOptions, size: tuple[int, int]) -> Cameras:
    path = read_camera_path(Path(camera.camera))
    if not isinstance(path, CameraKeys):
        return _one_each(path, len(motion), camera.camera, size[0])
    world_from_path = y_up_from(subject.up_axis).inv()
    up = world_from_path.apply([0.0, 1.0, 0.0])
    origins = np.tile(up * subject.floor, (len(motion), 1))
    if camera.follow == "yes":
        way = followed(_pelvis(subject, motion), subject.up, motion.fps, follow=True).double().numpy()
        origins += way - np.outer(way @ up, up)
    return cameras_on(path, motion.fps, world_from_path, origins, size)


def _one_each(path: tuple[Cameras, ...], count: int, name: str, height: int) -> Cameras:
    """Cameras as exported: one for the whole film, or one for each of its frames."""
    if len(path) != 1 and len(path) < count:
        raise UserError(f"--camera {name}: it has {len(path)} cameras, but the film has {count} frames")
    cameras = [_sized(one, height) for one in path[:count]]
    if len({one.image_size for one in cameras}) != 1:
        raise UserError(f"--camera {name}: its pictures differ in shape, but a film's frames are all alike")
    return cameras[0].select([0] * count) if len(path) == 1 else concatenate_cameras(cameras)


def _sized(camera: Cameras, height: int) -> Cameras:
    return camera.resized((height, round(height * camera.image_size[1] / camera.image_size[0])))


def _pelvis(subject: Subject, motion: Motion) -> Float[Tensor, "T 3"]:
    return torch.from_numpy(motion.trans + subject.skeleton.pelvis).float()

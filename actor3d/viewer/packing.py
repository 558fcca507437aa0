"""An avatar as one compact file; Gaussians that replace those of an avatar already sent; motions added to it."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
from numpy import ndarray

from actor3d.errors import InputError
from actor3d.runs.subject import CaptureCamera
from actor3d.viewer.avatar import ViewerAvatar, ViewerClip, ViewerGaussians
from actor3d.viewer.body_arrays import body_arrays
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.effect_arrays import has_effects
from actor3d.viewer.gaussian_arrays import gaussian_arrays
from actor3d.viewer.meta import AvatarMeta, CameraMeta, ClipMeta
from actor3d.viewer.poses import axis_angles_to_quats
from actor3d.viewer.quantise import quats_to_int16


def pack_avatar(avatar: ViewerAvatar) -> bytes:
    """The avatar as the page loads it: 23 bytes a Gaussian, about 100 a vertex, 204 a frame of a clip.

    The file's beginning shows the person already: what poses the body comes first, then the Gaussians by levels
    of detail, at last what changes the body's shape.

    Raises:
        InputError: if the avatar holds NaN, or a clip has other joints than the body.
    """
    gaussians, splat_arrays = gaussian_arrays(avatar.gaussians)
    body, mesh_arrays = body_arrays(avatar.body)
    clips, motion_arrays = _clip_arrays(avatar.clips, len(avatar.body.parents))
    meta = AvatarMeta(
        name=avatar.name,
        up=tuple(avatar.up.tolist()),
        floor=avatar.floor,
        body=body,
        gaussians=gaussians,
        clips=clips,
        cameras=tuple(_camera_meta(camera) for camera in avatar.cameras),
    )
    late = {name: mesh_arrays.pop(name) for name in list(mesh_arrays) if name.endswith("directions")}
    arrays = {**mesh_arrays, **motion_arrays, **splat_arrays, **late}
    cuts = dict.fromkeys(splat_arrays, tuple(level.count for level in gaussians.levels))
    content = Container(
        kind="avatar",
        meta=_header(meta),
        arrays=arrays,
        cuts=cuts if gaussians.levels else {},
        effects=has_effects(gaussians),
    )
    return write_container(content)


def _header(meta: AvatarMeta) -> dict[str, Any]:
    """As it was before clothes hung, where none do."""
    header = asdict(meta)
    if meta.body.clothes is None:
        del header["body"]["clothes"]
    return header


def pack_gaussians(gaussians: ViewerGaussians) -> bytes:
    """Gaussians alone, to replace those of an avatar that the page has.

    Raises:
        InputError: if a number is not finite.
    """
    meta, arrays = gaussian_arrays(gaussians)
    content = Container(kind="gaussians", meta=asdict(meta), arrays=arrays, effects=has_effects(meta))
    return write_container(content)


def pack_motion(clip: ViewerClip, num_joints: int) -> bytes:
    """A motion alone, to add to those of an avatar that the page has.

    Raises:
        InputError: if it has other joints than the body.
    """
    (meta,), arrays = _clip_arrays([clip], num_joints)
    return write_container(Container(kind="motion", meta=asdict(meta), arrays=arrays))


def _clip_arrays(
    clips: Sequence[ViewerClip], num_joints: int
) -> tuple[tuple[ClipMeta, ...], dict[str, ndarray]]:
    metas, first = [], 0
    rotations, trans = [np.zeros((0, num_joints, 4), "<i2")], [np.zeros((0, 3), "<f4")]
    for clip in clips:
        motion = clip.motion
        if motion.poses.shape[1] > num_joints:
            raise InputError(
                f"clip '{motion.name}' has {motion.poses.shape[1]} joints, the body only {num_joints}"
            )
        missing = num_joints - motion.poses.shape[1]
        poses = np.pad(motion.poses, ((0, 0), (0, missing), (0, 0))).astype(np.float32)
        rotations.append(quats_to_int16(axis_angles_to_quats(poses)))
        trans.append(motion.trans.astype("<f4"))
        metas.append(
            ClipMeta(
                name=motion.name,
                fps=float(motion.fps),
                first=first,
                count=len(motion),
                start=clip.start,
                held_out=clip.held_out,
            )
        )
        first += len(motion)
    return tuple(metas), {"clip_rotations": np.concatenate(rotations), "clip_trans": np.concatenate(trans)}


def _camera_meta(named: CaptureCamera) -> CameraMeta:
    camera = named.camera
    height, width = camera.image_size
    return CameraMeta(
        name=named.name,
        R=tuple(camera.R[0].flatten().tolist()),
        t=tuple(camera.t[0].tolist()),
        K=tuple(camera.K[0].flatten().tolist()),
        width=width,
        height=height,
        held_out=named.held_out,
        anchor=named.anchor,
    )

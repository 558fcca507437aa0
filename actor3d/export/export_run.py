"""From a run to a file that other programs open."""

import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.bodies.registry import is_licensed
from actor3d.captures.photographs import CapturePhotographs
from actor3d.config import MAX_SEED
from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.export.options import ExportRequest
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene, PosedGaussians
from actor3d.export.texture_atlas import check_texture_size
from actor3d.io.atomic import atomic_file, atomic_folder, sweep_finished
from actor3d.io.places import require_file_place, require_writable
from actor3d.motion.motion import Motion
from actor3d.motion.options import Edits
from actor3d.runs.motions import chosen_motion
from actor3d.runs.run import Run
from actor3d.runs.subject import Subject
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface, SampleRequest
from actor3d.sampling.lifting import lift_frame
from actor3d.sampling.stream import StreamOptions, stream_frames
from rectifier3d.splats.lifting import Photographs

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False, kw_only=True)
class OpenAvatar:
    """A run with what is needed of it in memory."""

    run: Run
    networks: AvatarSurface
    """The networks themselves, unless what is baked is taken."""
    baked: BakedGaussians | None = None


def check_export(form: ExportFormat, out: Path, request: ExportRequest) -> None:
    """Refuse early, before anything is opened.

    Raises:
        UserError: if the format or the file's name does not suit what is asked.
    """
    if not 0 <= request.seed < MAX_SEED:
        raise UserError(f"--seed must lie between 0 and {MAX_SEED - 1}, found {request.seed}")
    if request.texture:
        check_texture_size(request.texture)
    if form.suffix and not out.name.endswith(form.suffix):
        raise UserError(f"--out {out}: files of the format '{form.name}' end in {form.suffix}")
    sweep_finished(out)
    if form.suffix:
        require_file_place(out)
    elif os.path.lexists(out) and (out.is_symlink() or not out.is_dir() or any(out.iterdir())):
        raise UserError(f"--out {out}: exists already; name a new folder")
    if request.rest and form.frames != "one":
        raise UserError(f"--rest: the format '{form.name}' holds a motion, not one pose")
    if request.frame is not None and form.frames != "one":
        raise UserError(f"--frame: the format '{form.name}' holds a whole motion")
    if request.photos:
        _check_photos(form, request)
    require_writable(out.parent)


def _check_photos(form: ExportFormat, request: ExportRequest) -> None:
    if form.frames == "none":
        raise UserError(
            f"--photos: photographs show single poses, the format '{form.name}' holds none; choose one of stills or "
            "films, such as ply"
        )
    if request.motion or request.rest or request.edits != Edits():
        raise UserError(
            "--photos: photographs exist of a --clip of the capture as it was filmed: leave --motion, --rest and edits "
            "out"
        )


def takes_bake(form: ExportFormat, request: ExportRequest, run: Run) -> bool:
    """Whether the run's baked avatar is what is exported."""
    if request.mode != "auto":
        return request.mode == "bake"
    return form.follows_body and run.bake_state == "current"


def export_avatar(
    avatar: OpenAvatar,
    form: ExportFormat,
    out: Path,
    request: ExportRequest,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Write the avatar in one format, whole or not at all.

    Args:
        avatar: Whose.
        form: The format.
        out: The file, or the folder that is made.
        request: What of the avatar.
        report: Called with the number of finished frames and of all.

    Raises:
        UserError: if something does not suit, or the body's licence was not heeded.
    """
    check_export(form, out, request)
    body = avatar.run.subject.body
    if form.carries_body:
        heed_licence(form.name, body.kind, request.licensed_body)
    warn_of_stiff_clothes(form, avatar.run.subject)
    scene = _scene(avatar, form, request)
    options = ExportOptions(
        sh_degree=request.sh_degree,
        up=request.up,
        texture=request.texture,
        lit=request.lit,
        packages=request.packages,
        report=report,
    )
    write_export(form, scene, out, options)


def warn_of_stiff_clothes(form: ExportFormat, subject: Subject) -> None:
    """Say so where clothes and hair do not hang: in what is posed where it is opened."""
    if subject.hangs and (form.carries_body or form.follows_body) and not form.hangs_clothes:
        logger.warning(
            "in %s loose clothes and long hair follow the body stiffly; they hang and swing in films, in the viewer's "
            "page and in frames of Gaussians",
            form.name,
        )


def heed_licence(form: str, kind: str, allowed: bool) -> None:
    """A licensed body's data leaves only when the user says so.

    Raises:
        UserError: if the user does not.
    """
    if not is_licensed(kind):
        return
    if not allowed:
        raise UserError(
            f"the format '{form}' would hold data of the licensed {kind} body; if its licence lets you "
            "pass them on, add --licensed-body"
        )
    logger.warning("%s holds data of the licensed %s body; pass it on only as its licence allows", form, kind)


def write_export(form: ExportFormat, scene: ExportScene, out: Path, options: ExportOptions) -> None:
    """Write under another name, and rename once all is there.

    Raises:
        UserError: if the disk is full, or what the format needs is not installed.
    """
    writing = atomic_file(out) if form.suffix else atomic_folder(out, replace=False)
    with reporting_disk_trouble(out), writing as made:
        form.write(scene, made, options)


def _scene(avatar: OpenAvatar, form: ExportFormat, request: ExportRequest) -> ExportScene:
    subject, networks = avatar.run.subject, avatar.networks
    motion, first_frame, inside = _motion(subject, form, request)
    rig = avatar.run.rig
    place = rig.at_home if inside else rig.following
    filmed = _filmed(avatar.run, motion, first_frame) if request.photos else None
    automatic = "video" if avatar.baked is None else "bake"
    mode = automatic if request.mode == "auto" else request.mode

    def requests() -> Iterator[SampleRequest]:
        params = subject.moving(motion.params(subject.betas), motion.fps)
        for frame in range(len(motion)):
            vertices = subject.posed(params.select([frame]))[0]
            yield SampleRequest(vertices=vertices, anchors=place(vertices))

    def sample() -> Iterator[PosedGaussians]:
        options = StreamOptions(mode=mode, seed=request.seed)
        streamed = stream_frames(networks, requests(), options, baked=avatar.baked)
        for index, frame in enumerate(one.frame for one in streamed):
            if filmed is not None:
                frame = lift_frame(networks, frame, filmed(index))
            bound, gaussians = frame.state.bound, frame.gaussians
            if request.rest:
                gaussians = networks.to_world(bound, networks.surface.rest_vertices)
            yield PosedGaussians.on_cpu(bound, gaussians)

    return ExportScene(
        subject=subject,
        networks=networks,
        motion=motion,
        up=body_up(subject) if request.rest else subject.up,
        sample=sample,
        baked=avatar.baked,
        first_frame=first_frame,
        rest=request.rest,
    )


def _filmed(run: Run, motion: Motion, first_frame: int) -> Callable[[int], Photographs]:
    """The photographs of each frame of a clip's motion."""
    photographs = CapturePhotographs.trained(run.capture())
    start = run.subject.clip(motion.name).start + first_frame
    return lambda index: photographs.of_frame(start + index)


def body_up(subject: Subject) -> Float[Tensor, " 3"]:
    """The rest pose's upward direction: from its pelvis to its head, along the nearest axis."""
    skeleton = subject.skeleton
    upward = torch.from_numpy(skeleton.joints[skeleton.index("head")] - skeleton.pelvis).float()
    axis = int(upward.abs().argmax())
    return torch.eye(3)[axis] * upward[axis].sign()


def _motion(subject: Subject, form: ExportFormat, request: ExportRequest) -> tuple[Motion, int, bool]:
    """The frames to export, which of the motion's the first is, and whether they lie in the capture's volume."""
    clip = request.clip
    if clip is None and not request.motion and form.frames in ("one", "none"):
        middle = subject.trained[len(subject.trained) // 2]
        clip = next(known.name for known in subject.clips if middle in known.frames)
    motion = chosen_motion(subject, clip, request.motion, request.edits, request.read)
    inside = clip is not None
    if form.frames != "one":
        return motion, 0, inside
    frame = len(motion) // 2 if request.frame is None else request.frame
    if not 0 <= frame < len(motion):
        raise UserError(f"--frame {frame}: '{motion.name}' has frames 0 to {len(motion) - 1}")
    return motion.select([frame]), frame, inside

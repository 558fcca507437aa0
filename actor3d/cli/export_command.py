"""`actor3d export`: an avatar as a file that other programs open."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from actor3d.captures.capture import Capture
from actor3d.cli.common import (
    Bars,
    baked_for,
    choose_device,
    one_line_errors,
    open_run,
    require_sampling,
    require_writable,
)
from actor3d.errors import UserError
from actor3d.export.formats import FORMATS
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene, PosedGaussians, UpAxis
from actor3d.motion import Motion
from actor3d.runs.folder import replacing_folder, reporting_disk_trouble
from actor3d.runs.motions import alike_cameras, chosen_motion
from actor3d.sampling.anchors import AnchorRig, up_axis
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import SampleRequest
from actor3d.sampling.stream import StreamMode, StreamOptions, stream_frames
from actor3d.viewer.export_format import WEB_FORMATS
from actor3d.viewer.web_page import embedding_snippet

EVERY_FORMAT: tuple[ExportFormat, ...] = (*FORMATS, *WEB_FORMATS)


@dataclass(frozen=True, kw_only=True)
class ExportChoice:
    """What to export; see `actor3d export --help`."""

    format: str
    clip: str | None
    motion: Path | None
    frame: int | None
    rest: bool
    mode: StreamMode
    sh_degree: int
    up: UpAxis
    seed: int
    licensed_body: bool
    embed: bool


def run_export(run: Path, out: Path, choice: ExportChoice, device: str) -> None:
    """Export and say where to."""
    form = export_format(choice.format)
    require_sampling(None, choice.seed)
    _require_name(form, out)
    if choice.embed and form.name != "web":
        raise UserError(f"--embed: only a file of --format web can be embedded, not '{form.name}'")
    require_writable(out.parent)
    avatar, capture, rig = open_run(run, choose_device(device))
    if form.carries_body:
        heed_licence(form.name, capture.body.kind, choice.licensed_body)
    with one_line_errors():
        baked = baked_for(run, choice.mode, avatar)
        scene = _scene(avatar, capture, rig, form, choice, baked)
    with Bars() as bars, one_line_errors(), reporting_disk_trouble(out):
        options = ExportOptions(
            sh_degree=choice.sh_degree,
            up=choice.up,
            report=lambda done, total: bars.update(f"export {form.name}", done, total),
        )
        _write(form, scene, out, options)
    print(f"exported: {out}")
    if choice.embed:
        print(embedding_snippet(out))


def export_format(name: str) -> ExportFormat:
    """The format of this name.

    Raises:
        UserError: if there is none.
    """
    for form in EVERY_FORMAT:
        if form.name == name:
            return form
    raise UserError(f"--format {name}: choose among {', '.join(form.name for form in EVERY_FORMAT)}")


def _require_name(form: ExportFormat, out: Path) -> None:
    if form.suffix and not out.name.endswith(form.suffix):
        raise UserError(f"--out {out}: files of the format '{form.name}' end in {form.suffix}")
    if form.suffix and out.is_dir():
        raise UserError(f"--out {out}: is a folder; name a file")
    if not form.suffix and out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise UserError(f"--out {out}: exists already; name a new folder")


def heed_licence(form: str, kind: str, allowed: bool) -> None:
    """A licensed body's data leaves only when the user says so.

    Raises:
        UserError: if the user does not.
    """
    if kind == "free":
        return
    if not allowed:
        raise UserError(
            f"the format '{form}' would hold data of the licensed {kind} body; if its licence lets you "
            "pass them on, add --licensed-body"
        )
    print(
        f"actor3d: warning: {form} holds data of the licensed {kind} body; pass it on only as its licence allows",
        file=sys.stderr,
    )


def _scene(
    avatar: AvatarNetworks,
    capture: Capture,
    rig: AnchorRig,
    form: ExportFormat,
    choice: ExportChoice,
    baked: BakedGaussians | None,
) -> ExportScene:
    motion, inside = _motion(capture, form, choice)
    place = rig.at_home if inside else rig.following

    def requests() -> Iterator[SampleRequest]:
        params = motion.params(capture.params.betas[:1])
        for frame in range(len(motion)):
            with torch.no_grad():
                posed = capture.body(params.select([frame]), capture.surface.rest_vertices)
            vertices = posed.vertices[0]
            anchors = place(vertices)
            tiny = anchors.select([0]).resized((16, 16))
            yield SampleRequest(vertices=vertices, anchors=anchors, targets=tiny)

    def sample() -> Iterator[PosedGaussians]:
        options = StreamOptions(mode=choice.mode, seed=choice.seed)
        stream = stream_frames(avatar, requests(), options, baked=baked)
        for streamed in stream:
            frame = streamed.frame
            bound = frame.state.bound
            gaussians = (
                avatar.to_world(bound, avatar.surface.rest_vertices) if choice.rest else frame.gaussians
            )
            yield PosedGaussians(bound=bound, gaussians=gaussians)

    up = up_axis(alike_cameras(capture))
    return ExportScene(
        avatar=avatar,
        capture=capture,
        motion=motion,
        up=_body_up(capture) if choice.rest else up,
        sample=sample,
        baked=baked,
    )


def _body_up(capture: Capture) -> torch.Tensor:
    """The rest pose's upward direction: from its pelvis to its head, along the nearest axis."""
    body = capture.body
    joints = body.joint_regressor @ capture.surface.rest_vertices
    upward = joints[body.joint_names.index("head")] - joints[0]
    axis = int(upward.abs().argmax())
    return torch.eye(3)[axis] * upward[axis].sign()


def _motion(capture: Capture, form: ExportFormat, choice: ExportChoice) -> tuple[Motion, bool]:
    """The frames to export, and whether they lie in the capture's volume."""
    if choice.rest and form.frames != "one":
        raise UserError(f"--rest: the format '{form.name}' holds a motion, not one pose")
    if choice.clip is None and choice.motion is None and form.frames in ("one", "none"):
        frames = capture.split("train").frames
        clip = next(clip for clip in capture.clips if frames[len(frames) // 2] in clip.frames)
        motion, inside = chosen_motion(capture, clip.name, None), True
    else:
        motion = chosen_motion(capture, choice.clip, choice.motion)
        inside = choice.clip is not None
    if form.frames != "one":
        if choice.frame is not None:
            raise UserError(f"--frame: the format '{form.name}' holds a whole motion")
        return motion, inside
    frame = len(motion) // 2 if choice.frame is None else choice.frame
    if not 0 <= frame < len(motion):
        raise UserError(f"--frame {frame}: '{motion.name}' has frames 0 to {len(motion) - 1}")
    still = slice(frame, frame + 1)
    return replace(motion, poses=motion.poses[still], trans=motion.trans[still]), inside


def _write(form: ExportFormat, scene: ExportScene, out: Path, options: ExportOptions) -> None:
    """Write under another name, and rename once all is there."""
    out.parent.mkdir(parents=True, exist_ok=True)
    if not form.suffix:
        with replacing_folder(out) as partial:
            form.write(scene, partial, options)
        return
    partial = out.with_name(f".partial.{out.name}")
    try:
        form.write(scene, partial, options)
        partial.replace(out)
    finally:
        partial.unlink(missing_ok=True)

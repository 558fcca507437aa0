"""`actor3d import-gaussians`: Gaussians edited elsewhere, back in the viewer."""

import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch

from actor3d.devices import choose_device
from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.export.binding import bind_gaussians
from actor3d.export.bringing_back import DOUBTFUL_METRES, Wanted, likely_faces, place
from actor3d.export.export_run import heed_licence
from actor3d.export.options import UpAxis
from actor3d.export.shown_pose import ShownPose
from actor3d.export.splat_ply import read_ply_comments, read_splat_ply
from actor3d.export.splats import from_splats
from actor3d.io.atomic import write_atomic
from actor3d.io.places import require_new_file, require_writable
from actor3d.motion.options import Edits, ReadOptions
from actor3d.runs.motions import chosen_motion
from actor3d.runs.run import open_run
from actor3d.runs.subject import Subject
from actor3d.sampling.sampler import SampleRequest, sample_state
from actor3d.viewer.container import SUFFIX
from actor3d.viewer.from_run import seen_gaussians, viewer_avatar
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.unpacking import read_avatar_file
from actor3d.viewer.web_page import web_page

logger = logging.getLogger(__name__)

_PAGE = ".html"


@dataclass(frozen=True, kw_only=True)
class ImportChoice:
    """What to import; see `actor3d import-gaussians --help`."""

    run: Path | None
    clip: str | None
    motion: tuple[str, ...]
    edits: Edits
    read: ReadOptions
    frame: int | None
    rest: bool
    up: UpAxis | None
    licensed_body: bool
    body_models: tuple[Path, ...] = ()


def run_import_gaussians(file: Path, out: Path, choice: ImportChoice, device: str) -> None:
    """Import, write, and say where to."""
    if out.suffix not in (SUFFIX, _PAGE):
        raise UserError(f"--out {out}: name a page ({_PAGE}) or a container ({SUFFIX})")
    require_new_file(out, file)
    require_writable(out.parent)
    if not file.is_file():
        raise UserError(f"{file}: no such file; give a container ({SUFFIX}) or a 3DGS PLY")
    name, pack = _container(file, choice) if file.suffix == SUFFIX else _bound_ply(file, choice, device)
    content = pack if out.suffix == SUFFIX else web_page(pack, name)
    with reporting_disk_trouble(out):
        write_atomic(out, content)
    print(f"imported: {out}")


def _container(file: Path, choice: ImportChoice) -> tuple[str, bytes]:
    data, pack = read_avatar_file(file)
    heed_licence("container", pack.meta.body.kind, choice.licensed_body)
    return pack.meta.name, data


def _bound_ply(file: Path, choice: ImportChoice, device: str) -> tuple[str, bytes]:
    """A pack of the run's person who wears the file's Gaussians."""
    try:
        gaussians = from_splats(read_splat_ply(file))
    except ValueError as error:
        raise UserError(f"{file}: {error}") from error
    if choice.run is None:
        raise UserError(f"{file}: a PLY does not say where its person's run lies; add --run RUN")
    run = open_run(choice.run, body_models=choice.body_models)
    networks, subject = run.networks(choose_device(device)), run.subject
    heed_licence("container", subject.body.kind, choice.licensed_body)
    noted = ShownPose.from_lines(read_ply_comments(file))
    try:
        placed = place(
            gaussians, subject, _wanted(subject, choice), noted, partial(logger.warning, "%s: %s", file)
        )
    except UserError as error:
        raise UserError(f"{file}: {error}") from error
    if placed.metres > DOUBTFUL_METRES:
        logger.warning(
            "%s: its Gaussians lie %.2f m from the body in %s: look at the result",
            file,
            placed.metres,
            placed.pose,
        )
    anchors = run.rig.following(placed.vertices)
    request = SampleRequest(vertices=placed.vertices, anchors=anchors)
    own, _ = sample_state(networks, request, torch.Generator().manual_seed(0))
    own_placed = networks.to_world(own.bound, own.vertices).to("cpu")
    likely = likely_faces(placed.gaussians, own_placed, own.bound.coords.face.cpu())
    bound = bind_gaussians(placed.gaussians, subject.surface, placed.vertices, likely)
    shown = seen_gaussians(networks, bound, placed.vertices, anchors)
    return subject.name, pack_avatar(viewer_avatar(subject, shown))


def _wanted(subject: Subject, choice: ImportChoice) -> Wanted:
    told = choice.clip is not None or bool(choice.motion)
    if choice.rest and (told or choice.frame is not None):
        raise UserError("--rest is one pose: leave --clip, --motion and --frame out")
    if choice.frame is not None and not told:
        raise UserError("--frame: of which --clip or --motion?")
    motion = chosen_motion(subject, choice.clip, choice.motion, choice.edits, choice.read) if told else None
    return Wanted(motion=motion, frame=choice.frame, rest=choice.rest, up=choice.up)

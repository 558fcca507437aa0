"""`actor3d import-gaussians`: Gaussians edited elsewhere, back in the viewer."""

from dataclasses import dataclass
from pathlib import Path

import torch

from actor3d.devices import choose_device
from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.export.binding import bind_gaussians, distance_to_body
from actor3d.export.export_run import heed_licence
from actor3d.export.options import UpAxis
from actor3d.export.scene import file_from_world, turned
from actor3d.export.splat_ply import read_splat_ply
from actor3d.export.splats import from_splats
from actor3d.io.atomic import write_atomic
from actor3d.io.places import require_new_file, require_writable
from actor3d.runs.motions import chosen_motion
from actor3d.runs.run import open_run
from actor3d.runs.subject import Subject
from actor3d.viewer.container import SUFFIX
from actor3d.viewer.from_run import seen_gaussians, viewer_avatar
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.unpacking import read_avatar_file
from actor3d.viewer.web_page import web_page
from rectifier3d.splats.gaussians import Gaussians

_PAGE = ".html"
_MAX_METRES = 0.3
"""Metres; most of a person's Gaussians, hair and clothes included, lie nearer to the body."""


@dataclass(frozen=True, kw_only=True)
class ImportChoice:
    """What to import; see `actor3d import-gaussians --help`."""

    run: Path | None
    clip: str | None
    motion: Path | None
    frame: int
    up: UpAxis
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
    if choice.run is None:
        raise UserError(
            f"{file}: a PLY does not say whose it is; add --run RUN and --clip NAME (or --motion FILE)"
        )
    try:
        gaussians = from_splats(read_splat_ply(file))
    except ValueError as error:
        raise UserError(f"{file}: {error}") from error
    run = open_run(choice.run, body_models=choice.body_models)
    networks, subject = run.networks(choose_device(device)), run.subject
    vertices = _vertices(subject, choice)
    world = turned(gaussians, file_from_world(subject.up, choice.up).T)
    _require_near(world, subject, vertices, file)
    heed_licence("container", subject.body.kind, choice.licensed_body)
    bound = bind_gaussians(world, subject.surface, vertices)
    shown = seen_gaussians(networks, bound, vertices, run.rig.following(vertices))
    return subject.name, pack_avatar(viewer_avatar(subject, shown))


def _vertices(subject: Subject, choice: ImportChoice) -> torch.Tensor:
    motion = chosen_motion(subject, choice.clip, choice.motion)
    if not 0 <= choice.frame < len(motion):
        raise UserError(f"--frame {choice.frame}: '{motion.name}' has frames 0 to {len(motion) - 1}")
    return subject.posed(motion.params(subject.betas).select([choice.frame]))[0]


def _require_near(gaussians: Gaussians, subject: Subject, vertices: torch.Tensor, file: Path) -> None:
    distance = float(distance_to_body(gaussians, subject.surface, vertices).median())
    if distance > _MAX_METRES:
        raise UserError(
            f"{file}: its Gaussians lie {distance:.2f} m from the body in that pose (the middle one of them); "
            "check --clip, --frame and --up"
        )

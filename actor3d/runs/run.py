"""A run that is open: its settings, its subject, and the way to its networks, baked Gaussians and photographs."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import torch

from actor3d.captures.capture import Capture, open_capture
from actor3d.captures.formats.registry import CAPTURE_FORMATS
from actor3d.config import ActorConfig
from actor3d.errors import UserError, one_line
from actor3d.runs.folder import RunFolder, RunInfo
from actor3d.runs.from_capture import subject_of
from actor3d.runs.networks_mark import networks_mark
from actor3d.runs.quick_import import import_diffusers
from actor3d.runs.subject import Subject
from actor3d.runs.subject_files import has_subject, load_subject
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.baked_files import BakeInfo, load_baked, read_bake_info
from actor3d.sampling.frames import AvatarSurface

if TYPE_CHECKING:
    import actor3d.sampling.networks

BakeState = Literal["current", "missing", "stale"]
"""Whether a run's baked avatar is of its networks, not there, or of another state of them (or damaged)."""

_LOOKS = 8
"""Frames in which it is looked at how fine training's crops are: how far the arms are spread decides."""
_ANOTHER_PERSON = 0.15
"""Metres between vertices, on average; a body fitted anew moves by a few centimetres."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Run:
    """One trained avatar on disk."""

    folder: RunFolder
    config: ActorConfig
    info: RunInfo
    subject: Subject
    body_models: tuple[Path, ...]
    """Where licensed body models are looked for."""
    data: Path | None = None
    """Where the capture lies now, if not where it was."""

    @property
    def rig(self) -> AnchorRig:
        """The cameras in whose views the sampler paints."""
        return self.subject.rig(self.config.data.input_resolution)

    def without_networks(self, device: torch.device) -> AvatarSurface:
        """What moving baked Gaussians needs of the avatar."""
        surface = self.subject.surface.to(device)
        return AvatarSurface(config=self.config, surface=surface, pixels_per_metre=self._pixels_per_metre)

    def networks(self, device: torch.device) -> "actor3d.sampling.networks.AvatarNetworks":
        """The finished networks.

        Raises:
            UserError: if the run is not finished, or damaged.
        """
        # Importing networks takes a second, which what is baked need not wait for.
        import_diffusers()
        from actor3d.runs.loading import load_networks

        networks = load_networks(self.folder, self.config, self.subject.surface, device)
        return replace(networks, pixels_per_metre=self._pixels_per_metre)

    def latest_networks(self, device: torch.device) -> "actor3d.sampling.networks.AvatarNetworks | None":
        """The networks as they are while the run trains; None while there is nothing to see.

        Raises:
            UserError: if the run is damaged.
        """
        import_diffusers()
        from actor3d.runs.in_training import latest_networks

        networks = latest_networks(self.folder, self.config, self.subject.surface, device)
        return networks and replace(networks, pixels_per_metre=self._pixels_per_metre)

    def baked(self, device: torch.device) -> BakedGaussians:
        """The baked avatar.

        Raises:
            UserError: if there is none, it is damaged, or of another state of the networks.
        """
        baked, info = load_baked(self.folder.baked, len(self.subject.surface.faces))
        if not self._is_of_these_networks(info):
            raise UserError(
                f"{self.folder.baked}: baked from another state of the networks than {self.folder.root} holds now; "
                f"bake again: `actor3d bake {self.folder.root}`"
            )
        return baked.learned_from(self._pixels_per_metre).to(device)

    @cached_property
    def _pixels_per_metre(self) -> float:
        """Of training's crops on average, at the person; not told where Gaussians are drawn as 3D²-Actor draws them."""
        if self.config.rectifier.model.frame == "world":
            return 0.0
        subject, trained = self.subject, self.subject.trained
        rig = subject.rig(self.config.data.render_resolution)
        frames = [trained[round(at * (len(trained) - 1) / (_LOOKS - 1))] for at in range(_LOOKS)]
        fineness = [
            rig.around(vertices).pixels_per_metre(vertices.mean(0)).mean()
            for vertices in subject.posed(subject.captured(frames, hanging=False))
        ]
        return float(torch.stack(fineness).mean())

    @property
    def bake_state(self) -> BakeState:
        """Whether :meth:`baked` gives what the networks look like; of a bake that does not say, it is taken to."""
        try:
            info = read_bake_info(self.folder.baked)
        except UserError:
            return "stale"
        if info is None:
            return "missing"
        return "current" if self._is_of_these_networks(info) else "stale"

    def _is_of_these_networks(self, info: BakeInfo) -> bool:
        """Whether the run's networks were baked, as far as it can be told: a bake may be passed on without them."""
        now = networks_mark(self.folder)
        return None in (info.networks, now) or info.networks == now

    @property
    def has_capture(self) -> bool:
        """Whether there is something where the capture was; a run can move without it."""
        return (self.data or Path(self.info.capture)).exists()

    def capture(self) -> Capture:
        """The capture that the run was trained on: what photographs are compared with.

        Raises:
            UserError: if it is not there, or not the same.
        """
        path = self.data or Path(self.info.capture)
        if self.data is None and not path.exists():
            raise UserError(
                f"{path}: the capture that {self.folder.root} was trained on is not there; its photographs are needed "
                "here: say where it is with --data"
            )
        capture = self._as_trained(_open_capture(path, self.info, self.body_models))
        difference = _difference(self.subject, capture)
        if difference:
            raise UserError(
                f"{path}: is not the capture that {self.folder.root} was trained on: {difference}"
            )
        return capture

    def _as_trained(self, capture: Capture) -> Capture:
        """The capture of the person's shape as the run knows it: loose clothes were measured when it began."""
        own = self.subject.surface
        if (
            own.rest_vertices.shape != capture.surface.rest_vertices.shape
            or not self.subject.body.num_loose_vertices
        ):
            return capture
        return capture.wearing(own, hanging=self.subject.hangs)


def _difference(subject: Subject, capture: Capture) -> str:
    """What shows that a capture is not a subject's own; empty where nothing does."""
    found, names = capture.camera_names, [camera.name for camera in subject.cameras]
    if list(found) != names:
        return f"its cameras are {', '.join(found)}, those of the run {', '.join(names)}"
    clips, own = ([(clip.name, clip.frames) for clip in each.clips] for each in (capture, subject))
    if clips != own:
        return f"its clips are {_told(clips)}, those of the run {_told(own)}"
    if capture.body.kind != subject.body.kind or capture.body.num_vertices != subject.body.num_vertices:
        return f"its body is of the kind {capture.body.kind}, that of the run {subject.body.kind}"
    for frame in (subject.trained[0], subject.trained[len(subject.trained) // 2], subject.trained[-1]):
        here, there = capture.posed_vertices([frame])[0], subject.posed(subject.captured([frame]))[0]
        distance = float((here - there).norm(dim=-1).mean())
        if distance > _ANOTHER_PERSON:
            return f"in frame {frame} its person is {distance:.2f} m away from the run's"
    return ""


def _told(clips: Sequence[tuple[str, range]]) -> str:
    return ", ".join(f"{name} ({frames.start} to {frames.stop - 1})" for name, frames in clips)


def open_run(path: Path, *, data: Path | None = None, body_models: Sequence[Path] = ()) -> Run:
    """Open a run; its capture is asked for only where the run is of a version that kept nothing of it.

    Args:
        path: The run's folder.
        data: Where the capture lies now, if not where it was: for photographs, and for runs of such a version.
        body_models: Folders in which licensed body models are looked for, before those of the training.

    Raises:
        UserError: if this is no run, its files are damaged, or something that it needs is not there.
    """
    folder = RunFolder(Path(path).expanduser())
    _require_run(folder)
    config, info = folder.read()
    search = (*body_models, *(Path(found) for found in info.body_models))
    if has_subject(folder.subject):
        with _one_line():
            subject = load_subject(folder.subject, search, capture=data or Path(info.capture))
    else:
        subject = subject_of(_capture_of_old_run(folder, info, data, search))
    return Run(folder=folder, config=config, info=info, subject=subject, body_models=search, data=data)


def _require_run(folder: RunFolder) -> None:
    """Answer what is not a run with what was probably meant."""
    if folder.is_run:
        return
    for near in (folder.root / "run", folder.root.parent / "run"):
        if RunFolder(near).config_file.is_file():
            raise UserError(f"{folder.root}: not a run; the run beside it is {near}")
    if folder.root.is_dir() and any(form.recognises(folder.root) for form in CAPTURE_FORMATS):
        raise UserError(
            f"{folder.root}: is a capture, not a run; train on it with "
            f"`actor3d train quick --data {folder.root} --out RUN`, and give RUN here"
        )


def _capture_of_old_run(
    folder: RunFolder, info: RunInfo, data: Path | None, search: Sequence[Path]
) -> Capture:
    path = data or Path(info.capture)
    if not path.exists():
        raise UserError(
            f"{folder.root}: was trained by a version whose runs need their capture, and {path} is not there; make it "
            f"one that travels, once: `actor3d train {folder.config_file} --data CAPTURE --out {folder.root} --resume`"
        )
    return _open_capture(path, info, search)


def _open_capture(path: Path, info: RunInfo, search: Sequence[Path]) -> Capture:
    with _one_line():
        return open_capture(
            path, body_models=tuple(search), protocol=info.protocol, skip_missing=info.skip_missing
        )


@contextmanager
def _one_line() -> Iterator[None]:
    """Turn what readers of captures and body models raise into the one line that the user sees."""
    try:
        yield
    except UserError:
        raise
    except (OSError, ValueError) as error:
        raise UserError(one_line(str(error))) from error

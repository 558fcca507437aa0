"""A run that is open: its settings, its subject, and the way to its networks, baked Gaussians and photographs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from actor3d.captures.capture import Capture, open_capture
from actor3d.captures.formats.registry import CAPTURE_FORMATS
from actor3d.config import ActorConfig
from actor3d.errors import UserError
from actor3d.runs.folder import RunFolder, RunInfo
from actor3d.runs.from_capture import subject_of
from actor3d.runs.in_training import latest_networks
from actor3d.runs.loading import load_networks
from actor3d.runs.subject import Subject
from actor3d.runs.subject_files import has_subject, load_subject
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.baked_files import load_baked
from actor3d.sampling.networks import AvatarNetworks


@dataclass(frozen=True, eq=False, kw_only=True)
class Run:
    """One trained avatar on disk."""

    folder: RunFolder
    config: ActorConfig
    info: RunInfo
    subject: Subject
    body_models: tuple[Path, ...]
    """Where licensed body models are looked for."""

    @property
    def rig(self) -> AnchorRig:
        """The cameras in whose views the sampler paints."""
        return self.subject.rig(self.config.data.input_resolution)

    def networks(self, device: torch.device) -> AvatarNetworks:
        """The finished networks.

        Raises:
            UserError: if the run is not finished, or damaged.
        """
        return load_networks(self.folder, self.config, self.subject.surface, device)

    def latest_networks(self, device: torch.device) -> AvatarNetworks | None:
        """The networks as they are while the run trains; None while there is nothing to see.

        Raises:
            UserError: if the run is damaged.
        """
        return latest_networks(self.folder, self.config, self.subject.surface, device)

    def baked(self, device: torch.device) -> BakedGaussians:
        """The baked avatar.

        Raises:
            UserError: if there is none, or it is damaged.
        """
        baked, _ = load_baked(self.folder.baked, len(self.subject.surface.faces))
        return baked.to(device)

    @property
    def has_capture(self) -> bool:
        """Whether there is something where the capture was; a run can move without it."""
        return Path(self.info.capture).exists()

    def capture(self, data: Path | None = None) -> Capture:
        """The capture that the run was trained on: what photographs are compared with.

        Args:
            data: Where it lies now, if not where it was.

        Raises:
            UserError: if it is not there, or not the same.
        """
        path = data or Path(self.info.capture)
        if data is None and not path.exists():
            raise UserError(
                f"{path}: the capture that {self.folder.root} was trained on is not there; its photographs are needed "
                "here: say where it is with --data"
            )
        capture = _open_capture(path, self.info, self.body_models)
        found = [camera.name for camera in self.subject.cameras]
        known = {frame for clip in self.subject.clips for frame in clip.frames}
        if list(capture.camera_names) != found or capture.num_frames <= max(known):
            raise UserError(
                f"{path}: is not the capture that {self.folder.root} was trained on (that has {len(found)} cameras and "
                f"{max(known) + 1} frames, this one {len(capture.camera_names)} and {capture.num_frames})"
            )
        return capture


def open_run(path: Path, *, data: Path | None = None, body_models: Sequence[Path] = ()) -> Run:
    """Open a run; its capture is asked for only where the run is of a version that kept nothing of it.

    Args:
        path: The run's folder.
        data: Where the capture of such a run lies now, if not where it was.
        body_models: Folders in which licensed body models are looked for, before those of the training.

    Raises:
        UserError: if this is no run, its files are damaged, or something that it needs is not there.
    """
    folder = RunFolder(Path(path).expanduser())
    _require_run(folder)
    config, info = folder.read()
    search = (*body_models, *(Path(found) for found in info.body_models))
    if has_subject(folder.subject):
        subject = load_subject(folder.subject, search, capture=data or Path(info.capture))
    else:
        subject = subject_of(_capture_of_old_run(folder, info, data, search))
    return Run(folder=folder, config=config, info=info, subject=subject, body_models=search)


def _require_run(folder: RunFolder) -> None:
    """Answer what is not a run with what was probably meant."""
    if folder.config_file.is_file() and folder.info_file.is_file():
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
            f"{folder.root}: was trained by a version whose runs need their capture, and {path} is not there; say "
            "where it is with --data, or train with --resume to make the run one that travels"
        )
    return _open_capture(path, info, search)


def _open_capture(path: Path, info: RunInfo, search: Sequence[Path]) -> Capture:
    return open_capture(
        path, body_models=tuple(search), protocol=info.protocol, skip_missing=info.skip_missing
    )

"""The 2D stage's training: noise a view, paint it back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn

from actor3d.captures.capture import Split
from actor3d.captures.dataset import CaptureDataset, Frame
from actor3d.config import ActorConfig, DenoiserConfig
from actor3d.imaging.metrics import psnr
from actor3d.imaging.pictures import save_grid
from actor3d.process_group import ALONE, ProcessGroup
from actor3d.sampling.conditioning import rasterize_conditioning
from actor3d.sampling.networks import build_denoiser, denoise, on_device
from actor3d.training.batches import brought_to
from actor3d.training.precision import autocast
from actor3d.training.random_draws import draw, draw_one, held_out
from actor3d.training.schedule import learning_rate_factor
from actor3d.training.stage import StepLoss
from denoiser2d.losses import add_noise, denoiser_loss, stratified_timesteps, uniform_timestep
from denoiser2d.schedule import TRAIN_TIMESTEPS, alphas_cumprod
from rectifier3d.geometry.pose_cue import PoseCue, concatenate_cues

_VALIDATION_TIME = 499


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class DenoiserBatch:
    """Views to be painted back."""

    frames: tuple[Frame, ...]
    """B views of them in all."""
    times: Int[Tensor, " B"]
    noise: Float[Tensor, "B 3 S S"]


class DenoiserStage:
    """Trains the pose-conditioned denoiser on the train split's views."""

    name = "denoiser"

    def __init__(
        self,
        config: ActorConfig,
        prepared: CaptureDataset,
        device: torch.device,
        processes: ProcessGroup = ALONE,
    ) -> None:
        self.settings = config.denoiser.optimizer
        self._config = config
        self._prepared = prepared
        self.device = device
        self._processes = processes
        self._surface = prepared.surface.to(device)
        self._split = prepared.split("train")
        torch.manual_seed(config.training.seed)
        self.denoiser = on_device(build_denoiser(config, prepared.surface), device)
        self._alphas = alphas_cumprod().to(device)

    @property
    def modules(self) -> Mapping[str, nn.Module]:
        """The denoiser."""
        return {"denoiser": self.denoiser}

    def parameter_groups(self) -> list[dict[str, Any]]:
        """One group."""
        return [{"params": list(self.denoiser.parameters()), "lr": self.settings.learning_rate}]

    def rate_factor(self, step: int) -> float:
        """One schedule over the whole stage."""
        return learning_rate_factor(step, self.settings)

    def draw(self, step: int, generator: torch.Generator) -> DenoiserBatch:
        """Views of a few frames, their times and their noise; of the whole step's this process's share."""
        config = self._config.denoiser
        groups = [
            (draw_one(self._split.frames, generator), draw(self._split.cameras, count, generator))
            for count in _views_of_frames(config)
        ]
        count = sum(len(cameras) for _, cameras in groups)
        times = self._times(count, generator)
        size = self._config.data.input_resolution
        noise = torch.randn(count, 3, size, size, generator=generator)
        mine = self._processes.share(count, "denoiser.batch_size")
        return DenoiserBatch(
            frames=tuple(self._prepared.frame(frame, cameras) for frame, cameras in _part(groups, mine)),
            times=times[mine],
            noise=noise[mine],
        )

    def loss(self, step: int, batch: DenoiserBatch) -> StepLoss:
        """The x0 loss over a batch of views of a few frames (3D²-Actor §3.1)."""
        config, batch = self._config.denoiser, brought_to(self.device, batch)
        clean = torch.cat([frame.views.images for frame in batch.frames])
        cue = concatenate_cues([self._cue(frame) for frame in batch.frames])
        noisy = add_noise(clean, batch.noise, batch.times, self._alphas)
        with autocast(self._config.training.precision, self.device):
            prediction = denoise(self.denoiser, noisy, batch.times, cue)
        loss = denoiser_loss(
            prediction.float(), clean, batch.times, weighting=config.weighting, alphas_cumprod=self._alphas
        )
        return StepLoss(total=loss.total, terms=loss.terms)

    @torch.no_grad()
    def validate(self, picture: Path) -> Mapping[str, float]:
        """One-step estimates of a held-out clip's views at a middle time: truth, noisy, estimate."""
        frames, cameras = held_out(self._prepared.capture, self._config.training.validation_frames, 4)
        rows, errors = [], []
        generator = torch.Generator().manual_seed(0)
        for frame in frames:
            shown = self._prepared.frame(frame, cameras).to(self.device)
            clean, cue = shown.views.images, self._cue(shown)
            times = torch.full((len(clean),), _VALIDATION_TIME, device=self.device)
            noise = torch.randn(clean.shape, generator=generator).to(self.device)
            noisy = add_noise(clean, noise, times, self._alphas)
            estimate = denoise(self.denoiser, noisy, times, cue).clamp(0, 1)
            errors.append((estimate - clean).cpu().numpy())
            rows.append(torch.stack([clean, (noisy / 2 + 0.5).clamp(0, 1), estimate], dim=1).flatten(0, 1))
        save_grid(torch.cat(rows).cpu(), picture, columns=3)
        return {f"psnr_t{_VALIDATION_TIME}": sum(map(psnr, errors)) / len(errors)}

    def _cue(self, frame: Frame) -> PoseCue:
        views = frame.views
        return rasterize_conditioning(self._surface, frame.vertices, views.cameras, frame.fragments).cue

    def _times(self, count: int, generator: torch.Generator) -> Int[Tensor, " B"]:
        draw_times = stratified_timesteps if self._config.denoiser.stratified_times else uniform_timestep
        return draw_times(count, generator, TRAIN_TIMESTEPS)


def images_per_step(config: DenoiserConfig, split: Split) -> int:
    """How many views a step really has: no frame has more of them than there are cameras."""
    return sum(min(count, len(split.cameras)) for count in _views_of_frames(config))


def _views_of_frames(config: DenoiserConfig) -> list[int]:
    """How many views each frame of a step gives."""
    frames = min(config.frames_per_step, config.batch_size)
    return [config.batch_size // frames + (index < config.batch_size % frames) for index in range(frames)]


def _part(groups: Sequence[tuple[int, list[int]]], part: slice) -> Iterator[tuple[int, list[int]]]:
    """The views of one part of all views, by their frames."""
    start = 0
    for frame, cameras in groups:
        chosen = cameras[max(0, part.start - start) : max(0, part.stop - start)]
        if chosen:
            yield frame, chosen
        start += len(cameras)

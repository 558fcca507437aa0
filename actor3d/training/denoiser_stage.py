"""The 2D stage's training: noise a view, paint it back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from actor3d.captures.dataset import CaptureDataset
from actor3d.config import ActorConfig
from actor3d.imaging.metrics import psnr
from actor3d.imaging.pictures import save_grid
from actor3d.sampling.conditioning import rasterize_conditioning
from actor3d.sampling.networks import build_denoiser, denoise, on_device
from actor3d.training.precision import autocast
from actor3d.training.random_draws import draw, draw_one, held_out
from actor3d.training.schedule import learning_rate_factor
from actor3d.training.stage import StepLoss
from denoiser2d.losses import add_noise, denoiser_loss, stratified_timesteps, uniform_timestep
from denoiser2d.schedule import TRAIN_TIMESTEPS, alphas_cumprod
from rectifier3d.geometry.pose_cue import PoseCue, concatenate_cues

_VALIDATION_TIME = 499


class DenoiserStage:
    """Trains the pose-conditioned denoiser on the train split's views."""

    name = "denoiser"

    def __init__(self, config: ActorConfig, prepared: CaptureDataset, device: torch.device) -> None:
        self.settings = config.denoiser.optimizer
        self._config = config
        self._prepared = prepared
        self._device = device
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

    def loss(self, step: int, generator: torch.Generator) -> StepLoss:
        """The x0 loss over a batch of views of a few frames (3D²-Actor §3.1)."""
        config = self._config.denoiser
        frames = min(config.frames_per_step, config.batch_size)
        images, cues = [], []
        for index in range(frames):
            share = config.batch_size // frames + (index < config.batch_size % frames)
            frame_index = draw_one(self._split.frames, generator)
            frame_images, cue = self._load(frame_index, draw(self._split.cameras, share, generator))
            images.append(frame_images)
            cues.append(cue)
        clean = torch.cat(images)
        times = self._times(len(clean), generator)
        noise = torch.randn(clean.shape, generator=generator).to(self._device)
        noisy = add_noise(clean, noise, times, self._alphas)
        with autocast(self._config.training.precision, self._device):
            prediction = denoise(self.denoiser, noisy, times, concatenate_cues(cues))
        loss = denoiser_loss(
            prediction.float(), clean, times, weighting=config.weighting, alphas_cumprod=self._alphas
        )
        return StepLoss(total=loss.total, terms=loss.terms)

    @torch.no_grad()
    def validate(self, picture: Path) -> Mapping[str, float]:
        """One-step estimates of a held-out clip's views at a middle time: truth, noisy, estimate."""
        frames, cameras = held_out(self._prepared.capture, self._config.training.validation_frames, 4)
        rows, errors = [], []
        generator = torch.Generator().manual_seed(0)
        for frame in frames:
            clean, cue = self._load(frame, cameras)
            times = torch.full((len(clean),), _VALIDATION_TIME, device=self._device)
            noise = torch.randn(clean.shape, generator=generator).to(self._device)
            noisy = add_noise(clean, noise, times, self._alphas)
            estimate = denoise(self.denoiser, noisy, times, cue).clamp(0, 1)
            errors.append((estimate - clean).cpu().numpy())
            rows.append(torch.stack([clean, (noisy / 2 + 0.5).clamp(0, 1), estimate], dim=1).flatten(0, 1))
        save_grid(torch.cat(rows).cpu(), picture, columns=3)
        return {f"psnr_t{_VALIDATION_TIME}": sum(map(psnr, errors)) / len(errors)}

    def _load(self, frame_index: int, cameras: list[int]) -> tuple[Tensor, PoseCue]:
        frame = self._prepared.frame(frame_index, cameras).to(self._device)
        views = rasterize_conditioning(self._surface, frame.vertices, frame.views.cameras, frame.fragments)
        return frame.views.images, views.cue

    def _times(self, count: int, generator: torch.Generator) -> Tensor:
        draw_times = stratified_timesteps if self._config.denoiser.stratified_times else uniform_timestep
        return draw_times(count, generator, TRAIN_TIMESTEPS).to(self._device)

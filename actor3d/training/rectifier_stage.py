"""The 3D stage's training: a few views in, Gaussians out, other views judge them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn

from actor3d.captures.dataset import CaptureDataset, Frame, Views
from actor3d.config import ActorConfig
from actor3d.imaging.metrics import psnr
from actor3d.imaging.pictures import error_map, save_grid
from actor3d.process_group import ALONE, ProcessGroup
from actor3d.sampling.conditioning import rasterize_conditioning
from actor3d.sampling.networks import (
    anchor_features,
    build_feature_net,
    build_rectifier,
    denoise,
    on_device,
    rectify,
)
from actor3d.training.anchor_draws import AnchorBatch, draw_anchors
from actor3d.training.batches import brought_to
from actor3d.training.corrections import CaptureCorrections
from actor3d.training.pose_memo import PoseMemo
from actor3d.training.precision import autocast
from actor3d.training.random_draws import draw, draw_one, held_out
from actor3d.training.schedule import learning_rate_factor
from actor3d.training.stage import StepLoss
from denoiser2d.losses import add_noise
from denoiser2d.schedule import alphas_cumprod
from denoiser2d.unet import ConditionalUNet
from rectifier3d.canonical import OffsetPenalty
from rectifier3d.geometry.pose_cue import PoseCue, pose_cue
from rectifier3d.losses import CanonicalSkin, rectifier_loss
from rectifier3d.losses.comparison import IGNORED
from rectifier3d.splats.gaussians import Render
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import RiggedGaussians
from rectifier3d.splats.skin_state import SkinState


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RectifierBatch:
    """A frame, and the views that judge its Gaussians."""

    frame: int
    cameras: tuple[int, ...]
    vertices: Float[Tensor, "N 3"]
    targets: Views
    outline: Float[Tensor, ""] | None
    """How many pixels the outline is compared in; None counts them in the targets' masks."""
    anchors: AnchorBatch | None
    """What the networks read; None while they are not asked."""
    background: Float[Tensor, " 3"]
    skin: SkinState | None
    """What the frame's pose does to the skin, where the Gaussians follow it."""


class RectifierStage:
    """Trains the feature network and the rectifier against views of the train split."""

    name = "rectifier"

    def __init__(
        self,
        config: ActorConfig,
        prepared: CaptureDataset,
        device: torch.device,
        denoiser: ConditionalUNet,
        processes: ProcessGroup = ALONE,
        looked: Callable[[int, int], None] | None = None,
    ) -> None:
        """Lay the models out over the person; `looked` is told at how many of how many poses it has looked."""
        self.settings = config.rectifier.optimizer
        self._config = config
        self._prepared = prepared
        self.device = device
        self._processes = processes
        self._surface = prepared.surface.to(device)
        self._split = prepared.split("train")
        self._denoiser = denoiser.requires_grad_(False)
        self._alphas = alphas_cumprod().to(device)
        torch.manual_seed(config.training.seed)
        generator = torch.Generator().manual_seed(config.training.seed)
        self.feature_net = on_device(build_feature_net(config, prepared.surface), device)
        self.rectifier = on_device(build_rectifier(config, prepared.surface, generator), device)
        self._learn_range_of_poses()
        settings = config.rectifier.corrections
        self._corrections = (
            CaptureCorrections(prepared.capture, settings, device)
            if settings.poses or settings.colors
            else None
        )
        base = self.rectifier.base
        self._poses = PoseMemo(prepared, base, looked) if base.asks_the_skin else None
        self._skin = CanonicalSkin(base=self.rectifier.base, surface=self._surface)

    def _learn_range_of_poses(self) -> None:
        if self.rectifier.base.pose is not None:
            poses = (self._prepared.vertices(frame).to(self.device) for frame in self._split.frames)
            self.rectifier.base.pose.learn_range(self._surface, poses)

    @property
    def modules(self) -> Mapping[str, nn.Module]:
        """The feature network and the rectifier, and what is learned of the capture."""
        learned = {} if self._corrections is None else {"corrections": self._corrections}
        return {"feature_net": self.feature_net, "rectifier": self.rectifier, **learned}

    def parameter_groups(self) -> list[dict[str, Any]]:
        """The U-Net at the stage's rate; the rectifier's groups at their own multiples of it."""
        unet = {"params": list(self.feature_net.parameters()), "lr": self.settings.learning_rate}
        uniform = self._config.rectifier.uniform_rates
        groups = [unet, *self.rectifier.parameter_groups(self.settings.learning_rate, uniform=uniform)]
        if self._corrections is not None:
            groups += self._corrections.parameter_groups(self.settings.learning_rate)
        return groups

    def rate_factor(self, step: int) -> float:
        """One schedule over the whole stage; after learned Gaussians that are frozen, another."""
        alone = self._config.rectifier.canonical_steps
        if not self._config.rectifier.freeze_canonical:
            return learning_rate_factor(step, self.settings)
        if step < alone:
            return learning_rate_factor(step, replace(self.settings, steps=alone))
        return learning_rate_factor(step - alone, replace(self.settings, steps=self.settings.steps - alone))

    def draw(self, step: int, generator: torch.Generator) -> RectifierBatch:
        """One frame: of the views that judge it this process's share, and its anchors."""
        frame = draw_one(self._split.frames, generator)
        cameras = draw(self._split.cameras, self._config.rectifier.views_per_step, generator)
        mine = cameras[self._processes.share(len(cameras), "rectifier.views_per_step")]
        alone = step < self._config.rectifier.canonical_steps
        anchors = None if alone else draw_anchors(self._prepared, self._config.rectifier, frame, generator)
        return RectifierBatch(
            frame=frame,
            cameras=tuple(mine),
            vertices=self._prepared.vertices(frame),
            targets=self._prepared.targets(frame, mine),
            outline=None if len(mine) == len(cameras) else self._outline(frame, cameras),
            anchors=anchors,
            background=torch.rand(3, generator=generator),
            skin=None if self._poses is None else self._poses.skin(frame),
        )

    def loss(self, step: int, batch: RectifierBatch) -> StepLoss:
        """Render Gaussians made from the anchors into other train views and compare (3D²-Actor §3.2)."""
        batch = brought_to(self.device, batch)
        vertices = self._corrected(batch.frame, batch.vertices)
        if batch.anchors is None:
            bound, penalty = self.rectifier(None, None, None, self._surface, vertices)
        else:
            self.rectifier.base.requires_grad_(not self._config.rectifier.freeze_canonical)
            bound, penalty = self._rectify_together(batch.anchors)
        loss = rectifier_loss(
            self._seen(self._render(bound, vertices, batch.targets, batch.skin), batch.cameras),
            batch.targets.images,
            batch.targets.masks,
            self._config.rectifier.loss,
            gaussians=bound,
            penalty=penalty,
            skin=self._skin,
            background=batch.background if self._config.rectifier.random_background else None,
            outline=batch.outline,
        )
        if self._corrections is None:
            return StepLoss(total=loss.total, terms=loss.terms)
        cost = self._corrections.cost()
        return StepLoss(total=loss.total + cost, terms={**loss.terms, "corrections": cost.detach()})

    def _outline(self, frame: int, cameras: Sequence[int]) -> Float[Tensor, ""]:
        """How many pixels of all processes' views the outline is compared in, for each process."""
        masks = self._prepared.target_masks(frame, cameras)
        return (masks != IGNORED).sum() / self._processes.size

    def _corrected(self, frame_index: int, vertices: Float[Tensor, "N 3"]) -> Float[Tensor, "N 3"]:
        return vertices if self._corrections is None else self._corrections.vertices(frame_index, vertices)

    def _seen(self, render: Render, cameras: Sequence[int]) -> Render:
        if self._corrections is None:
            return render
        return replace(render, rgb=self._corrections.seen(render.rgb, cameras))

    @torch.no_grad()
    def validate(self, picture: Path) -> Mapping[str, float]:
        """Held-out frames and cameras from clean anchors: truth, render, error."""
        frames, cameras = held_out(self._prepared.capture, self._config.training.validation_frames, 2)
        rows, errors = [], []
        for frame_index in frames:
            frame = self._prepared.frame(frame_index, self._prepared.anchor_cameras).to(self.device)
            targets = self._prepared.targets(frame_index, cameras).to(self.device)
            rgb = self._render(self._rectified(frame), frame.vertices, targets).rgb.clamp(0, 1)
            errors.append((rgb - targets.images).cpu().numpy())
            rows.append(
                torch.stack([targets.images, rgb, error_map(rgb, targets.images)], dim=1).flatten(0, 1)
            )
        save_grid(torch.cat(rows).cpu(), picture, columns=3)
        return {"psnr_clean_anchors": sum(map(psnr, errors)) / len(errors)}

    @property
    def _unit(self) -> bool:
        return self._config.rectifier.image_range == "unit"

    def _rectified(self, frame: Frame) -> RiggedGaussians:
        """Gaussians from clean anchors."""
        views = rasterize_conditioning(self._surface, frame.vertices, frame.views.cameras, frame.fragments)
        images = frame.views.images
        bound, _ = rectify(self.feature_net, self.rectifier, self._surface, images, views, unit=self._unit)
        return bound

    def _rectify_together(self, drawn: AnchorBatch) -> tuple[RiggedGaussians, OffsetPenalty]:
        """Gaussians from anchors as sampling will feed them; each process has its part of anchors and of Gaussians."""
        frame, in_parts = drawn.frame, self._processes.in_parts
        features = in_parts(len(drawn.gain), lambda part: self._features(drawn, part))
        cameras, vertices = frame.views.cameras, frame.vertices
        return self.rectifier(features, cameras, frame.fragments, self._surface, vertices, in_parts)

    def _features(self, drawn: AnchorBatch, part: slice) -> Float[Tensor, "A C h w"]:
        """What the feature network reads in some of the anchors."""
        fragments = drawn.frame.fragments.part(part)
        cue = pose_cue(self._surface, drawn.frame.vertices, fragments, with_geometry=True)
        images = self._corrupted(drawn, part, cue)
        with autocast(self._config.training.precision, self.device):
            return anchor_features(self.feature_net, images, cue, unit=self._unit).float()

    def _corrupted(self, drawn: AnchorBatch, part: slice, cue: PoseCue) -> Float[Tensor, "A 3 S S"]:
        """Some of the anchors: sometimes the denoiser's estimates, in colours that vary."""
        images = drawn.frame.views.images[part]
        if drawn.noise is not None and drawn.times is not None:
            images = self._denoised(images, cue, drawn.noise[part], drawn.times[part])
        return (images * drawn.gain[part]).clamp(0, 1)

    @torch.no_grad()
    def _denoised(
        self,
        images: Float[Tensor, "A 3 S S"],
        cue: PoseCue,
        noise: Float[Tensor, "A 3 S S"],
        times: Int[Tensor, " A"],
    ) -> Float[Tensor, "A 3 S S"]:
        """One-step estimates of the frozen denoiser."""
        noisy = add_noise(images, noise, times, self._alphas)
        return denoise(self._denoiser, noisy, times, cue).clamp(0, 1)

    def _render(
        self, bound: RiggedGaussians, vertices: Tensor, targets: Views, skin: SkinState | None = None
    ) -> Render:
        return render_gaussians(
            self.rectifier.to_world(bound, self._surface, vertices, skin), targets.cameras
        )

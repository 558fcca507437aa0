"""Every setting of a run, as frozen dataclasses: YAML presets override these defaults, flags override the YAML."""

from dataclasses import dataclass, field
from typing import Literal

from rectifier3d.losses import RectifierLossWeights
from rectifier3d.options import RectifierOptions


@dataclass(frozen=True, kw_only=True)
class DataConfig:
    """Resolutions of the crops round the person."""

    input_resolution: int = 128
    """Side in pixels of the square crops that both networks see."""
    render_resolution: int = 256
    """Side in pixels of the square crops that supervise the rendered Gaussians."""


@dataclass(frozen=True, kw_only=True)
class UNetConfig:
    """Shape of a pose-conditioned U-Net."""

    base_channels: int = 24
    channel_multipliers: tuple[int, ...] = (1, 2, 4)
    stem: Literal["unshuffle", "plain"] = "unshuffle"
    """`unshuffle` works at half the resolution with four times the input channels."""
    upsampling: Literal["shuffle", "nearest"] = "shuffle"
    label_conditioning: Literal["embedding", "convolution", "feature_convolution"] = "embedding"
    """How part labels modulate features: a table, or two 1x1 convolutions on one-hot labels; between them are as many
    channels as there are labels or, as in the paper, as the features have."""
    label_pooling: Literal["average", "nearest"] = "average"
    """How part labels reach the coarser levels."""
    background_label: bool = True
    """Tell the network of the background as of a part; in the paper, it is no part."""
    attention_norm: Literal["group", "pixel"] = "group"
    """What is normalised before the attention: the whole image or, as in the paper, each pixel."""
    geometry_cue: bool = True
    """Show the network canonical coordinates and normals per pixel besides part labels."""
    geometry_bands: int = 6
    """Sine and cosine octaves of the canonical coordinates."""
    standardized: bool = False
    """Weight-standardised convolutions, as in the paper."""


@dataclass(frozen=True, kw_only=True)
class OptimizerConfig:
    """Optimisation of one stage."""

    steps: int = 1000
    learning_rate: float = 1e-3
    warmup_steps: int = 50
    """Linear warm-up; a cosine decay to zero follows."""
    betas: tuple[float, float] = (0.9, 0.99)
    gradient_clip: float = 1.0
    """Largest global gradient norm; 0 switches clipping off."""
    ema_decay: float = 0.995
    schedule: Literal["cosine", "constant"] = "cosine"


@dataclass(frozen=True, kw_only=True)
class DenoiserConfig:
    """The 2D stage."""

    unet: UNetConfig = field(default_factory=UNetConfig)
    time_embedding: int = 32
    """Width of the sinusoidal time embedding."""
    optimizer: OptimizerConfig = field(default_factory=OptimizerConfig)
    batch_size: int = 8
    """Images a step."""
    frames_per_step: int = 2
    """Different frames among them."""
    weighting: Literal["constant", "min_snr", "snr"] = "constant"
    """Weight of the x0 loss over noise levels."""
    stratified_times: bool = True
    """Spread the times of a batch evenly; otherwise one time serves the whole batch."""


@dataclass(frozen=True, kw_only=True)
class CorruptionConfig:
    """What the rectifier is fed in training besides clean anchors."""

    denoised: float = 0.5
    """Share of steps whose anchors are one-step estimates of the frozen denoiser at a random time."""
    dropped: float = 0.1
    """Share of steps that miss one anchor."""
    jitter: float = 0.02
    """Standard deviation of a per-channel gain on the anchors."""


@dataclass(frozen=True, kw_only=True)
class CaptureCorrectionConfig:
    """What the learned Gaussians may put down to the capture rather than to the person; not used after training."""

    poses: bool = False
    """Small changes of each trained frame's pose."""
    colors: bool = False
    """A gain of each colour in each trained camera."""


@dataclass(frozen=True, kw_only=True)
class RectifierConfig:
    """The 3D stage."""

    unet: UNetConfig = field(default_factory=lambda: UNetConfig(base_channels=16))
    model: RectifierOptions = field(default_factory=RectifierOptions)
    optimizer: OptimizerConfig = field(default_factory=lambda: OptimizerConfig(ema_decay=0.98))
    image_range: Literal["signed", "unit"] = "signed"
    """In which the U-Net reads anchors: [-1, 1] or, as in the paper, [0, 1]."""
    uniform_rates: bool = False
    """Give per-Gaussian values the networks' learning rate, as the paper does, not their own multiples of it."""
    canonical_steps: int = 300
    """First steps that fit the learned Gaussians alone, before the network joins."""
    freeze_canonical: bool = False
    """Leave the learned Gaussians as they are once the network joins: each then has a schedule of its own."""
    corrections: CaptureCorrectionConfig = field(default_factory=CaptureCorrectionConfig)
    views_per_step: int = 4
    random_background: bool = True
    """Compare over a random colour instead of black where nobody stands, so that dark fringes do not pay."""
    loss: RectifierLossWeights = field(default_factory=RectifierLossWeights)
    corruption: CorruptionConfig = field(default_factory=CorruptionConfig)


@dataclass(frozen=True, kw_only=True)
class SamplingConfig:
    """Interleaved 2D denoising and 3D rectifying."""

    steps: int = 20
    """DDIM steps from noise; must divide 1000. With 0 no view is painted: the avatar is the learned Gaussians alone."""
    min_timestep_3d: int = 0
    """Times from here up belong to the 3D stage; 0 keeps all of them there."""
    rectify_at: tuple[int, ...] = (549, 249)
    """Times whose clean estimate is replaced by its 3D-consistent render."""
    refine: bool = False
    """Finish with 2D denoising at the target views, from the last render re-noised, as the paper does."""
    refine_timestep: int = 149
    """Time to which the target renders are re-noised for that."""
    refine_noise: Literal["shared", "per_view"] = "shared"
    """The noise for that: one for all views or, as in the paper, each view's own; it is the same in all frames."""
    renoise_timestep: int = 249
    """Latest time to which the previous frame's render may be re-noised in a video."""
    video_steps: int = 10
    """A video's frames visit the times of so many DDIM steps, from `renoise_timestep` down; must divide 1000."""
    video_rectify_at: tuple[int, ...] = ()
    """Like `rectify_at`, for the frames of a video: what they start from is 3D-consistent already."""
    video_refine_timestep: int = 0
    """Time to which the anchors of a video's frame are re-noised once they are rectified, to be finished in 2D and read
    again, as in the paper; the target renders are re-noised to it, too. 0 leaves the anchors as they are."""
    restart_jump: float = 0.2
    """Metres by which the body's pose may change between a video's frames, root mean squared over its vertices; beyond,
    the next frame starts from noise. 0 never restarts."""


@dataclass(frozen=True, kw_only=True)
class TrainingConfig:
    """How runs behave."""

    seed: int = 0
    precision: Literal["auto", "fp32", "bf16"] = "auto"
    """`auto` takes bfloat16 where the processor has instructions for it."""
    checkpoint_every: int = 250
    validate_every: int = 250
    validation_frames: int = 2
    bake_poses: int = 96
    """Training ends by baking the avatar from at most so many poses of its clips; 0 leaves that out."""


@dataclass(frozen=True, kw_only=True)
class ActorConfig:
    """Everything that defines a run."""

    data: DataConfig = field(default_factory=DataConfig)
    denoiser: DenoiserConfig = field(default_factory=DenoiserConfig)
    rectifier: RectifierConfig = field(default_factory=RectifierConfig)
    sampling: SamplingConfig = field(default_factory=SamplingConfig)
    training: TrainingConfig = field(default_factory=TrainingConfig)

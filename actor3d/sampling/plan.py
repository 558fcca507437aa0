"""Which denoising times a frame visits, and at which of them the views are made 3D-consistent."""

from dataclasses import dataclass, replace

from actor3d.config import SamplingConfig
from actor3d.errors import UserError

TRAIN_TIMESTEPS = 1000


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One DDIM step of the anchor views."""

    time: int
    rectify: bool
    """Replace the clean estimate by its 3D-consistent render before stepping."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """The anchors' steps; a last rectification follows. Without any, the learned Gaussians are taken as they are."""

    steps: int
    """DDIM steps from noise, which tell how far apart times are."""
    anchors: tuple[Step, ...]
    refine: tuple[int, ...] = ()
    """Times of the anchors' 2D stage after that, whose end is rectified once more."""

    @property
    def denoisings(self) -> int:
        """How often each anchor goes through the denoiser."""
        return len(self.anchors) + len(self.refine)


_NOTHING_PAINTED = Plan(steps=0, anchors=())


def denoising_times(steps: int, setting: str = "steps") -> tuple[int, ...]:
    """DDIM times with trailing spacing, e.g. 999, 949, ..., 49 for 20 steps.

    Args:
        steps: From noise.
        setting: Which of the sampling settings it is.

    Raises:
        UserError: if `steps` does not divide 1000.
    """
    if steps < 1 or TRAIN_TIMESTEPS % steps:
        raise UserError(f"sampling.{setting} must divide {TRAIN_TIMESTEPS}, found {steps}")
    stride = TRAIN_TIMESTEPS // steps
    return tuple(range(TRAIN_TIMESTEPS - 1, 0, -stride))[:steps]


def plan_frame(sampling: SamplingConfig) -> Plan:
    """A frame sampled from noise (3D²-Actor §3.3).

    Raises:
        UserError: if a rectification time is not one that the 3D stage visits.
    """
    if sampling.steps == 0:
        return _NOTHING_PAINTED
    times = denoising_times(sampling.steps)
    anchors = [time for time in times if time >= sampling.min_timestep_3d]
    if not anchors:
        raise UserError(
            f"sampling.min_timestep_3d {sampling.min_timestep_3d} leaves the 3D stage no step; "
            f"the first time is {times[0]}"
        )
    return _plan(sampling.steps, anchors, sampling.rectify_at, "rectify_at")


def plan_next_frame(sampling: SamplingConfig) -> Plan:
    """The next frame of a video, started from the previous frame's re-noised render (3D²-Actor §3.4).

    Raises:
        UserError: if no denoising time is at or below `renoise_timestep`, or a rectification time is not visited.
    """
    if sampling.steps == 0:
        return _NOTHING_PAINTED
    times = denoising_times(sampling.video_steps, "video_steps")
    visited = [time for time in times if time <= sampling.renoise_timestep]
    if not visited:
        raise UserError(
            f"sampling.renoise_timestep {sampling.renoise_timestep} is below the last of a video's times, "
            f"{times[-1]}: raise it, or sampling.video_steps"
        )
    refine = tuple(time for time in visited if time <= sampling.video_refine_timestep)
    anchors = visited[: len(visited) - len(refine)]
    if not anchors or (sampling.video_refine_timestep and not refine):
        raise UserError(
            f"sampling.video_refine_timestep {sampling.video_refine_timestep} must leave a time before it and one from "
            f"it on: a video visits {visited}"
        )
    plan = _plan(sampling.video_steps, anchors, sampling.video_rectify_at, "video_rectify_at")
    return replace(plan, refine=refine)


def _plan(steps: int, times: list[int], rectify_at: tuple[int, ...], setting: str) -> Plan:
    unknown = sorted(set(rectify_at) - set(times))
    if unknown:
        raise UserError(f"sampling.{setting}: the 3D stage does not visit {unknown}; it visits {times}")
    return Plan(steps=steps, anchors=tuple(Step(time=time, rectify=time in rectify_at) for time in times))


@dataclass(frozen=True, kw_only=True, slots=True)
class Refinement:
    """The 2D stage, which starts from renders noised to the first of its times; none where nothing is painted."""

    steps: int
    """DDIM steps from noise, which tell how far apart times are."""
    times: tuple[int, ...]


def plan_refinement(sampling: SamplingConfig, *, carried: bool = False) -> Refinement:
    """What the 2D stage visits: times of the sampling's own steps, or of twenty where those are too few to have any.

    Args:
        sampling: The settings.
        carried: Whether the frame was carried on from the one before, rather than sampled from noise.

    Raises:
        UserError: if `steps` does not divide 1000.
    """
    if sampling.steps == 0:
        return Refinement(steps=0, times=())
    if carried and sampling.video_refine_timestep:
        return Refinement(steps=sampling.video_steps, times=plan_next_frame(sampling).refine)
    own, finer = (
        Refinement(
            steps=steps,
            times=tuple(time for time in denoising_times(steps) if time <= sampling.refine_timestep),
        )
        for steps in (sampling.steps, SamplingConfig.steps)
    )
    return own if own.times else finer

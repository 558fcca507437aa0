"""Which times a frame visits."""

import pytest

from actor3d.config import SamplingConfig, UserError
from actor3d.sampling.plan import denoising_times, plan_frame, plan_next_frame, refinement_times
from denoiser2d.schedule import ddim_scheduler


@pytest.mark.parametrize("steps", [1, 5, 10, 20, 50])
def test_times_are_those_of_the_scheduler(steps):
    assert list(denoising_times(steps)) == ddim_scheduler(steps).timesteps.tolist()


def test_the_papers_plan():
    sampling = SamplingConfig(steps=20, split=300, rectify_at=(649, 349), refine=True, refine_from=299)
    plan = plan_frame(sampling)
    assert [step.time for step in plan.anchors] == list(range(999, 300, -50))
    assert [step.time for step in plan.anchors if step.rectify] == [649, 349]
    assert refinement_times(sampling) == (299, 249, 199, 149, 99, 49)


def test_a_video_frame_needs_a_third_of_the_calls_or_fewer():
    sampling = SamplingConfig()
    assert 3 * len(plan_next_frame(sampling).anchors) <= len(plan_frame(sampling).anchors)


def test_no_refinement_when_switched_off():
    assert refinement_times(SamplingConfig(refine=False)) == ()


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"rectify_at": (500,)}, "rectify_at"),
        ({"rectify_at": (49,), "split": 300}, "rectify_at"),
        ({"split": 1000, "rectify_at": ()}, "split"),
        ({"steps": 7}, "steps"),
    ],
)
def test_contradictions_are_refused(settings, named):
    with pytest.raises(UserError, match=named):
        plan_frame(SamplingConfig(**settings))


def test_a_video_start_below_the_last_time_is_refused():
    with pytest.raises(UserError, match="video_from"):
        plan_next_frame(SamplingConfig(video_from=10))

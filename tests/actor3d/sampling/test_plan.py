"""Which times a frame visits."""

from itertools import pairwise

import pytest

from actor3d.config import SamplingConfig, load_config
from actor3d.errors import UserError
from actor3d.sampling.plan import denoising_times, plan_frame, plan_next_frame, plan_refinement
from denoiser2d.schedule import ddim_scheduler


@pytest.mark.parametrize("steps", [1, 5, 10, 20, 50])
def test_times_are_those_of_the_scheduler(steps):
    assert list(denoising_times(steps)) == ddim_scheduler(steps).timesteps.tolist()


def test_the_papers_plan():
    sampling = SamplingConfig(
        steps=20, min_timestep_3d=300, rectify_at=(649, 349), refine=True, refine_timestep=299
    )
    plan = plan_frame(sampling)
    assert [step.time for step in plan.anchors] == list(range(999, 300, -50))
    assert [step.time for step in plan.anchors if step.rectify] == [649, 349]
    assert plan_refinement(sampling).times == (299, 249, 199, 149, 99, 49)


def test_the_papers_video():
    sampling = load_config("paper").sampling
    plan = plan_next_frame(sampling)
    assert [step.time for step in plan.anchors] == [249]
    assert plan.refine == plan_refinement(sampling, carried=True).times == (199, 149, 99, 49)
    assert plan.denoisings == 5
    assert plan_refinement(sampling).times[0] == 299


def test_the_paper_rectifies_from_noise_twice():
    plan = plan_frame(load_config("paper").sampling)
    assert [step.time for step in plan.anchors if step.rectify] == [999]


def test_a_video_frame_needs_a_tenth_of_the_calls_and_one_rectifier_pass():
    sampling = SamplingConfig()
    plan = plan_next_frame(sampling)
    assert 10 * len(plan.anchors) <= len(plan_frame(sampling).anchors)
    assert not any(step.rectify for step in plan.anchors)


@pytest.mark.parametrize("video_steps", [5, 10, 20])
def test_times_are_as_far_apart_as_the_scheduler_steps(video_steps):
    sampling = SamplingConfig(renoise_timestep=500, video_steps=video_steps)
    for plan in (plan_frame(sampling), plan_next_frame(sampling)):
        times = [step.time for step in plan.anchors]
        assert {before - after for before, after in pairwise(times)} == {1000 // plan.steps}


def test_refinement_begins_where_the_settings_say():
    assert plan_refinement(SamplingConfig(steps=20, refine_timestep=149)).times == (149, 99, 49)


def test_what_is_painted_in_one_step_is_refined_with_the_times_of_twenty():
    coarse = plan_refinement(SamplingConfig(steps=1, rectify_at=(), refine_timestep=149))
    assert coarse == plan_refinement(SamplingConfig(steps=20, refine_timestep=149))


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"rectify_at": (500,)}, "rectify_at"),
        ({"rectify_at": (49,), "min_timestep_3d": 300}, "rectify_at"),
        ({"min_timestep_3d": 1000, "rectify_at": ()}, "min_timestep_3d"),
        ({"steps": 7}, "steps"),
    ],
)
def test_contradictions_are_refused(settings, named):
    with pytest.raises(UserError, match=named):
        plan_frame(SamplingConfig(**settings))


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"renoise_timestep": 10}, "renoise_timestep"),
        ({"video_steps": 7}, "video_steps"),
        ({"video_rectify_at": (149,)}, "video_rectify_at"),
        ({"video_refine_timestep": 249}, "video_refine_timestep"),
        ({"video_refine_timestep": 10}, "video_refine_timestep"),
    ],
)
def test_contradictions_of_a_video_are_refused(settings, named):
    with pytest.raises(UserError, match=named):
        plan_next_frame(SamplingConfig(**settings))

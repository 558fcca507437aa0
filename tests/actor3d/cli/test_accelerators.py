"""The commands on an accelerator: a pretend one, which refuses what CUDA would refuse, and CUDA where there is one."""

import contextlib
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
import pytest
import torch
from pretend_device import DEVICE, MixedDevicesError, pretending

from actor3d import devices
from actor3d.cli.main import main
from actor3d.export.splat_ply import read_splat_ply
from actor3d.runs.run import open_run
from actor3d.sampling.sampler import SampleRequest
from actor3d.sampling.stream import stream_frames
from actor3d.sampling.stream_files import load_stream_state, save_stream_state

SHORT = ("denoiser.optimizer.steps=3", "rectifier.optimizer.steps=4", "rectifier.canonical_steps=2")
SMALL = ("rectifier.model.num_gaussians=200", "training.checkpoint_every=2", "training.validate_every=9")
ONE_STEP = (
    *(
        "sampling.steps=1",
        "sampling.rectify_at=[999]",
        "sampling.refine_timestep=999",
        "sampling.min_timestep_3d=0",
    ),
    *("sampling.video_steps=1", "sampling.video_rectify_at=[]", "sampling.renoise_timestep=999"),
)
"""Every operation costs a call of Python on the pretend device."""

pytestmark = pytest.mark.slow


def _pretending(patch: pytest.MonkeyPatch) -> contextlib.AbstractContextManager:
    """Within, `auto` is the pretend device."""
    patch.setattr(devices, "_best_device", lambda: DEVICE)
    return pretending()


CUDA = pytest.param(
    "cuda",
    marks=(pytest.mark.gpu, pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")),
)


@pytest.fixture(scope="module", params=["pretend", CUDA])
def accelerator(request):
    """A function that runs a command on it."""

    def call(*words: object) -> None:
        with pytest.MonkeyPatch.context() as patch, contextlib.ExitStack() as stack:
            if request.param == "pretend":
                stack.enter_context(_pretending(patch))
            assert main([str(word) for word in words]) == 0

    return call


@pytest.fixture(scope="module")
def trained_there(accelerator, capture_folder, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("accelerated") / "run"
    settings = [word for setting in (*SHORT, *SMALL, *ONE_STEP) for word in ("--set", setting)]
    accelerator("train", "tiny", "--data", capture_folder, "--out", out, *settings)
    return out


def test_a_run_trained_there_opens_anywhere(trained_there):
    networks = open_run(trained_there).networks(torch.device("cpu"))
    assert networks.rectifier.base.colors.device.type == "cpu"
    assert all(bool(parameter.isfinite().all()) for parameter in networks.rectifier.parameters())


@pytest.mark.parametrize("name", ["a.glb", "a.html"])
def test_stills_leave_it(accelerator, trained_there, tmp_path, name):
    licence = ("--licensed-body",) if name == "a.html" else ()
    accelerator("export", trained_there, "--out", tmp_path / name, "--clip", "reach", *licence)
    assert (tmp_path / name).stat().st_size > 1000


def test_a_still_is_the_cpus_and_comes_back(accelerator, trained_there, tmp_path):
    still = ("export", trained_there, "--clip", "reach", "--frame", 1, "--up=-y")
    accelerator(*still, "--out", tmp_path / "there.ply")
    assert main([str(word) for word in (*still, "--device", "cpu", "--out", tmp_path / "here.ply")]) == 0
    there, here = read_splat_ply(tmp_path / "there.ply"), read_splat_ply(tmp_path / "here.ply")
    # Another rasterizer paints the anchors: a few points are seen by one more camera, or one less.
    assert np.abs(there.means - here.means).mean() < 1e-4
    assert np.abs(there.harmonics - here.harmonics).mean() < 1e-3
    back = ("--run", trained_there, "--licensed-body", "--out", tmp_path / "back.a3dv")
    accelerator("import-gaussians", tmp_path / "there.ply", *back)


def test_films_and_their_passes_are_drawn(accelerator, trained_there, tmp_path):
    passes = [word for name in ("depth", "normal", "mask") for word in ("--passes", name)]
    film = ("--size", 32, "--smoothing", 1, *passes)
    accelerator("render", trained_there, "--clip", "reach", "--out", tmp_path / "film", *film)
    assert imageio.imread(next((tmp_path / "film").rglob("*.png"))).shape[:2] == (32, 32)


def test_it_is_baked_there_and_measured(accelerator, trained_there, tmp_path):
    accelerator("bake", trained_there, "--frames", 2)
    accelerator("export", trained_there, "--mode", "bake", "--clip", "reach", "--out", tmp_path / "a.ply")
    measured = ("eval", trained_there, "--mode", "video", "--frames", 1, "--refine")
    accelerator(*measured, "--out", tmp_path / "eval")
    assert (tmp_path / "eval" / "metrics.json").is_file()


def test_shadows_and_folds_are_learned_baked_and_drawn_there(accelerator, capture_folder, tmp_path):
    effects = ("rectifier.model.light=lamps", "rectifier.model.lamps=6", "rectifier.model.folds=compression")
    settings = [word for setting in (*SHORT, *SMALL, *ONE_STEP, *effects) for word in ("--set", setting)]
    accelerator("train", "tiny", "--data", capture_folder, "--out", tmp_path / "run", *settings)
    accelerator("bake", tmp_path / "run", "--frames", 2)
    accelerator("export", tmp_path / "run", "--mode", "bake", "--clip", "reach", "--out", tmp_path / "a.ply")
    there = read_splat_ply(tmp_path / "a.ply")
    assert np.isfinite(there.means).all() and np.isfinite(there.harmonics).all()


def test_a_film_goes_on_from_states_that_were_kept(trained_there, tmp_path):
    """Files give their states to the CPU, whatever device the film is made on."""
    run = open_run(trained_there)
    vertices = run.subject.posed(run.subject.captured([6, 7]))
    requests = [SampleRequest(vertices=each, anchors=run.rig.at_home(each)) for each in vertices]
    with pytest.MonkeyPatch.context() as patch, _pretending(patch):
        networks = run.networks(devices.choose_device())
        (first,) = stream_frames(networks, requests[:1])
        save_stream_state(tmp_path / "state", first.state)
        (second,) = stream_frames(networks, requests[1:], state=load_stream_state(tmp_path / "state"))
        assert second.frame.gaussians.means.device == networks.device


def test_the_pretend_device_refuses_what_cuda_refuses():
    with pretending() as waits:
        there, here = torch.ones(3).to(DEVICE, non_blocking=True), torch.ones(3)
        for mix in (lambda: there + here, lambda: torch.cat([here, there])):
            with pytest.raises(MixedDevicesError):
                mix()
        with pytest.raises(TypeError, match="bring it to the CPU first"):
            there.numpy()
        with pytest.raises(MixedDevicesError, match="generator of the CPU"):
            torch.rand(3, generator=torch.Generator(), device=DEVICE)
        assert not waits
        assert float((there * 2 + torch.tensor(1.0)).sum()) == 9
        assert there.cpu().numpy().tolist() == [1, 1, 1]
    assert sum(waits.values()) == 2


@pytest.mark.parametrize(
    "wait",
    [
        lambda there: there.cpu(),
        lambda there: there + torch.ones(3).to(DEVICE),
        lambda there: there.new_tensor([1.0, 2.0]),
        lambda there: there[..., [0, 2]],
        lambda there: there[torch.tensor([0, 2])],
        lambda there: there[there > 0],
        lambda there: there.copy_(torch.ones(3)),
    ],
)
def test_the_pretend_device_counts_what_waits_for_it(wait):
    with pretending() as waits:
        there = torch.ones(3).to(DEVICE, non_blocking=True)
        assert there[0] is not None and not waits
        wait(there)
    assert sum(waits.values()) == 1

"""Wrong arguments, threads and processes."""

import multiprocessing
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch
from splat_scenes import LEARNED, Scene, make_scene
from torch import Tensor

from rectifier3d.native import native_available
from rectifier3d.splats.raster import api, rasterization

needs_compiler = pytest.mark.skipif(not native_available(), reason="no C++ compiler")


def render(scene: Scene, backend: str) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
    scene = scene.with_gradients()
    picture, alphas, _ = rasterization(*scene.arguments(), backend=backend)
    (picture.square().sum() + alphas.sum()).backward()
    return picture.detach(), alphas.detach(), {name: getattr(scene, name).grad for name in LEARNED}


@needs_compiler
def test_threads_do_not_change_a_bit():
    scene = make_scene(9000, size=(130, 170), scale=0.02)
    before = torch.get_num_threads()
    try:
        results = []
        for threads in (1, 2, 3):
            torch.set_num_threads(threads)
            picture, alphas, gradients = render(scene, "cpu")
            results.append([picture, alphas, *gradients.values()])
    finally:
        torch.set_num_threads(before)
    for other in results[1:]:
        assert all(torch.equal(a, b) for a, b in zip(results[0], other, strict=True))


@needs_compiler
def test_simultaneous_calls_do_not_disturb_one_another():
    scenes = [make_scene(2000, seed=seed, size=(64, 64)) for seed in range(4)]
    expected = [render(scene, "cpu") for scene in scenes]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(3):
            for got, want in zip(pool.map(lambda s: render(s, "cpu"), scenes), expected, strict=True):
                assert torch.equal(got[0], want[0])
                assert torch.equal(got[2]["means"], want[2]["means"])


def _render_with_two_threads(scene: Scene) -> np.ndarray:
    torch.set_num_threads(2)
    return rasterization(*scene.arguments(), backend="cpu")[0].numpy()


@needs_compiler
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_forked_process_renders():
    scene = make_scene(9000, size=(130, 170), scale=0.02)
    before = torch.get_num_threads()
    try:
        expected = _render_with_two_threads(scene)  # starts threads that the child will not have
        with multiprocessing.get_context("fork").Pool(1) as pool:
            rendered = pool.apply_async(_render_with_two_threads, (scene,)).get(60)
    finally:
        torch.set_num_threads(before)
    assert np.array_equal(rendered, expected)


WRONG_ARGUMENTS = {
    "near_plane": ({"near_plane": 0.0}, "near_plane"),
    "planes swapped": ({"near_plane": 2.0, "far_plane": 1.0}, "near_plane < far_plane"),
    "blur": ({"eps2d": -0.1}, "eps2d"),
    "NaN blur": ({"eps2d": float("nan")}, "eps2d"),
}


@pytest.mark.parametrize("case", WRONG_ARGUMENTS)
def test_wrong_arguments_are_named(case: str):
    options, message = WRONG_ARGUMENTS[case]
    with pytest.raises(ValueError, match=message):
        rasterization(*make_scene(3).arguments(), **options)


def test_wrong_shapes_are_named():
    scene = make_scene(3)
    with pytest.raises(ValueError, match=r"quats must be \[3, 4\], got \[3, 3\]"):
        api._check_scene(scene.means, scene.quats[:, :3], *scene.learned()[2:])
    with pytest.raises(ValueError, match=r"colors must be \[3, D\]"):
        api._check_scene(*scene.learned()[:4], scene.colors[:, :0])
    with pytest.raises(ValueError, match=r"opacities must be torch\.float32.*got torch\.float64"):
        api._check_scene(*scene.learned()[:3], scene.opacities.double(), scene.colors)
    for width in (0, 40_000):
        with pytest.raises(ValueError, match="width and height"):
            rasterization(*scene.arguments()[:7], width, 10)
    with pytest.raises(ValueError, match="C >= 1"):
        rasterization(*scene.learned(), scene.viewmats[:0], scene.Ks[:0], 10, 10)
    with pytest.raises(ValueError, match=r"viewmats must be torch\.float32"):
        rasterization(*scene.learned(), scene.viewmats.double(), *scene.arguments()[6:])


def test_unknown_names_list_the_known_ones():
    scene = make_scene(3)
    with pytest.raises(ValueError, match="auto, cpu, torch, gsplat"):
        api._choose_backend("cuda", scene.means, scene.viewmats, scene.Ks)


def test_background_per_camera_is_required():
    with pytest.raises(ValueError, match=r"one colour a camera, \[2, 3\], got \[2, 4\]"):
        api._check_backgrounds(torch.zeros(2, 4), cameras=2, channels=3)


@needs_compiler
def test_backend_that_cannot_take_the_tensors_says_so():
    scene = make_scene(3)
    with pytest.raises(ValueError, match=r"'cpu' computes in float32.*'torch'"):
        rasterization(*scene.to(torch.float64).arguments(), backend="cpu")
    with pytest.raises(ValueError, match="no gradients for viewmats"):
        viewmats = scene.viewmats.clone().requires_grad_()
        rasterization(*scene.learned(), viewmats, *scene.arguments()[6:], backend="cpu")
    with pytest.raises(ValueError, match="'gsplat' needs tensors on cuda"):
        rasterization(*scene.arguments(), backend="gsplat")


def test_auto_takes_what_the_compiled_code_cannot():
    picture, _, _ = rasterization(*make_scene(3).to(torch.float64).arguments())
    assert picture.dtype == torch.float64


def test_import_loads_neither_cuda_nor_gsplat_nor_a_compiler():
    code = (
        "import sys, torch, subprocess; subprocess.run = None; import rectifier3d.splats.raster; "
        "assert not torch.cuda.is_initialized() and 'gsplat' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

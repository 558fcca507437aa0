"""Degenerate scenes, wrong arguments, threads and processes."""

import multiprocessing
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
import torch
from splat_scenes import LEARNED, Scene, make_scene
from torch import Tensor

from rectifier3d.native import native_available
from rectifier3d.splats.raster import api, rasterization

BACKENDS = ["torch", *(["cpu"] if native_available() else [])]
needs_compiler = pytest.mark.skipif(not native_available(), reason="no C++ compiler")
each_backend = pytest.mark.parametrize("backend", BACKENDS)


def render(scene: Scene, backend: str) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
    scene = scene.with_gradients()
    picture, alphas, _ = rasterization(*scene.arguments(), backend=backend)
    (picture.square().sum() + alphas.sum()).backward()
    return picture.detach(), alphas.detach(), {name: getattr(scene, name).grad for name in LEARNED}


def without_first(scene: Scene) -> Scene:
    return replace(scene, **{name: getattr(scene, name)[1:] for name in LEARNED})


@each_backend
def test_empty_scene_is_black_and_clear(backend: str):
    picture, alphas, gradients = render(make_scene(0), backend)
    assert picture.shape == (2, 53, 70, 3)
    assert not picture.any() and not alphas.any()
    assert gradients["means"].shape == (0, 3)


@each_backend
def test_empty_scene_shows_the_background(backend: str):
    backgrounds = torch.tensor([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
    picture, _, _ = rasterization(*make_scene(0).arguments(), backgrounds=backgrounds, backend=backend)
    assert torch.equal(picture, backgrounds[:, None, None].expand(2, 53, 70, 3))


NOT_DRAWN = {
    "NaN position": ("means", torch.nan),
    "infinite position": ("means", torch.inf),
    "NaN rotation": ("quats", torch.nan),
    "zero rotation": ("quats", 0.0),
    "NaN scale": ("scales", torch.nan),
    "infinite scale": ("scales", torch.inf),
    "NaN opacity": ("opacities", torch.nan),
    "zero opacity": ("opacities", 0.0),
    "negative opacity": ("opacities", -1.0),
    "opacity under the cut": ("opacities", 0.0039),
}


@each_backend
@pytest.mark.parametrize("case", NOT_DRAWN)
def test_broken_gaussian_is_not_drawn_and_harms_no_other(backend: str, case: str):
    scene = make_scene(40).with_first(*NOT_DRAWN[case])
    picture, alphas, gradients = render(scene, backend)
    expected_picture, expected_alphas, expected = render(without_first(scene), backend)
    torch.testing.assert_close(picture, expected_picture, atol=1e-6, rtol=0)
    torch.testing.assert_close(alphas, expected_alphas, atol=1e-6, rtol=0)
    for name in LEARNED:
        assert not gradients[name][0].any(), name
        torch.testing.assert_close(gradients[name][1:], expected[name], atol=1e-5, rtol=1e-4)


@each_backend
@pytest.mark.parametrize("z", [-2.0, -2.5, -1.995])
def test_gaussian_behind_the_near_plane_is_not_drawn(backend: str, z: float):
    scene = make_scene(40, cameras=1)
    scene = replace(scene, viewmats=torch.eye(4)[None].clone())
    scene.viewmats[:, 2, 3] = 2
    scene.means[0] = torch.tensor([0, 0, z])
    picture, _, gradients = render(scene, backend)
    expected, _, _ = render(without_first(scene), backend)
    torch.testing.assert_close(picture, expected, atol=1e-6, rtol=0)
    assert all(not gradients[name][0].any() for name in LEARNED)


@each_backend
def test_everything_behind_the_camera_leaves_nothing(backend: str):
    scene = make_scene(40)
    scene.viewmats[:, 2, 3] = -20
    picture, alphas, gradients = render(scene, backend)
    assert not picture.any() and not alphas.any()
    assert all(not gradient.any() for gradient in gradients.values())


@each_backend
def test_far_plane_cuts(backend: str):
    _, alphas, _ = rasterization(*make_scene(40).arguments(), far_plane=0.02, backend=backend)
    assert not alphas.any()


@each_backend
def test_points_and_opaque_gaussians_are_finite(backend: str):
    scene = make_scene(400, spread=0.05)
    scene = replace(scene, scales=torch.zeros_like(scene.scales), opacities=torch.ones_like(scene.opacities))
    picture, alphas, gradients = render(scene, backend)
    assert picture.isfinite().all() and 0.99 < alphas.max() <= 1
    assert all(gradient.isfinite().all() for gradient in gradients.values())


@each_backend
def test_broken_colour_shows(backend: str):
    scene = make_scene(40).with_first("colors", torch.nan)
    scene.means[0] = 0
    picture, alphas, _ = render(scene, backend)
    assert picture.isnan().any() and alphas.isfinite().all()


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

"""The torch twin against the formulas, and what becomes of pictures whatever is in them."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from splat_scenes import loss_of, make_scene, render_by_the_book
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.native import native_available
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import rasterization, render_gaussians

needs_compiler = pytest.mark.skipif(not native_available(), reason="no C++ compiler")
DOUBLE = torch.float64


@pytest.mark.parametrize("seed", [0, 1])
def test_twin_follows_the_formulas(seed: int):
    scene = make_scene(60, seed=seed, size=(21, 34), scale=0.15).to(DOUBLE)
    picture, alphas, _ = rasterization(*scene.arguments(), backend="torch")
    expected_picture, expected_alphas = render_by_the_book(scene)
    assert expected_alphas.max() > 0.9
    torch.testing.assert_close(picture, expected_picture, atol=1e-10, rtol=0)  # measured 4e-13
    torch.testing.assert_close(alphas, expected_alphas, atol=1e-10, rtol=0)


def test_one_gaussian_has_its_closed_form():
    K = torch.tensor([[[20.0, 0, 4.5], [0, 20.0, 4.5], [0, 0, 1]]])
    picture, alphas, _ = rasterization(
        torch.tensor([[0.0, 0, 2]]),
        torch.tensor([[1.0, 0, 0, 0]]),
        torch.tensor([[0.1, 0.1, 0.1]]),
        torch.tensor([0.8]),
        torch.tensor([[0.2, 0.4, 0.6]]),
        torch.eye(4)[None],
        K,
        9,
        9,
    )
    variance = (20 * 0.1 / 2) ** 2 + 0.3
    expected = 0.8 * math.exp(-((3 - 4) ** 2) / 2 / variance)
    assert alphas[0, 4, 3, 0].item() == pytest.approx(expected, abs=1e-6)
    assert alphas[0, 4, 4, 0].item() == pytest.approx(0.8, abs=1e-6)
    assert picture[0, 4, 4].tolist() == pytest.approx([0.16, 0.32, 0.48], abs=1e-6)


@pytest.mark.parametrize("render_mode", ["RGB", "RGB+ED"])
def test_twin_gradients_agree_with_finite_differences(render_mode: str):
    scene = make_scene(6, seed=3, size=(5, 6), cameras=1, spread=0.15, scale=0.6).to(DOUBLE)
    backgrounds = torch.tensor([[0.2, 0.5, 0.9]], dtype=DOUBLE)

    def render(*learned: Tensor) -> tuple[Tensor, Tensor]:
        rest = scene.arguments()[5:]
        options = {"backgrounds": backgrounds, "render_mode": render_mode, "backend": "torch"}
        return rasterization(*learned, *rest, **options)[:2]

    assert render(*scene.learned())[1].min() > 0.01  # every pixel takes part, depth / alpha is smooth
    assert torch.autograd.gradcheck(render, [x.requires_grad_() for x in scene.learned()], atol=1e-7)


def test_twin_has_gradients_for_cameras():
    scene = make_scene(20, size=(7, 9), cameras=1).to(DOUBLE)
    viewmats = scene.viewmats.requires_grad_()
    loss_of(*rasterization(*scene.learned(), viewmats, *scene.arguments()[6:])[:2]).backward()
    assert viewmats.grad is not None and viewmats.grad.abs().max() > 0


@needs_compiler
@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 400), st.integers(1, 80), st.integers(1, 80))
def test_pictures_stay_in_range_whatever_the_order(seed: int, count: int, height: int, width: int):
    scene = make_scene(count, seed=seed, size=(height, width), cameras=1)
    picture, alphas, _ = rasterization(*scene.arguments(), backend="cpu")
    assert alphas.min() >= 0 and alphas.max() <= 1
    assert picture.min() >= 0 and (picture <= alphas + 1e-5).all()
    order = torch.randperm(count, generator=torch.Generator().manual_seed(seed))
    shuffled = [x[order] for x in scene.learned()]
    again, _, _ = rasterization(*shuffled, *scene.arguments()[5:], backend="cpu")
    torch.testing.assert_close(again, picture, atol=1e-6, rtol=0)


def test_gaussians_and_cameras_render_channels_first():
    scene = make_scene(100)
    cameras = Cameras(
        R=scene.viewmats[:, :3, :3], t=scene.viewmats[:, :3, 3], K=scene.Ks, image_size=(53, 70)
    )
    quats = torch.nn.functional.normalize(scene.quats, dim=-1)
    gaussians = Gaussians(
        means=scene.means, quats=quats, scales=scene.scales, opacities=scene.opacities, colors=scene.colors
    )
    render = render_gaussians(gaussians, cameras)
    picture, alphas, _ = rasterization(*scene.arguments())
    assert render.rgb.shape == (2, 3, 53, 70)
    assert render.alpha.shape == (2, 1, 53, 70)
    torch.testing.assert_close(render.rgb.permute(0, 2, 3, 1), picture, atol=1e-5, rtol=0)
    torch.testing.assert_close(render.alpha.permute(0, 2, 3, 1), alphas, atol=1e-5, rtol=0)

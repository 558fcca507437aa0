"""The torch twin against the formulas, the compiled backend against the twin."""

import math
from collections.abc import Callable

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from splat_scenes import LEARNED, Scene, make_scene, relative_error, render_by_the_book
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.native import native_available
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import rasterization, render_gaussians

needs_compiler = pytest.mark.skipif(not native_available(), reason="no C++ compiler")
DOUBLE = torch.float64


def loss_of(picture: Tensor, alphas: Tensor) -> Tensor:
    """A random but fixed linear form of both outputs."""
    generator = torch.Generator().manual_seed(1)
    weights = [torch.randn(x.shape, generator=generator, dtype=DOUBLE) for x in (picture, alphas)]
    return (picture * weights[0]).sum() + (alphas * weights[1]).sum()


def render_with_gradients(scene: Scene, **options) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
    scene = scene.with_gradients()
    picture, alphas, _ = rasterization(*scene.arguments(), **options)
    loss_of(picture, alphas).backward()
    return picture.detach(), alphas.detach(), {name: getattr(scene, name).grad for name in LEARNED}


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


SCENES: dict[str, Callable[[], Scene]] = {
    "cloud": lambda: make_scene(3000),
    "one pixel": lambda: make_scene(50, size=(1, 1)),
    "one channel": lambda: make_scene(300, channels=1),
    "four channels": lambda: make_scene(300, channels=4),
    "nine channels": lambda: make_scene(300, channels=9),
    "specks": lambda: make_scene(3000, scale=1e-4),
    "wider than the picture": lambda: make_scene(200, scale=0.6),
    "saturated": lambda: make_scene(4000, spread=0.1, scale=0.1, cameras=1),
    "several blocks": lambda: make_scene(9001, cameras=1, scale=0.01),
    "close to the camera": lambda: make_scene(300, spread=1.5, scale=0.1),
}


@needs_compiler
@pytest.mark.parametrize("name", SCENES)
def test_compiled_agrees_with_twin(name: str):
    scene = SCENES[name]()
    picture, alphas, gradients = render_with_gradients(scene, backend="cpu")
    expected_picture, expected_alphas, expected = render_with_gradients(scene.to(DOUBLE), backend="torch")
    # Measured 3e-7 to 3e-6; a fragment at alpha 1/255 or a pixel at its transmittance limit may go either way,
    # which moves single pixels by up to 1/255.
    wrong = ((picture - expected_picture).abs() > 1e-5).any(-1)
    assert wrong.float().mean() < 1e-3
    torch.testing.assert_close(picture.double(), expected_picture, atol=4e-3, rtol=0)
    torch.testing.assert_close(alphas.double(), expected_alphas, atol=4e-3, rtol=0)
    for learned in LEARNED:
        error = relative_error(gradients[learned], expected[learned])
        assert error < 1e-3, f"gradient of {learned}: {error:.1e}"  # measured 1e-6 to 2e-4


@needs_compiler
@pytest.mark.parametrize("render_mode", ["RGB", "D", "ED", "RGB+D", "RGB+ED"])
def test_render_modes_agree(render_mode: str):
    scene = make_scene(300)
    backgrounds = torch.tensor([[0.2, 0.5, 0.9], [1, 0, 0.3]])
    options = {"backgrounds": backgrounds, "render_mode": render_mode}
    picture, alphas, gradients = render_with_gradients(scene, backend="cpu", **options)
    expected_picture, _, expected = render_with_gradients(scene, backend="torch", **options)
    channels = 3 * render_mode.startswith("RGB") + render_mode.endswith("D")
    assert picture.shape == (2, 53, 70, channels)
    torch.testing.assert_close(picture, expected_picture, atol=5e-5, rtol=1e-4)
    for learned in LEARNED[: 5 if render_mode.startswith("RGB") else 4]:
        assert relative_error(gradients[learned], expected[learned]) < 1e-3, learned
    if render_mode == "ED":
        assert picture[alphas > 0.5].min() > 0.5  # metres: about the distance of the cloud


@needs_compiler
def test_depth_alone_leaves_colours_without_gradient():
    scene = make_scene(30).with_gradients()
    picture, _, _ = rasterization(*scene.arguments(), render_mode="D")
    picture.sum().backward()
    assert scene.colors.grad is None
    assert scene.means.grad is not None


@needs_compiler
@pytest.mark.parametrize("backend", ["cpu", "torch"])
def test_screen_carries_the_gradient_of_projected_means(backend: str):
    scene = make_scene(200).with_gradients()
    picture, alphas, screen = rasterization(*scene.arguments(), backend=backend, with_screen=True)
    assert screen is not None
    screen.means2d.retain_grad()
    loss_of(picture, alphas).backward()

    plain = make_scene(200).to(DOUBLE).with_gradients()
    *outputs, oracle = rasterization(*plain.arguments(), backend="torch", with_screen=True)
    assert oracle is not None
    oracle.means2d.retain_grad()
    loss_of(*outputs).backward()
    assert relative_error(screen.means2d.grad, oracle.means2d.grad) < 1e-3
    assert relative_error(scene.means.grad, plain.means.grad) < 1e-3
    _, _, without = render_with_gradients(make_scene(200), backend=backend)
    assert relative_error(scene.means.grad, without["means"]) < 1e-5

    drawn = screen.radii[..., 0] > 0
    assert drawn.any() and (screen.conics[~drawn] == 0).all()
    pixels, depths = Cameras(
        R=scene.viewmats[:, :3, :3], t=scene.viewmats[:, :3, 3], K=scene.Ks, image_size=(53, 70)
    ).project(scene.means)
    torch.testing.assert_close(screen.means2d[drawn], pixels[drawn], atol=1e-3, rtol=1e-4)
    torch.testing.assert_close(screen.depths, depths)


@needs_compiler
def test_second_backward_repeats_the_first():
    scene = make_scene(200).with_gradients()
    picture, alphas, _ = rasterization(*scene.arguments())
    loss = loss_of(picture, alphas)
    first = torch.autograd.grad(loss, scene.learned(), retain_graph=True)
    second = torch.autograd.grad(loss, scene.learned())
    assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))


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


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.parametrize("render_mode", ["RGB", "RGB+ED"])
def test_gsplat_agrees_with_twin(render_mode: str):
    pytest.importorskip("gsplat")
    scene = make_scene(3000)
    on_gpu = Scene(**{k: v.cuda() if isinstance(v, Tensor) else v for k, v in vars(scene).items()})
    picture, alphas, _ = rasterization(*on_gpu.arguments(), backend="gsplat", render_mode=render_mode)
    expected, expected_alphas, _ = rasterization(*scene.arguments(), backend="torch", render_mode=render_mode)
    assert ((picture.cpu() - expected).abs() > 1e-3).float().mean() < 1e-3
    torch.testing.assert_close(alphas.cpu(), expected_alphas, atol=4e-3, rtol=0)

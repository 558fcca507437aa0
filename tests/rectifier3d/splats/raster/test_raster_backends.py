"""What every backend of the rasterizer owes: one class of tests, and a subclass a backend."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

import pytest
import torch
from splat_scenes import LEARNED, Scene, loss_of, make_scene, relative_error, render_with_gradients
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.native import native_available
from rectifier3d.splats.raster import Backend, rasterization

DOUBLE = torch.float64


def haze(count: int) -> Scene:
    """So faint that all Gaussians show; of 131,073 on, the compiled code stores past the caches."""
    scene = make_scene(count, cameras=1, spread=0.25, scale=1e-3)
    return replace(scene, opacities=0.03 * scene.opacities)


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
    "more than caches hold": lambda: haze(180_000),
}

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


def without_first(scene: Scene) -> Scene:
    return replace(scene, **{name: getattr(scene, name)[1:] for name in LEARNED})


class RasterBackendTests:
    """Agreement with the torch twin in float64."""

    backend: ClassVar[Backend]
    device: ClassVar[str] = "cpu"
    pixel_error: ClassVar[float] = 1e-5
    """Of all pixels but one in a thousand: a fragment at alpha 1/255 or a pixel at its transmittance limit may go
    either way, which moves single pixels by up to 1/255."""

    def arguments(self, scene: Scene) -> list:
        return [x.to(self.device) if isinstance(x, Tensor) else x for x in scene.arguments()]

    @pytest.mark.parametrize("render_mode", ["RGB", "RGB+ED"])
    def test_it_agrees_with_the_twin(self, render_mode: str):
        scene = make_scene(3000)
        options = {"render_mode": render_mode}
        picture, alphas, _ = rasterization(*self.arguments(scene), backend=self.backend, **options)
        twin = scene.to(DOUBLE).arguments()
        expected, expected_alphas, _ = rasterization(*twin, backend="torch", **options)
        wrong = (picture.cpu() - expected).abs() > self.pixel_error
        assert wrong.float().mean() < 1e-3
        torch.testing.assert_close(alphas.cpu().double(), expected_alphas, atol=4e-3, rtol=0)


class OwnBackendTests(RasterBackendTests):
    """What our own backends owe besides: gradients, every mode, and calm in the face of broken Gaussians."""

    def render(self, scene: Scene) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
        scene = scene.with_gradients()
        picture, alphas, _ = rasterization(*scene.arguments(), backend=self.backend)
        (picture.square().sum() + alphas.sum()).backward()
        return picture.detach(), alphas.detach(), {name: getattr(scene, name).grad for name in LEARNED}

    @pytest.mark.parametrize("name", SCENES)
    def test_pictures_and_gradients_agree_with_the_twin(self, name: str):
        scene = SCENES[name]()
        picture, alphas, gradients = render_with_gradients(scene, backend=self.backend)
        expected_picture, expected_alphas, expected = render_with_gradients(scene.to(DOUBLE), backend="torch")
        # Measured 3e-7 to 3e-6.
        wrong = ((picture - expected_picture).abs() > self.pixel_error).any(-1)
        assert wrong.float().mean() < 1e-3
        torch.testing.assert_close(picture.double(), expected_picture, atol=4e-3, rtol=0)
        torch.testing.assert_close(alphas.double(), expected_alphas, atol=4e-3, rtol=0)
        for learned in LEARNED:
            error = relative_error(gradients[learned], expected[learned])
            assert error < 1e-3, f"gradient of {learned}: {error:.1e}"  # measured 1e-6 to 2e-4

    @pytest.mark.parametrize("render_mode", ["RGB", "D", "ED", "RGB+D", "RGB+ED"])
    def test_render_modes_agree(self, render_mode: str):
        scene = make_scene(300)
        backgrounds = torch.tensor([[0.2, 0.5, 0.9], [1, 0, 0.3]])
        options = {"backgrounds": backgrounds, "render_mode": render_mode}
        picture, alphas, gradients = render_with_gradients(scene, backend=self.backend, **options)
        options["backgrounds"] = backgrounds.double()
        expected_picture, _, expected = render_with_gradients(scene.to(DOUBLE), backend="torch", **options)
        channels = 3 * render_mode.startswith("RGB") + render_mode.endswith("D")
        assert picture.shape == (2, 53, 70, channels)
        torch.testing.assert_close(picture.double(), expected_picture, atol=5e-5, rtol=1e-4)
        for learned in LEARNED[: 5 if render_mode.startswith("RGB") else 4]:
            assert relative_error(gradients[learned], expected[learned]) < 1e-3, learned
        if render_mode == "ED":
            assert picture[alphas > 0.5].min() > 0.5  # metres: about the distance of the cloud

    def test_depth_alone_leaves_colours_without_gradient(self):
        scene = make_scene(30).with_gradients()
        picture, _, _ = rasterization(*scene.arguments(), render_mode="D", backend=self.backend)
        picture.sum().backward()
        assert scene.colors.grad is None
        assert scene.means.grad is not None

    def test_screen_carries_the_gradient_of_projected_means(self):
        scene = make_scene(200).with_gradients()
        picture, alphas, screen = rasterization(*scene.arguments(), backend=self.backend, with_screen=True)
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
        _, _, without = render_with_gradients(make_scene(200), backend=self.backend)
        assert relative_error(scene.means.grad, without["means"]) < 1e-5

        drawn = screen.radii[..., 0] > 0
        assert drawn.any() and (screen.conics[~drawn] == 0).all()
        pixels, depths = Cameras(
            R=scene.viewmats[:, :3, :3], t=scene.viewmats[:, :3, 3], K=scene.Ks, image_size=(53, 70)
        ).project(scene.means)
        torch.testing.assert_close(screen.means2d[drawn], pixels[drawn], atol=1e-3, rtol=1e-4)
        torch.testing.assert_close(screen.depths, depths)

    def test_empty_scene_is_black_and_clear(self):
        picture, alphas, gradients = self.render(make_scene(0))
        assert picture.shape == (2, 53, 70, 3)
        assert not picture.any() and not alphas.any()
        assert gradients["means"].shape == (0, 3)

    def test_empty_scene_shows_the_background(self):
        backgrounds = torch.tensor([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])
        arguments = make_scene(0).arguments()
        picture, _, _ = rasterization(*arguments, backgrounds=backgrounds, backend=self.backend)
        assert torch.equal(picture, backgrounds[:, None, None].expand(2, 53, 70, 3))

    @pytest.mark.parametrize("case", NOT_DRAWN)
    def test_broken_gaussian_is_not_drawn_and_harms_no_other(self, case: str):
        scene = make_scene(40).with_first(*NOT_DRAWN[case])
        picture, alphas, gradients = self.render(scene)
        expected_picture, expected_alphas, expected = self.render(without_first(scene))
        torch.testing.assert_close(picture, expected_picture, atol=1e-6, rtol=0)
        torch.testing.assert_close(alphas, expected_alphas, atol=1e-6, rtol=0)
        for name in LEARNED:
            assert not gradients[name][0].any(), name
            torch.testing.assert_close(gradients[name][1:], expected[name], atol=1e-5, rtol=1e-4)

    @pytest.mark.parametrize("z", [-2.0, -2.5, -1.995])
    def test_gaussian_behind_the_near_plane_is_not_drawn(self, z: float):
        scene = make_scene(40, cameras=1)
        scene = replace(scene, viewmats=torch.eye(4)[None].clone())
        scene.viewmats[:, 2, 3] = 2
        scene.means[0] = torch.tensor([0, 0, z])
        picture, _, gradients = self.render(scene)
        expected, _, _ = self.render(without_first(scene))
        torch.testing.assert_close(picture, expected, atol=1e-6, rtol=0)
        assert all(not gradients[name][0].any() for name in LEARNED)

    def test_everything_behind_the_camera_leaves_nothing(self):
        scene = make_scene(40)
        scene.viewmats[:, 2, 3] = -20
        picture, alphas, gradients = self.render(scene)
        assert not picture.any() and not alphas.any()
        assert all(not gradient.any() for gradient in gradients.values())

    def test_far_plane_cuts(self):
        _, alphas, _ = rasterization(*make_scene(40).arguments(), far_plane=0.02, backend=self.backend)
        assert not alphas.any()

    def test_points_and_opaque_gaussians_are_finite(self):
        scene = make_scene(400, spread=0.05)
        scene = replace(
            scene, scales=torch.zeros_like(scene.scales), opacities=torch.ones_like(scene.opacities)
        )
        picture, alphas, gradients = self.render(scene)
        assert picture.isfinite().all() and 0.99 < alphas.max() <= 1
        assert all(gradient.isfinite().all() for gradient in gradients.values())

    def test_broken_colour_shows(self):
        scene = make_scene(40).with_first("colors", torch.nan)
        scene.means[0] = 0
        picture, alphas, _ = self.render(scene)
        assert picture.isnan().any() and alphas.isfinite().all()


class TestTorchBackend(OwnBackendTests):
    """The twin itself, in single precision."""

    backend = "torch"


@pytest.mark.skipif(not native_available(), reason="no C++ compiler")
class TestCpuBackend(OwnBackendTests):
    """The compiled code."""

    backend = "cpu"

    def test_second_backward_repeats_the_first(self):
        scene = make_scene(200).with_gradients()
        picture, alphas, _ = rasterization(*scene.arguments(), backend=self.backend)
        loss = loss_of(picture, alphas)
        first = torch.autograd.grad(loss, scene.learned(), retain_graph=True)
        second = torch.autograd.grad(loss, scene.learned())
        assert all(torch.equal(a, b) for a, b in zip(first, second, strict=True))


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
class TestGsplatBackend(RasterBackendTests):
    """gsplat promises nothing of broken Gaussians."""

    backend = "gsplat"
    device = "cuda"
    pixel_error = 1e-3

    @pytest.fixture(autouse=True)
    def _installed(self):
        pytest.importorskip("gsplat")

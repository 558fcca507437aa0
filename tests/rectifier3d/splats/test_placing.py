from dataclasses import dataclass, replace

import pytest
import torch
from bound_scenes import ball, wobbled

from rectifier3d.geometry.local_coords import LocalCoords, sample_surface
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.placing import WorldPlacement, place

BACKENDS = ("cpu", "torch")


@dataclass(frozen=True, eq=False, kw_only=True)
class _Scene:
    """Gaussians on a body, some of them beside their triangles."""

    coords: LocalCoords
    quats: torch.Tensor
    scales: torch.Tensor
    colors: torch.Tensor
    light: torch.Tensor | None
    surface: BodySurface

    def placed(self, vertices: torch.Tensor, backend: str) -> WorldPlacement:
        gaussians = (self.coords, self.quats, self.scales, self.colors, self.light)
        return place(*gaussians, self.surface, vertices, backend=backend)


def _scene(count: int, *, lit: bool = True) -> _Scene:
    generator, surface = torch.Generator().manual_seed(count), ball()
    coords = sample_surface(surface, count, generator)
    slide = 0.3 * torch.randn(count, 2, generator=generator)
    moved = LocalCoords(
        face=coords.face,
        weights=coords.weights + torch.cat([slide, -slide.sum(-1, keepdim=True)], -1),
        height=0.05 * torch.randn(count, generator=generator),
    )
    return _Scene(
        coords=moved,
        quats=torch.nn.functional.normalize(torch.randn(count, 4, generator=generator), dim=-1),
        scales=0.01 + 0.1 * torch.rand(count, 3, generator=generator),
        colors=torch.rand(count, 3, generator=generator),
        light=0.4 * torch.randn(8, 3, generator=generator) if lit else None,
        surface=surface,
    )


def _learning(scene: _Scene) -> tuple[_Scene, list[torch.Tensor]]:
    """The same Gaussians as leaves of a graph, and these leaves."""
    weights, height, quats, scales, colors = leaves = [
        x.clone().requires_grad_()
        for x in (scene.coords.weights, scene.coords.height, scene.quats, scene.scales, scene.colors)
    ]
    light = None if scene.light is None else scene.light.clone().requires_grad_()
    coords = LocalCoords(face=scene.coords.face, weights=weights, height=height)
    learning = replace(scene, coords=coords, quats=quats, scales=scales, colors=colors, light=light)
    return learning, leaves if light is None else [*leaves, light]


def _tensors(placed: WorldPlacement) -> list[torch.Tensor]:
    return [placed.means, placed.quats, placed.scales, placed.colors]


@pytest.mark.usefixtures("two_threads")
@pytest.mark.parametrize("lit", [True, False])
@pytest.mark.parametrize("count", [1, 8, 77, 2500])
@pytest.mark.parametrize("collapsed", [False, True])
def test_compiled_and_twin_agree_forward_and_backward(count, lit, collapsed):
    scene = _scene(count, lit=lit)
    posed = wobbled(scene.surface.rest_vertices, 0.3) * (0 if collapsed else 1)
    values, slopes = [], []
    for backend in BACKENDS:
        learning, leaves = _learning(scene)
        placed = _tensors(learning.placed(posed, backend))
        generator = torch.Generator().manual_seed(3)
        total = sum((torch.rand(x.shape, generator=generator) * x).sum() for x in placed)
        values.append(placed)
        slopes.append(torch.autograd.grad(total, leaves))
    for compiled, twin in zip(*values, strict=True):
        torch.testing.assert_close(compiled, twin, atol=2e-6, rtol=1e-5)
    for compiled, twin in zip(*slopes, strict=True):
        assert (compiled - twin).norm() <= 1e-5 * twin.norm() + 1e-7


def test_threads_change_no_bit():
    scene, before = _scene(2500), torch.get_num_threads()
    found = []
    for threads in (1, 2):
        torch.set_num_threads(threads)
        learning, leaves = _learning(scene)
        placed = _tensors(learning.placed(wobbled(scene.surface.rest_vertices), "cpu"))
        found.append([*placed, *torch.autograd.grad(sum(x.square().sum() for x in placed), leaves)])
    torch.set_num_threads(before)
    assert all(torch.equal(one, two) for one, two in zip(*found, strict=True))


@pytest.mark.parametrize("backend", BACKENDS)
def test_what_is_not_finite_shows(backend):
    scene = _scene(20)
    scene.colors[3, 1], scene.coords.height[7], scene.scales[9, 0] = float("nan"), float("nan"), float("inf")
    placed = scene.placed(scene.surface.rest_vertices, backend)
    assert placed.colors[3].isnan().tolist() == [False, True, False] and placed.colors.isnan().sum() == 1
    assert placed.means[7].isnan().all() and placed.means.isnan().sum() == 3
    assert placed.scales[9, 0].isinf() and placed.scales.isinf().sum() == 1


def test_a_body_that_learns_has_gradients_by_the_twin():
    scene = _scene(20)
    vertices = scene.surface.rest_vertices.clone().requires_grad_()
    scene.placed(vertices, "auto").means.sum().backward()
    assert vertices.grad is not None and vertices.grad.abs().sum() > 0
    with pytest.raises(ValueError, match="no gradients for the body: detach its vertices"):
        scene.placed(vertices, "cpu")
    assert torch.equal(
        scene.placed(vertices.detach(), "cpu").means, scene.placed(vertices.detach(), "auto").means
    )


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("fault", ["face", "vertex"])
def test_gaussians_of_another_body_are_refused(backend, fault):
    scene = _scene(20)
    table = scene.coords.face if fault == "face" else scene.surface.faces[:, 0]
    table[5] = 100_000
    with pytest.raises(IndexError):
        scene.placed(scene.surface.rest_vertices, backend)


def test_the_compiled_code_refuses_what_it_cannot_place():
    scene = _scene(4)
    with pytest.raises(ValueError, match=r"float32 Gaussians and bodies on the CPU, got torch\.float64"):
        replace(scene, scales=scene.scales.double()).placed(scene.surface.rest_vertices, "cpu")

"""Colours as functions of where a surface faces, fitted to frames that are known."""

import pytest
import torch

from actor3d.baking.shading import RIDGES, ShadingSums, choose_ridge, fit_shading
from rectifier3d.splats.light import direction_functions

COUNT = 40


def _normals(frames: int, seed: int, spread: float = 1.0) -> torch.Tensor:
    draw = torch.Generator().manual_seed(seed)
    middle = torch.randn(1, COUNT, 3, generator=draw)
    return torch.nn.functional.normalize(
        middle + spread * torch.randn(frames, COUNT, 3, generator=draw), dim=-1
    )


def _lit(normals: torch.Tensor, seed: int = 1) -> torch.Tensor:
    """Colours under one light of people whose surface has a colour of its own."""
    draw = torch.Generator().manual_seed(seed)
    albedo = 0.2 + 0.5 * torch.rand(COUNT, 3, generator=draw)
    light = 0.15 * torch.randn(8, 3, generator=draw)
    return albedo * (1 + (direction_functions(normals)[..., None] * light).sum(-2))


def _sums(normals: torch.Tensor, colors: torch.Tensor) -> ShadingSums:
    sums = ShadingSums(COUNT)
    for directions, seen in zip(normals, colors, strict=True):
        sums.add(directions, seen)
    return sums


def _foretold(shading, normals: torch.Tensor) -> torch.Tensor:
    return shading.colors + (direction_functions(normals)[..., None] * shading.slopes).sum(-2)


@pytest.mark.parametrize("ridge", RIDGES)
def test_one_light_on_all_is_found_whatever_the_ridge(ridge):
    seen, unseen = _normals(30, 0, spread=0.4), _normals(30, 2, spread=3.0)
    shading = fit_shading(_sums(seen, _lit(seen)), ridge)
    # The common light is relative to mean colours, which the light has changed a little itself.
    plain = (_lit(unseen) - _lit(seen).mean(0)).abs().mean()
    assert (_foretold(shading, unseen) - _lit(unseen)).abs().mean() < 0.25 * plain


def test_without_a_ridge_every_gaussian_is_fitted_exactly():
    seen = _normals(30, 0)
    draw = torch.Generator().manual_seed(5)
    slopes, start = torch.randn(COUNT, 8, 3, generator=draw), torch.rand(COUNT, 3, generator=draw)
    colors = start + (direction_functions(seen)[..., None] * slopes).sum(-2)
    shading = fit_shading(_sums(seen, colors), 1e-4)
    assert torch.allclose(_foretold(shading, seen), colors, atol=1e-2)


def test_a_gaussian_that_never_turns_follows_the_common_light():
    seen = _normals(30, 0)
    colors = _lit(seen)
    still = seen.clone()
    still[:, 7] = seen[0, 7]
    colors[:, 7] = _lit(still)[0, 7]
    unseen = _normals(20, 3)
    found = _foretold(fit_shading(_sums(still, colors), 3.0), unseen)[:, 7]
    ratio = _lit(unseen)[:, 7].mean(-1) / found.mean(-1)
    assert ratio.std() < 0.2


def test_the_error_is_that_of_the_frames():
    seen, others = _normals(12, 0), _normals(9, 4)
    shading = fit_shading(_sums(seen, _lit(seen)), 1.0)
    expected = (_foretold(shading, others) - _lit(others)).square().sum((0, 2))
    assert torch.allclose(_sums(others, _lit(others)).error(shading), expected, rtol=1e-3, atol=1e-4)


def test_sums_add_up():
    seen = _normals(12, 0)
    colors = _lit(seen)
    halves = _sums(seen[:6], colors[:6]) + _sums(seen[6:], colors[6:])
    whole = _sums(seen, colors)
    assert torch.allclose(fit_shading(halves, 1.0).slopes, fit_shading(whole, 1.0).slopes, atol=1e-4)


def test_noise_calls_for_a_larger_ridge():
    parts, noisy = [], []
    for seed in range(4):
        normals = _normals(10, seed)
        colors = _lit(normals)
        parts.append(_sums(normals, colors))
        noise = 0.3 * torch.randn(colors.shape, generator=torch.Generator().manual_seed(seed))
        noisy.append(_sums(normals, colors + noise))
    weights = torch.ones(COUNT)
    calm, calm_error = choose_ridge(parts, weights)
    loud, loud_error = choose_ridge(noisy, weights)
    assert loud > calm
    assert calm_error < 0.05 < 0.25 < loud_error < 0.4

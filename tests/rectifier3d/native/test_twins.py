"""Compiled code and its readable twins: the same values and slopes, on any number of threads."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
import torch
from bound_scenes import ball, wobbled
from torch import Tensor

from rectifier3d.geometry.local_coords import LocalCoords, sample_surface
from rectifier3d.losses.comparison import skin_neighbours
from rectifier3d.losses.smoothness import roughness
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions
from rectifier3d.splats.lamplight import lit_on_skin
from rectifier3d.splats.rigged import RiggedGaussians

SURFACE = ball()
BENT = wobbled(SURFACE.rest_vertices, amount=0.4)


def _learned(count: int) -> tuple[Rectifier, RiggedGaussians]:
    """Gaussians that have met one pose, and learned something of everything."""
    settings = RectifierOptions(
        num_gaussians=count, feature_channels=8, hidden=16, light="lamps", lamps=12, folds="compression"
    )
    generator = torch.Generator().manual_seed(count)
    rectifier = Rectifier.for_surface(SURFACE, settings, generator)
    rectifier.base.meet(SURFACE, rectifier.base.skin_state(SURFACE, BENT))
    with torch.no_grad():
        for value in rectifier.base.parameters():
            value += 0.3 * torch.randn(value.shape, generator=generator)
    return rectifier, rectifier(None, None, None, SURFACE, BENT)[0]


def _leaf(values: Tensor) -> Tensor:
    return values.detach().clone().requires_grad_()


class KernelTests:
    """What holds for every kernel; a member says what it computes, and from which leaves of a graph."""

    def leaves(self, count: int) -> list[Tensor]:
        raise NotImplementedError

    def run(self, leaves: Sequence[Tensor], backend: str) -> list[Tensor]:
        raise NotImplementedError

    def found(self, count: int, backend: str) -> list[Tensor]:
        """Values, and the slopes of a random sum of them."""
        leaves, generator = self.leaves(count), torch.Generator().manual_seed(3)
        values = self.run(leaves, backend)
        total = torch.stack([(torch.rand(x.shape, generator=generator) * x).sum() for x in values]).sum()
        return [*values, *torch.autograd.grad(total, leaves)]

    @pytest.mark.usefixtures("two_threads")
    @pytest.mark.parametrize("count", [8, 77, 2500])
    def test_compiled_and_twin_agree_forward_and_backward(self, count):
        for compiled, twin in zip(self.found(count, "cpu"), self.found(count, "torch"), strict=True):
            assert twin.abs().max() > 0
            assert (compiled - twin).norm() <= 1e-5 * twin.norm() + 1e-7

    def test_threads_change_no_bit(self):
        before, found = torch.get_num_threads(), []
        for threads in (1, 2):
            torch.set_num_threads(threads)
            found.append(self.found(2500, "cpu"))
        torch.set_num_threads(before)
        assert all(torch.equal(one, two) for one, two in zip(*found, strict=True))

    def test_what_is_not_finite_shows(self):
        leaves = [leaf.detach() for leaf in self.leaves(77)]
        for index, leaf in enumerate(leaves):
            broken = leaf.clone()
            broken.view(-1)[2] = torch.nan
            given = [*leaves[:index], broken, *leaves[index + 1 :]]
            compiled, twin = (self.run(given, backend) for backend in ("cpu", "torch"))
            assert any(bool(x.isnan().any()) for x in twin)
            assert all(torch.equal(x.isnan(), y.isnan()) for x, y in zip(compiled, twin, strict=True))

    def test_the_compiled_code_refuses_other_numbers(self):
        with pytest.raises(ValueError, match=r"float32 .* on the CPU, got torch\.float64"):
            self.run([leaf.double() for leaf in self.leaves(8)], "cpu")


class TestSmoothness(KernelTests):
    def leaves(self, count):
        _, bound = _learned(count)
        return [_leaf(x) for x in (bound.colors, bound.opacities, bound.scales, bound.coords.height)]

    def run(self, leaves, backend):
        rectifier, bound = _learned(len(leaves[0]))
        neighbours = skin_neighbours(rectifier.base, SURFACE)
        colors, opacities, scales, height = leaves
        coords = replace(bound.coords, height=height)
        given = replace(bound, colors=colors, opacities=opacities, scales=scales, coords=coords)
        return [roughness(given, rectifier.base, neighbours, backend=backend)]

    def test_neighbours_that_are_not_there_are_refused(self):
        rectifier, bound = _learned(8)
        for neighbours in (torch.full((8, 2), 8), torch.zeros(7, 2, dtype=torch.int64)):
            with pytest.raises(IndexError):
                roughness(bound, rectifier.base, neighbours, backend="cpu")


class TestFolds(KernelTests):
    def leaves(self, count):
        _, bound = _learned(count)
        assert bound.folds is not None
        return [_leaf(x) for x in (bound.coords.weights, bound.coords.height, bound.folds.moves)]

    def run(self, leaves, backend):
        weights, height, moves = leaves
        rectifier, bound = _learned(len(height))
        compression = rectifier.base.skin_state(SURFACE, BENT).compression
        assert bound.folds is not None and compression is not None
        coords = LocalCoords(face=bound.coords.face, weights=weights, height=height)
        moved = replace(bound.folds, moves=moves).on_skin(coords, SURFACE, compression, backend=backend)
        return [moved.weights, moved.height]

    @pytest.mark.parametrize("backend", ["cpu", "torch"])
    def test_gaussians_of_another_body_are_refused(self, backend):
        rectifier, bound = _learned(20)
        compression = rectifier.base.skin_state(SURFACE, BENT).compression
        assert bound.folds is not None and compression is not None
        coords = sample_surface(SURFACE, 20, torch.Generator().manual_seed(0))
        coords.face[5] = 100_000
        with pytest.raises(IndexError):
            bound.folds.on_skin(coords, SURFACE, compression, backend=backend)

    def test_shapes_that_do_not_fit_are_refused(self):
        rectifier, bound = _learned(20)
        compression = rectifier.base.skin_state(SURFACE, BENT).compression
        assert bound.folds is not None and compression is not None
        with pytest.raises(ValueError, match="vertices is compressed by"):
            bound.folds.on_skin(bound.coords, SURFACE, compression[1:], backend="cpu")
        with pytest.raises(ValueError, match="must be of shapes"):
            bound.folds.on_skin(bound.coords.part(slice(1, None)), SURFACE, compression, backend="cpu")


class TestLamps(KernelTests):
    def leaves(self, count):
        _, bound = _learned(count)
        assert bound.lamps is not None
        return [_leaf(x) for x in (bound.colors, bound.lamps.intensities, bound.lamps.everywhere)]

    def run(self, leaves, backend):
        colors, intensities, everywhere = leaves
        rectifier, bound = _learned(len(colors))
        exposure = rectifier.base.skin_state(SURFACE, BENT).exposure
        assert bound.lamps is not None and exposure is not None
        lamps = replace(bound.lamps, intensities=intensities, everywhere=everywhere)
        return [lit_on_skin(colors, bound.coords, lamps, SURFACE, BENT, exposure, backend=backend)]

    @pytest.mark.parametrize("backend", ["cpu", "torch"])
    def test_gaussians_of_another_body_are_refused(self, backend):
        rectifier, bound = _learned(20)
        exposure = rectifier.base.skin_state(SURFACE, BENT).exposure
        assert bound.lamps is not None and exposure is not None
        bound.coords.face[5] = 100_000
        with pytest.raises(IndexError):
            lit_on_skin(bound.colors, bound.coords, bound.lamps, SURFACE, BENT, exposure, backend=backend)

    def test_an_exposure_to_other_lamps_is_refused(self):
        rectifier, bound = _learned(20)
        exposure = rectifier.base.skin_state(SURFACE, BENT).exposure
        assert bound.lamps is not None and exposure is not None
        with pytest.raises(ValueError, match="under 12 lamps has an exposure of"):
            lit_on_skin(
                bound.colors, bound.coords, bound.lamps, SURFACE, BENT, exposure[:, 1:], backend="cpu"
            )

from dataclasses import replace

import pytest
import torch

from rectifier3d.losses import RectifierLossWeights, masked_alpha_loss, rectifier_loss, ssim
from rectifier3d.splats.gaussians import Render


def _scene(seed: int = 0) -> tuple[Render, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    mask = torch.zeros(2, 24, 32, dtype=torch.uint8)
    mask[:, 6:18, 8:24] = 1
    mask[:, 5:7, 8:24] = 100
    target = torch.rand(2, 3, 24, 32, generator=generator)
    render = Render(
        rgb=torch.rand(2, 3, 24, 32, generator=generator), alpha=torch.rand(2, 1, 24, 32, generator=generator)
    )
    return render, target, mask


@pytest.mark.parametrize("mode", ["robust", "paper"])
def test_a_perfect_render_costs_nothing(mode):
    _, target, mask = _scene()
    perfect = Render(rgb=target * (mask > 0)[:, None], alpha=(mask == 1)[:, None].float())
    terms = rectifier_loss(perfect, target, mask, RectifierLossWeights(mode=mode))
    assert terms.total.item() == pytest.approx(0, abs=1e-5)


def test_the_band_is_ignored_by_the_alpha():
    render, target, mask = _scene()
    before = rectifier_loss(render, target, mask, RectifierLossWeights())
    alpha = torch.where(mask[:, None] == 100, 1 - render.alpha, render.alpha)
    after = rectifier_loss(replace(render, alpha=alpha), target, mask, RectifierLossWeights())
    assert torch.equal(before.total, after.total)


def test_alpha_of_a_view_that_is_all_band_costs_nothing():
    assert masked_alpha_loss(torch.ones(1, 1, 4, 4), torch.full((1, 4, 4), 100)).item() == 0


def test_images_are_compared_over_black():
    render, target, mask = _scene()
    dirty = torch.where(mask[:, None] == 0, torch.ones_like(target), target)
    weights = RectifierLossWeights()
    first, second = (rectifier_loss(render, image, mask, weights).total for image in (target, dirty))
    assert torch.equal(first, second)


BACKGROUND = torch.tensor([0.9, 0.2, 0.6])


@pytest.mark.parametrize("mode", ["robust", "paper"])
def test_a_perfect_render_costs_nothing_over_any_background(mode):
    _, target, mask = _scene()
    perfect = Render(rgb=target * (mask > 0)[:, None], alpha=(mask == 1)[:, None].float())
    terms = rectifier_loss(perfect, target, mask, RectifierLossWeights(mode=mode), background=BACKGROUND)
    assert terms.total.item() == pytest.approx(0, abs=1e-5)


@pytest.mark.parametrize(("where", "costs"), [(0, True), (1, False), (100, False)])
def test_over_a_background_a_dark_veil_costs_colour_only_where_nobody_stands(where, costs):
    _, target, mask = _scene()
    clean = Render(rgb=target * (mask > 0)[:, None], alpha=(mask == 1)[:, None].float())
    veiled = replace(clean, alpha=torch.where((mask == where)[:, None], 0.5, clean.alpha))
    black = rectifier_loss(veiled, target, mask, RectifierLossWeights())
    colored = rectifier_loss(veiled, target, mask, RectifierLossWeights(), background=BACKGROUND)
    assert black.rgb.item() == 0
    assert (colored.rgb.item() > 0.05) is costs


def test_the_papers_loss_is_two_squared_errors():
    render, target, mask = _scene()
    terms = rectifier_loss(render, target, mask, RectifierLossWeights(mode="paper"))
    rgb = (render.rgb - target * (mask > 0)[:, None]).square().mean()
    alpha = (render.alpha[:, 0] - (mask == 1).float()).square()[mask != 100].mean()
    torch.testing.assert_close(terms.total, rgb + alpha)
    assert terms.ssim.item() == 0


def test_terms_are_weighed_and_carry_no_graph():
    render, target, mask = _scene()
    render = replace(render, rgb=render.rgb.requires_grad_(True))
    weights = RectifierLossWeights(l1=0.7, ssim=0.3, alpha=0.2, barycentric_reg=0.5, offset_reg=2.0)
    slide, height = torch.tensor(0.1), torch.tensor(0.4)
    terms = rectifier_loss(render, target, mask, weights, slide=slide, height=height)
    expected = 0.7 * terms.rgb + 0.3 * terms.ssim + 0.2 * terms.alpha + 0.5 * slide + 2 * height
    torch.testing.assert_close(terms.total.detach(), expected)
    assert terms.total.requires_grad and not terms.rgb.requires_grad
    terms.total.backward()
    assert render.rgb.grad is not None and render.rgb.grad.isfinite().all()


@pytest.mark.parametrize("name", ["l1", "ssim", "alpha", "barycentric_reg", "offset_reg"])
def test_negative_weights_are_refused(name):
    with pytest.raises(ValueError, match=f"{name} must not be negative"):
        RectifierLossWeights(**{name: -1.0})


def _ssim_by_the_book(image: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Every window summed by itself, in float64."""
    offset = torch.arange(11, dtype=torch.float64) - 5
    kernel = torch.exp(-0.5 * (offset / 1.5) ** 2)
    window = kernel[:, None] * kernel
    window = window / window.sum()

    def mean(values: torch.Tensor) -> torch.Tensor:
        padded = torch.nn.functional.pad(values.double(), (5, 5, 5, 5))
        return (padded.unfold(2, 11, 1).unfold(3, 11, 1) * window).sum((-2, -1))

    mx, my = mean(image), mean(target)
    vx, vy = mean(image.double() ** 2) - mx**2, mean(target.double() ** 2) - my**2
    cov = mean(image.double() * target.double()) - mx * my
    return ((2 * mx * my + 1e-4) * (2 * cov + 9e-4)) / ((mx**2 + my**2 + 1e-4) * (vx + vy + 9e-4))


def test_ssim_is_that_of_the_book():
    render, target, _ = _scene()
    expected = _ssim_by_the_book(render.rgb, target)
    torch.testing.assert_close(ssim(render.rgb, target).double(), expected, atol=1e-5, rtol=0)
    sparse = ssim(render.rgb, target, stride=2).double()
    torch.testing.assert_close(sparse, expected[..., 1::2, 1::2], atol=1e-5, rtol=0)


def test_ssim_has_the_right_gradient_and_range():
    generator = torch.Generator().manual_seed(1)
    image = torch.rand(1, 1, 9, 7, generator=generator, dtype=torch.float64, requires_grad=True)
    target = torch.rand(1, 1, 9, 7, generator=generator, dtype=torch.float64)
    assert torch.autograd.gradcheck(lambda x: ssim(x, target, window=5), (image,))
    torch.testing.assert_close(ssim(target, target), torch.ones_like(target))
    assert ssim(image, target).max() <= 1


@pytest.mark.parametrize(("window", "stride"), [(4, 1), (-1, 1), (5, 0)])
def test_impossible_windows_are_refused(window, stride):
    with pytest.raises(ValueError, match="odd, positive window"):
        ssim(torch.zeros(1, 1, 8, 8), torch.zeros(1, 1, 8, 8), window=window, stride=stride)


def test_an_uncoloured_band_neither_shows_nor_teaches_its_colours():
    render, target, mask = _scene()
    weights = RectifierLossWeights(colored_band=False, ssim=0.0, alpha=0.0)
    rgb = render.rgb.clone().requires_grad_()
    first = rectifier_loss(replace(render, rgb=rgb), target, mask, weights)
    first.total.backward()
    band = (mask == 100)[:, None].expand_as(target)
    repainted = torch.where(band, 1 - target, target)
    assert torch.equal(first.total, rectifier_loss(render, repainted, mask, weights).total)
    assert rgb.grad is not None and not rgb.grad[band].any() and rgb.grad[~band].any()
    compared = rectifier_loss(render, repainted, mask, replace(weights, colored_band=True)).total
    assert not torch.equal(first.total, compared)


def test_roughness_counts_by_its_weight_and_not_in_the_papers_loss():
    render, target, mask = _scene()
    rough = torch.tensor(3.0)

    def total(weights: RectifierLossWeights, value: torch.Tensor | None) -> float:
        return rectifier_loss(render, target, mask, weights, roughness=value).total.item()

    weighted = RectifierLossWeights(smoothness=0.5)
    assert total(weighted, rough) == pytest.approx(total(weighted, None) + 1.5)
    assert total(RectifierLossWeights(), rough) == total(RectifierLossWeights(), None)
    paper = RectifierLossWeights(mode="paper", smoothness=0.5)
    assert total(paper, rough) == total(paper, None)

from dataclasses import replace

import pytest
import torch

from rectifier3d.canonical import OffsetPenalty
from rectifier3d.losses import TERMS, RectifierLossWeights, Term, rectifier_loss
from rectifier3d.losses.pixels import outline_error
from rectifier3d.losses.ssim import ssim
from rectifier3d.native import choosing
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
    assert outline_error(torch.ones(1, 1, 4, 4), torch.full((1, 4, 4), 100)).item() == 0


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
    assert black.terms["l1"].item() == 0
    assert (colored.terms["l1"].item() > 0.05) is costs


def test_the_papers_loss_is_two_squared_errors():
    render, target, mask = _scene()
    loss = rectifier_loss(render, target, mask, RectifierLossWeights(mode="paper"))
    rgb = (render.rgb - target * (mask > 0)[:, None]).square().mean()
    alpha = (render.alpha[:, 0] - (mask == 1).float()).square()[mask != 100].mean()
    torch.testing.assert_close(loss.total, rgb + alpha)
    assert set(loss.terms) == {"l2", "alpha"}


WEIGHTS = {"l1": 0.7, "ssim": 0.3, "alpha": 0.2, "barycentric_reg": 0.5, "offset_reg": 2.0}
MOVED = OffsetPenalty(slide=torch.tensor(0.1), height=torch.tensor(0.4))


def test_terms_are_weighed_and_carry_no_graph():
    render, target, mask = _scene()
    render = replace(render, rgb=render.rgb.requires_grad_(True))
    loss = rectifier_loss(render, target, mask, RectifierLossWeights(weights=WEIGHTS), penalty=MOVED)
    assert set(loss.terms) == set(WEIGHTS)
    assert loss.terms["barycentric_reg"] == MOVED.slide and loss.terms["offset_reg"] == MOVED.height
    expected = sum(weight * loss.terms[name] for name, weight in WEIGHTS.items())
    torch.testing.assert_close(loss.total.detach(), expected)
    assert loss.total.requires_grad and not any(term.requires_grad for term in loss.terms.values())
    loss.total.backward()
    assert render.rgb.grad is not None and render.rgb.grad.isfinite().all()


@pytest.mark.parametrize("background", [None, BACKGROUND])
@pytest.mark.parametrize("mode", ["robust", "paper"])
@pytest.mark.parametrize("compiled", [True, False])
def test_the_loss_is_its_formula(mode, background, compiled, monkeypatch):
    """As published, and ours written out: in torch, neither the value nor the gradients may move by a bit."""
    monkeypatch.setattr(choosing, "native_available", lambda: compiled)
    render, target, mask = _scene()

    def leaves() -> Render:
        return Render(rgb=render.rgb.clone().requires_grad_(), alpha=render.alpha.clone().requires_grad_())

    weights = RectifierLossWeights(mode=mode, weights=WEIGHTS)
    ours, formula = leaves(), leaves()
    total = rectifier_loss(ours, target, mask, weights, penalty=MOVED, background=background).total
    wanted = _formula(formula, target, mask, mode, background)
    for loss in (total, wanted):
        loss.backward()
    pairs = [(total, wanted), (ours.rgb.grad, formula.rgb.grad), (ours.alpha.grad, formula.alpha.grad)]
    for found, expected in pairs:
        torch.testing.assert_close(
            found, expected, rtol=2e-6 if compiled else 0, atol=1e-9 if compiled else 0
        )


def _formula(
    render: Render, target: torch.Tensor, mask: torch.Tensor, mode: str, background: torch.Tensor | None
) -> torch.Tensor:
    compared = mask != 100
    error = (render.alpha[:, 0] - (mask == 1).float()).square() * compared
    alpha = error.sum() / compared.sum()
    shown, wanted = render.rgb, target * (mask > 0)[:, None]
    if background is not None:
        empty = background.view(1, 3, 1, 1) * (mask == 0)[:, None]
        shown, wanted = shown + (1 - render.alpha) * empty, wanted + empty
    if mode == "paper":
        return (shown - wanted).square().mean() + alpha
    total = 0.7 * (shown - wanted).abs().mean() + 0.3 * (1 - ssim(shown, wanted, stride=2).mean())
    return total + 0.2 * alpha + 0.5 * MOVED.slide + 2.0 * MOVED.height


def test_terms_that_weigh_nothing_are_not_measured(monkeypatch):
    def never(seen):
        raise AssertionError("measured all the same")

    render, target, mask = _scene()
    monkeypatch.setitem(TERMS, "dear", Term(never, weight=0.0))
    assert "dear" not in rectifier_loss(render, target, mask, RectifierLossWeights()).terms
    with pytest.raises(AssertionError, match="measured"):
        rectifier_loss(render, target, mask, RectifierLossWeights(weights={"dear": 0.1}))


def test_a_loss_of_nothing_is_zero():
    render, target, mask = _scene()
    loss = rectifier_loss(render, target, mask, RectifierLossWeights(weights=dict.fromkeys(TERMS, 0.0)))
    assert loss.total.item() == 0 and loss.terms == {}


@pytest.mark.parametrize("name", TERMS)
def test_negative_weights_are_refused(name):
    for weight in (-1.0, float("nan")):
        with pytest.raises(ValueError, match=f"{name} must not be negative"):
            RectifierLossWeights(weights={name: weight})


def test_an_unknown_term_is_answered_with_the_nearest():
    with pytest.raises(ValueError, match=r"no term 'smothness', did you mean 'smoothness'\?"):
        RectifierLossWeights(weights={"smothness": 1.0})
    with pytest.raises(ValueError, match="Its terms are l1, l2"):
        RectifierLossWeights(weights={"zzz": 1.0})


def test_an_uncoloured_band_neither_shows_nor_teaches_its_colours():
    render, target, mask = _scene()
    weights = RectifierLossWeights(colored_band=False, weights={"ssim": 0.0, "alpha": 0.0})
    rgb = render.rgb.clone().requires_grad_()
    first = rectifier_loss(replace(render, rgb=rgb), target, mask, weights)
    first.total.backward()
    band = (mask == 100)[:, None].expand_as(target)
    repainted = torch.where(band, 1 - target, target)
    assert torch.equal(first.total, rectifier_loss(render, repainted, mask, weights).total)
    assert rgb.grad is not None and not rgb.grad[band].any() and rgb.grad[~band].any()
    compared = rectifier_loss(render, repainted, mask, replace(weights, colored_band=True)).total
    assert not torch.equal(first.total, compared)

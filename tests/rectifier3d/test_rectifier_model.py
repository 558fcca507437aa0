import inspect
import json
from dataclasses import asdict, fields, replace

import pytest
import torch
from bound_scenes import ball, random_rotations, ring, wobbled
from safetensors.torch import load_file, save_file

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.losses import RectifierLossWeights, rectifier_loss
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import render_gaussians

SURFACE = ball()
SMALL = RectifierOptions(num_gaussians=300, feature_channels=8, hidden=16, view_channels=8)
PAPER = replace(RectifierOptions.paper(num_gaussians=300), feature_channels=8, hidden=16)


def _rectifier(options: RectifierOptions = SMALL, seed: int = 0) -> Rectifier:
    return Rectifier.for_surface(SURFACE, options, torch.Generator().manual_seed(seed))


def _anchors(count: int = 4) -> tuple[torch.Tensor, Cameras, MeshFragments]:
    cameras = ring(count, 32)
    fragments = rasterize_mesh(_posed(), SURFACE.faces, cameras)
    return torch.randn(count, 8, 32, 32, generator=torch.Generator().manual_seed(count)), cameras, fragments


def _posed() -> torch.Tensor:
    return wobbled(SURFACE.rest_vertices)


def _shaken(rectifier: Rectifier) -> Rectifier:
    """With last layers that are not zero, as after some training."""
    generator = torch.Generator().manual_seed(9)
    with torch.no_grad():
        for parameter in rectifier.parameters():
            parameter += 0.1 * torch.randn(parameter.shape, generator=generator)
    return rectifier


def _tensors(gaussians: Gaussians) -> list:
    return [field for field in fields(gaussians) if field.name not in ("dilation", "pixels_per_metre")]


def _flat(bound) -> torch.Tensor:
    coords = bound.coords
    parts = [coords.weights, coords.height, bound.quats, bound.scales, bound.opacities, bound.colors]
    return torch.cat([part.reshape(len(bound), -1) for part in parts], -1)


def test_an_untrained_network_gives_the_learned_base():
    rectifier = _rectifier()
    with torch.no_grad():
        for parameter in rectifier.base.parameters():
            parameter += 0.1 * torch.randn_like(parameter)
    base, _ = rectifier(None, None, None, SURFACE, _posed())
    seen, _ = rectifier(*_anchors(), SURFACE, _posed())
    assert torch.equal(_flat(seen), _flat(base))


def test_gaussians_start_on_the_skin_as_large_as_their_neighbours_are_far():
    rectifier = _rectifier()
    bound, penalty = rectifier(None, None, None, SURFACE, SURFACE.rest_vertices)
    gaussians = rectifier.to_world(bound, SURFACE, SURFACE.rest_vertices)
    assert (bound.coords.height == 0).all()
    assert penalty.slide.item() == penalty.height.item() == 0
    nearest = torch.cdist(gaussians.means, gaussians.means).topk(4, largest=False).values[:, 1:]
    spacing = nearest.square().mean(-1).sqrt()
    torch.testing.assert_close(gaussians.scales[:, 0], spacing, rtol=1e-3, atol=0)
    normals = torch.nn.functional.normalize(gaussians.means, dim=-1)
    assert (gaussians.scales[:, 2] < gaussians.scales[:, 0]).all()
    assert normals.isfinite().all()
    torch.testing.assert_close(gaussians.opacities, torch.full((300,), 0.7))


@pytest.mark.parametrize("options", [SMALL, PAPER], ids=["ours", "paper"])
def test_values_are_valid_whatever_the_network_says(options):
    rectifier = _shaken(_rectifier(options))
    with torch.no_grad():
        for parameter in rectifier.attribute_head[-1].parameters():
            parameter *= 20
    bound, _ = rectifier(*_anchors(), SURFACE, _posed())
    gaussians = rectifier.to_world(bound, SURFACE, _posed())
    for field in _tensors(gaussians):
        assert getattr(gaussians, field.name).isfinite().all(), field.name
    assert (gaussians.scales > 0).all()
    assert ((gaussians.opacities >= 0) & (gaussians.opacities <= 1)).all()
    torch.testing.assert_close(gaussians.quats.norm(dim=-1), torch.ones(300))
    if options is SMALL:
        assert ((gaussians.colors >= 0) & (gaussians.colors <= 1)).all()


def test_residual_moves_are_bounded():
    rectifier = _rectifier()
    with torch.no_grad():
        rectifier.offset_head[-1].bias += 100
    bound, penalty = rectifier(*_anchors(), SURFACE, _posed())
    assert bound.coords.height.max() <= SMALL.max_height + 1e-6
    assert (bound.coords.weights - rectifier.base.weights)[:, :2].abs().max() <= SMALL.max_slide + 1e-6
    torch.testing.assert_close(bound.coords.weights.sum(-1), torch.ones(300))
    assert penalty.slide.item() == pytest.approx(2) and penalty.height.item() == pytest.approx(1)


def test_anchors_in_any_order_and_number():
    rectifier = _shaken(_rectifier())
    features, cameras, fragments = _anchors(5)
    whole, _ = rectifier(features, cameras, fragments, SURFACE, _posed())
    order = [3, 0, 4, 1, 2]
    shuffled = MeshFragments(
        face=fragments.face[order], barycentrics=fragments.barycentrics[order], depth=fragments.depth[order]
    )
    other, _ = rectifier(features[order], cameras.select(order), shuffled, SURFACE, _posed())
    torch.testing.assert_close(_flat(other), _flat(whole), atol=1e-4, rtol=0)
    for count in (1, 2, 3):
        bound, _ = rectifier(*_anchors(count), SURFACE, _posed())
        assert _flat(bound).isfinite().all()


def test_the_views_of_a_turned_body_by_turned_cameras_give_the_same_gaussians():
    rectifier = _shaken(_rectifier())
    features, cameras, fragments = _anchors()
    rotation = random_rotations(1, torch.Generator().manual_seed(5))[0]
    turned = replace(cameras, R=cameras.R @ rotation.T)
    here, _ = rectifier(features, cameras, fragments, SURFACE, _posed())
    there, _ = rectifier(features, turned, fragments, SURFACE, _posed() @ rotation.T)
    torch.testing.assert_close(_flat(there), _flat(here), atol=2e-3, rtol=0)


@pytest.mark.parametrize("options", [SMALL, PAPER], ids=["ours", "paper"])
def test_gradients_reach_every_parameter_and_the_features(options):
    rectifier = _shaken(_rectifier(options))
    features, cameras, fragments = _anchors()
    features.requires_grad_(True)
    bound, penalty = rectifier(features, cameras, fragments, SURFACE, _posed())
    gaussians = rectifier.to_world(bound, SURFACE, _posed())
    weights = torch.Generator().manual_seed(0)
    loss = penalty.slide + penalty.height
    for field in _tensors(gaussians):
        value = getattr(gaussians, field.name)
        loss = loss + (value * torch.randn(value.shape, generator=weights)).sum()
    loss.backward()
    for name, parameter in rectifier.named_parameters():
        assert parameter.grad is not None and parameter.grad.isfinite().all(), name
        assert parameter.grad.abs().sum() > 0, name
    assert features.grad is not None
    assert (features.grad.abs().sum((0, 2, 3)) > 0).all()


def test_autocast_does_not_touch_positions():
    rectifier = _shaken(_rectifier())
    features, cameras, fragments = _anchors()
    exact, _ = rectifier(features, cameras, fragments, SURFACE, _posed())
    with torch.autocast("cpu", torch.bfloat16):
        cast, _ = rectifier(features, cameras, fragments, SURFACE, _posed())
        placed = rectifier.to_world(cast, SURFACE, _posed())
    assert torch.equal(_flat(cast), _flat(exact))
    assert torch.equal(placed.means, rectifier.to_world(exact, SURFACE, _posed()).means)
    half, _ = rectifier(features.bfloat16(), cameras, fragments, SURFACE, _posed())
    assert _flat(half).dtype == torch.float32


def test_parameter_groups_hold_every_parameter_once():
    for options in (SMALL, PAPER):
        rectifier = _rectifier(options)
        groups = rectifier.parameter_groups(1e-3)
        held = [id(parameter) for group in groups for parameter in group["params"]]
        assert sorted(held) == sorted(id(parameter) for parameter in rectifier.parameters())
        rates = {group["name"]: group["lr"] for group in groups}
        assert rates["heads"] == 1e-3 and rates["colors"] > 1e-3
        assert {group["lr"] for group in rectifier.parameter_groups(5e-5, uniform=True)} == {5e-5}
        torch.optim.Adam(groups)


@pytest.mark.parametrize("options", [SMALL, PAPER], ids=["ours", "paper"])
def test_saving_and_loading_gives_the_same_rectifier(tmp_path, options):
    rectifier = _shaken(_rectifier(options))
    rectifier.save_pretrained(tmp_path)
    loaded = Rectifier.from_pretrained(tmp_path)
    assert loaded.options == options
    expected, _ = rectifier(*_anchors(), SURFACE, _posed())
    found, _ = loaded(*_anchors(), SURFACE, _posed())
    assert torch.equal(_flat(found), _flat(expected))


def test_loading_is_strict(tmp_path):
    rectifier = _rectifier()
    rectifier.save_pretrained(tmp_path)
    file = next(tmp_path.glob("*.safetensors"))
    weights = load_file(file)
    save_file({**weights, "stray": torch.zeros(1)}, file, metadata={"format": "pt"})
    with pytest.raises(ValueError, match="stray"):
        Rectifier.from_pretrained(tmp_path)
    del weights["base.colors"]
    save_file(weights, file, metadata={"format": "pt"})
    with pytest.raises(ValueError, match=r"base\.colors"):
        Rectifier.from_pretrained(tmp_path)


def test_loading_refuses_weights_of_another_size(tmp_path):
    _rectifier().save_pretrained(tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, "num_gaussians": 400}))
    with pytest.raises((ValueError, RuntimeError), match="base"):
        Rectifier.from_pretrained(tmp_path)


def test_making_is_repeatable():
    state, again, other = (_rectifier(seed=seed).state_dict() for seed in (3, 3, 4))
    assert all(torch.equal(state[name], again[name]) for name in state)
    assert not torch.equal(state["base.weights"], other["base.weights"])


def test_the_constructor_and_the_options_agree():
    parameters = inspect.signature(Rectifier.__init__).parameters
    expected = {field.name: field.default for field in fields(RectifierOptions)}
    assert {name: parameters[name].default for name in expected} == expected
    assert set(parameters) == {*expected, "self", "num_faces", "num_parts"}


def test_the_papers_rectifier_is_as_large_as_the_papers():
    rectifier = _rectifier(RectifierOptions.paper(num_gaussians=100))
    widths = [
        [layer.in_features for layer in head[::2]]
        for head in (rectifier.offset_head, rectifier.attribute_head)
    ]
    assert widths == [[97, 64, 64, 64], [49, 64, 64, 64]]
    assert rectifier.attribute_head[-1].out_features == 11


def test_the_papers_coordinates_are_the_networks_output():
    rectifier = _rectifier(PAPER)
    with torch.no_grad():
        rectifier.offset_head[-1].weight.zero_()
        rectifier.offset_head[-1].bias.copy_(torch.tensor([0.2, 0.5, 0.01]))
    bound, penalty = rectifier(*_anchors(), SURFACE, _posed())
    torch.testing.assert_close(bound.coords.weights, torch.tensor([0.2, 0.5, 0.3]).expand(300, 3))
    torch.testing.assert_close(bound.coords.height, torch.full((300,), 0.01))
    assert penalty.slide.item() == penalty.height.item() == 0


def test_another_body_is_refused():
    with pytest.raises(ValueError, match="made for a body of 320 faces, got one of 80"):
        other = ball(subdivisions=1)
        _rectifier()(None, None, None, other, other.rest_vertices)


def test_features_that_do_not_fit_are_refused():
    rectifier = _rectifier()
    features, cameras, fragments = _anchors()
    with pytest.raises(ValueError, match="expected 8 feature channels, got 6"):
        rectifier(features[:, :6], cameras, fragments, SURFACE, _posed())
    with pytest.raises(ValueError, match="same views"):
        rectifier(features[:3], cameras, fragments, SURFACE, _posed())
    with pytest.raises(ValueError, match="cameras and mesh fragments"):
        rectifier(features, None, None, SURFACE, _posed())
    with pytest.raises(ValueError, match="exactly 4 anchor views"):
        _rectifier(PAPER)(*_anchors(3), SURFACE, _posed())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("num_gaussians", 3),
        ("num_gaussians", -1),
        ("feature_channels", 7),
        ("bands", -1),
        ("layers", 65),
        ("initial_opacity", 1.0),
        ("max_log_scale", 0.0),
        ("max_height", float("nan")),
    ],
)
def test_impossible_options_are_refused(name, value):
    with pytest.raises(ValueError, match=name):
        RectifierOptions(**{**asdict(SMALL), name: value})


def test_fitting_a_ball_lowers_the_loss():
    """A ball in two colours, first by the learned base, then by the network on top of it."""
    rectifier = _rectifier(replace(SMALL, num_gaussians=600))
    cameras = ring(4, 32)
    fragments = rasterize_mesh(SURFACE.rest_vertices, SURFACE.faces, cameras)
    colours = (SURFACE.rest_vertices[:, :1] > 0) * torch.tensor([0.8, -0.6, 0.2]) + torch.tensor(
        [0.1, 0.8, 0.3]
    )
    images = fragments.interpolate(colours.float(), SURFACE.faces).permute(0, 3, 1, 2)
    mask = (fragments.face >= 0).to(torch.uint8)
    features = torch.cat([images, images, mask[:, None].expand(-1, 2, -1, -1)], 1)

    def fit(steps: int, *given) -> list[float]:
        optimizer = torch.optim.Adam(rectifier.parameter_groups(3e-3))
        losses = []
        for _ in range(steps):
            bound, penalty = rectifier(*given, SURFACE, SURFACE.rest_vertices)
            render = render_gaussians(rectifier.to_world(bound, SURFACE, SURFACE.rest_vertices), cameras)
            weights = RectifierLossWeights()
            terms = rectifier_loss(render, images, mask, weights, penalty=penalty)
            optimizer.zero_grad()
            terms.total.backward()
            optimizer.step()
            losses.append(terms.total.item())
        return losses

    base = fit(30, None, None, None)
    assert base[-1] < 0.6 * base[0]
    network = fit(30, features, cameras, fragments)
    assert network[-1] < 0.8 * base[-1]

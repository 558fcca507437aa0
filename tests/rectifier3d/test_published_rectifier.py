"""The paper's rectifier written down once more, step by step, beside ours with the paper's options."""

import math
from dataclasses import replace

import torch
from bound_scenes import ball, ring, wobbled
from torch import Tensor
from torch.nn import functional

from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions

SURFACE = ball()
OPTIONS = RectifierOptions.paper(num_gaussians=200)
POSED = wobbled(SURFACE.rest_vertices)
CAMERAS = ring(4, 32)
FRAGMENTS = rasterize_mesh(POSED, SURFACE.faces, CAMERAS)


def _rectifier(options: RectifierOptions = OPTIONS) -> Rectifier:
    return Rectifier.for_surface(SURFACE, options, torch.Generator().manual_seed(0))


def _mlp(weights: dict[str, Tensor], name: str, x: Tensor) -> Tensor:
    for layer in (0, 2, 4):
        x = functional.gelu(
            functional.linear(x, weights[f"{name}.{layer}.weight"], weights[f"{name}.{layer}.bias"])
        )
    return functional.linear(x, weights[f"{name}.6.weight"], weights[f"{name}.6.bias"])


def _sampled(maps: Tensor, points: Tensor) -> Tensor:
    """Bilinear samples [A, G, C] where points project to; pixel centres lie at +0.5."""
    seen = torch.einsum("aij,gj->agi", CAMERAS.R, points) + CAMERAS.t[:, None]
    pixels = torch.einsum("aij,agj->agi", CAMERAS.K, seen)
    pixels = pixels[..., :2] / pixels[..., 2:]
    grid = (pixels / 32 * 2 - 1)[:, None]
    return functional.grid_sample(maps, grid, align_corners=False)[:, :, 0].transpose(1, 2)


def _published(weights: dict[str, Tensor], features: Tensor) -> dict[str, Tensor]:
    """Positions and attributes by the steps of 3D²-Actor §3.2."""
    face = weights["base.face"]
    corners = POSED[SURFACE.faces[face]]
    start = (weights["base.weights"][..., None] * corners).sum(1)
    visible = torch.stack([torch.isin(face, FRAGMENTS.face[view]) for view in range(4)])
    looked = _sampled(features[:, :16], start) * visible[..., None]
    places = weights["base.canonical"]
    octaves = (2.0 ** torch.arange(5))[:, None] * places[:, None]
    code = torch.cat([places, octaves.sin().flatten(1), octaves.cos().flatten(1)], -1)
    pooled = torch.cat(list(looked), dim=-1)
    offsets = _mlp(weights, "offset_head", torch.cat([pooled, code], -1))
    first, second, height = offsets.unbind(-1)
    local = torch.stack([first, second, 1 - first - second], -1)
    across = torch.linalg.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    means = (local[..., None] * corners).sum(1) + height[:, None] * functional.normalize(across, dim=-1)
    looked, share = _sampled(features[:, 16:], means), visible.float()
    share = torch.where(share.sum(0) > 0, share, torch.ones_like(share))
    pooled = (looked * share[..., None]).sum(0) / share.sum(0)[:, None]
    change = _mlp(weights, "attribute_head", torch.cat([pooled, code], -1))
    start_scale = weights["base.base_log_scale"][:, None]
    return {
        "means": means,
        "opacities": torch.sigmoid(weights["base.opacities"] + change[:, 0]),
        "scales": torch.exp(start_scale + weights["base.scales"] + change[:, 1:4]),
        "quats": functional.normalize(weights["base.quats"] + change[:, 4:8], dim=-1),
        "colors": weights["base.colors"] + change[:, 8:11],
    }


def test_it_makes_the_papers_gaussians():
    rectifier = _rectifier()
    features = torch.randn(4, 32, 32, 32, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        bound, _ = rectifier(features, CAMERAS, FRAGMENTS, SURFACE, POSED)
        found = rectifier.to_world(bound, SURFACE, POSED)
        expected = _published(rectifier.state_dict(), features)
    for name, value in expected.items():
        torch.testing.assert_close(getattr(found, name), value, atol=1e-4, rtol=1e-4, msg=name)


def test_it_starts_where_the_paper_starts():
    rectifier = _rectifier()
    torch.testing.assert_close(torch.sigmoid(rectifier.base.opacities), torch.full((200,), 0.1))
    last = rectifier.attribute_head[-1]
    assert 0 < last.weight.abs().max() <= 1 / math.sqrt(64)
    crowded = _rectifier(replace(OPTIONS, min_spacing=10.0))
    assert (crowded.base.base_log_scale == math.log(10)).all()
    assert OPTIONS.min_spacing == math.sqrt(1e-7)

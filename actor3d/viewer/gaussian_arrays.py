"""Bound Gaussians in 23 to 25 bytes each, 24 more where their colours follow the light, 16 more where they fold."""

import numpy as np
import torch
from numpy import ndarray
from torch import Tensor

from actor3d.errors import InputError
from actor3d.viewer.avatar import ViewerGaussians
from actor3d.viewer.effect_arrays import effect_values, fold_arrays, lamps_meta
from actor3d.viewer.levels import ranked
from actor3d.viewer.meta import GaussiansMeta
from actor3d.viewer.quantise import Span, pack_rotations, pack_triples, without_low_bits
from rectifier3d.splats.light import common_light
from rectifier3d.splats.raster.projection import MIN_ALPHA
from rectifier3d.splats.rigged import RiggedGaussians

_SCALE_BITS = 10
_EMPTY_PLACE_BITS = 3
"""Of 16 that tell where on a triangle a Gaussian lies: on a triangle of 2 cm steps are a hundredth of a millimetre."""
_FLATTEST = 1e-7
"""Metres; scales below are taken for this, so that they have a logarithm."""


def gaussian_arrays(gaussians: ViewerGaussians) -> tuple[GaussiansMeta, dict[str, ndarray]]:
    """The arrays of a pack, by levels of detail and in each by face; Gaussians too faint to be drawn are left out.

    Raises:
        InputError: if a number is not finite.
    """
    bound = gaussians.bound
    order, levels = ranked(gaussians.bound, visible_by_face(gaussians))
    face, weights = _numpy(bound.coords.face, order), _numpy(bound.coords.weights[:, :2], order)
    height, colors = _numpy(bound.coords.height, order), _numpy(bound.colors, order)
    log_scales = _numpy(bound.scales.clamp(min=_FLATTEST).log(), order)
    folds, moved = (None, {}) if bound.folds is None else fold_arrays(bound.folds, order)
    meta = GaussiansMeta(
        count=len(order),
        frame=gaussians.frame,
        weights=Span.of(weights),
        height=Span.of(height),
        log_scale=Span.of(log_scales),
        color=Span(low=min(0.0, float(colors.min(initial=0))), high=max(1.0, float(colors.max(initial=1)))),
        shading_step=None if gaussians.shading is None else _shading_step(gaussians.shading),
        light=None if gaussians.shading is None else _light(bound, gaussians.shading),
        dilation=bound.dilation,
        pixels_per_metre=bound.pixels_per_metre,
        levels=levels,
        lamps=None if bound.lamps is None else lamps_meta(bound.lamps, gaussians.inside),
        folds=folds,
    )
    opacity = Span(low=0.0, high=1.0).to_integers(_numpy(bound.opacities, order), 8)
    rgba = np.concatenate([meta.color.to_integers(colors, 8), opacity[:, None]], axis=1)
    arrays = {
        "face": face.astype(index_type(int(face.max(initial=0)))),
        "weights": _place(meta.weights, weights),
        "height": _place(meta.height, height),
        "scales": pack_triples(meta.log_scale.to_integers(log_scales, _SCALE_BITS)).astype("<u4"),
        "rotations": pack_rotations(_numpy(bound.quats, order)).astype("<u4"),
        "colors": rgba.astype("u1"),
        "views": gaussians.views[order.numpy()],
        **moved,
    }
    if gaussians.shading is not None and meta.shading_step is not None:
        steps = np.rint(gaussians.shading[order.numpy()] / meta.shading_step)
        arrays["shading"] = steps.astype("i1").reshape(len(order), -1)
    return meta, arrays


def _place(span: Span, values: ndarray) -> ndarray:
    return without_low_bits(span.to_integers(values, 16), _EMPTY_PLACE_BITS).astype("<u2")


def _light(bound: RiggedGaussians, shading: ndarray) -> tuple[float, ...]:
    """What all of the shading has in common, so that the page can show the avatar under another light."""
    colors, opacities = (values.detach().cpu().float() for values in (bound.colors, bound.opacities))
    return tuple(common_light(colors, torch.from_numpy(shading), opacities).flatten().tolist())


def _shading_step(shading: ndarray) -> float:
    """Seven bits and a sign for the strongest light."""
    return max(float(np.abs(shading).max(initial=0)), 1e-6) / 127


def index_type(largest: int) -> np.dtype:
    """The type of indices up to this one."""
    return np.dtype("<u2") if largest < 2**16 else np.dtype("<u4")


def _numpy(values: Tensor, order: Tensor) -> ndarray:
    picked = values.detach().cpu()[order]
    return picked.float().numpy() if picked.is_floating_point() else picked.numpy()


def visible_by_face(gaussians: ViewerGaussians) -> Tensor:
    """Indices of the Gaussians that are not too faint to be drawn, on the CPU.

    Raises:
        InputError: if a number is not finite.
    """
    bound = gaussians.bound
    values = (
        bound.coords.weights,
        bound.coords.height,
        bound.quats,
        bound.scales,
        bound.opacities,
        bound.colors,
        *effect_values(bound),
    )
    if not all(bool(value.isfinite().all()) for value in values):
        raise InputError(
            "the avatar's Gaussians hold NaN or infinity: train it anew, or sample with another seed"
        )
    if gaussians.shading is not None and not np.isfinite(gaussians.shading).all():
        raise InputError("the baked avatar's colours hold NaN or infinity: bake it anew")
    # Eight bits of opacity: what would be rounded under the cut-off is never drawn.
    drawn = (bound.opacities.detach().cpu() * 255).round() >= MIN_ALPHA * 255
    order = torch.argsort(bound.coords.face.cpu(), stable=True)
    return order[drawn[order]]

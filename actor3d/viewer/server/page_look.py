"""A stream's pictures as the page would draw them: its light, its exposure, and what it has behind the avatar."""

from dataclasses import replace

import cv2
import numpy as np
import torch
from numpy import ndarray

from actor3d.rendering.alpha import straight
from actor3d.sampling.relighting import LightChange
from actor3d.viewer.server.messages import Stream
from actor3d.viewer.server.shown_run import ShownRun
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import render_gaussians


def light_wished(shown: ShownRun, request: Stream) -> LightChange | None:
    """What the page does to the avatar's light; None: nothing."""
    light = request.light
    if light.on and light.turn == 0 and light.gain == (1, 1, 1):
        return None
    return LightChange.about(shown.run.subject.up, light.turn, light.gain, off=not light.on)


def streamed(gaussians: Gaussians, request: Stream) -> bytes:
    """A picture as JPEG: over the background, or, where the page has its own, colours above alpha.

    JPEG holds no alpha, and what does takes twenty times as long to write: the alpha is a grey picture of its own below
    the colours, which are straight.
    """
    gaussians = _exposed(gaussians, request.exposure)
    render = render_gaussians(gaussians, request.view.camera.to(gaussians.colors.device))
    if request.background is None:
        rgba = straight(render.rgb[0], render.alpha[0])
        rgb = np.concatenate([rgba[..., :3], np.repeat(rgba[..., 3:], 3, axis=2)])
    else:
        background = render.rgb.new_tensor(request.background)[:, None, None] / 255
        image = render.rgb[0] + (1 - render.alpha[0]) * background
        rgb = image.clamp(0, 1).mul(255).round().to(torch.uint8).permute(1, 2, 0).cpu().numpy()
    return _jpeg(np.ascontiguousarray(rgb), request.quality)


def _exposed(gaussians: Gaussians, stops: float) -> Gaussians:
    """Brighter by so many stops; what becomes too bright is white, as in the page."""
    if stops == 0:
        return gaussians
    colors = gaussians.colors
    return replace(gaussians, colors=torch.minimum(colors * 2**stops, colors.clamp(min=1)))


def _jpeg(rgb: ndarray, quality: int) -> bytes:
    done, data = cv2.imencode(
        ".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality]
    )
    assert done
    return data.tobytes()

"""What a sampled frame looks like."""

from jaxtyping import Float
from torch import Tensor

from actor3d.sampling.sampler import SampledFrame, SampleRequest
from rectifier3d.splats.raster import render_gaussians


def seen(frame: SampledFrame, request: SampleRequest) -> Float[Tensor, "V 3 H W"]:
    """The frame's Gaussians in the request's anchor cameras."""
    return render_gaussians(frame.gaussians, request.anchors.to(frame.gaussians.means.device)).rgb

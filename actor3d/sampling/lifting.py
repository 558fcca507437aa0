"""A sampled frame in the colours that its photographs show."""

from dataclasses import replace

import torch

from actor3d.sampling.frames import AvatarSurface, SampledFrame
from rectifier3d.geometry.local_coords import point_normals
from rectifier3d.splats.lifting import DEFAULTS, LiftOptions, Photographs, lift_colors


@torch.no_grad()
def lift_frame(
    networks: AvatarSurface,
    frame: SampledFrame,
    photographs: Photographs,
    options: LiftOptions = DEFAULTS,
) -> SampledFrame:
    """The same Gaussians as photographs of the frame show them: folds, expression and the light of that moment.

    What is lifted holds for this frame. A stream goes on from what was sampled, which knows the light apart.

    Args:
        networks: That sampled the frame, or the surface that it is on.
        frame: How the avatar is thought to look.
        photographs: Of the person in the frame's pose, in the same world.
        options: How much they count.

    Raises:
        ValueError: if the photographs do not fit together.
    """
    bound, vertices = frame.state.bound, frame.state.vertices
    normals = point_normals(bound.coords, vertices, networks.surface.faces, networks.normal_kind)
    lifted = lift_colors(frame.gaussians, normals, photographs.to(networks.device), options)
    colored = replace(bound, colors=lifted.colors, light=None, lamps=None)
    return replace(frame, gaussians=lifted, state=replace(frame.state, bound=colored))

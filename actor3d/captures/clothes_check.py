"""Whether a person's clothes hang loose round the legs, as far as the masks tell."""

import logging

import numpy as np
import torch

from actor3d.bodies.loose_clothes import with_loose_clothes
from actor3d.bodies.sheets import with_sheets_of, without_sheets
from actor3d.captures.capture import Capture
from actor3d.captures.files import DESCRIPTION_FILE
from actor3d.captures.placement_check import glance
from actor3d.errors import InputError
from rectifier3d.geometry.mesh_raster import rasterize_mesh

logger = logging.getLogger(__name__)

LOOSE = 0.65
"""From this share on clothes hang loose: trousers of four captures gave .13 to .41, a coat .90."""
_FRAMES, _CAMERAS = 4, 4


def warn_of_loose_clothes(capture: Capture) -> None:
    """Say so where a capture's clothes hang loose and its description takes them to be fitted."""
    if capture.body.clothes_vertices:
        return
    share = share_round_legs(capture)
    if share is not None and share >= LOOSE:
        logger.warning(
            "%s: what the person wears seems to hang loose round the legs (a coat, a skirt: the masks fill %.0f %% of "
            'the room between and around them); where that is so, write "clothes": "loose" into "body" in its %s '
            "(or import it with --clothes loose), or the hem will be torn by every step",
            capture.root,
            100 * share,
            DESCRIPTION_FILE,
        )


def share_round_legs(capture: Capture) -> float | None:
    """How much of what loose clothes would cover beside the skin the masks show as person; None without legs.

    A few frames in a few cameras are looked at.
    """
    try:
        worn = with_loose_clothes(without_sheets(capture.body))
    except InputError:
        return None
    skin = capture.surface.rest_vertices[: worn.num_skin_vertices]
    rest = with_sheets_of(worn, skin)
    filled = room = 0
    for frame in np.linspace(0, capture.num_frames - 1, _FRAMES).round().astype(int).tolist():
        with torch.no_grad():
            vertices = worn(capture.params.select([frame]), rest).vertices[0]
        for camera in range(0, len(capture.camera_names), -(-len(capture.camera_names) // _CAMERAS)):
            small, labels = glance(capture, camera, frame)
            covered = rasterize_mesh(vertices, worn.faces, small).face[0].numpy() >= 0
            beside = covered & (rasterize_mesh(vertices, worn.skin_faces, small).face[0].numpy() < 0)
            filled += int((labels == 1)[beside].sum())
            room += int(beside.sum())
    return filled / room if room else None

"""Gaussians as glTF points with the extension KHR_gaussian_splatting."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from actor3d.export.gltf_buffers import GltfFile, require_pygltflib
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene, file_from_world, turned
from actor3d.export.splats import SH_C0
from rectifier3d.splats.gaussians import Gaussians

EXTENSION = "KHR_gaussian_splatting"


def write_gltf_splats(gaussians: Gaussians, out: Path, notes: Sequence[str] = ()) -> None:
    """Write a .glb file; the Gaussians' world must be y-up, as glTF's is.

    Programs that do not know the extension show coloured points.
    """
    file = GltfFile()
    if notes:
        file.content.asset.extras = {"comments": list(notes)}
    means = gaussians.means.numpy().astype("<f4")
    colors = np.concatenate([gaussians.colors.numpy(), gaussians.opacities.numpy()[:, None]], axis=1)
    attributes = {
        "POSITION": file.accessor(means, bounds=True),
        "COLOR_0": file.accessor(np.rint(colors.clip(0, 1) * 65535).astype("<u2")),
        f"{EXTENSION}:ROTATION": file.accessor(np.roll(gaussians.quats.numpy(), -1, axis=1).astype("<f4")),
        f"{EXTENSION}:SCALE": file.accessor(gaussians.scales.numpy().astype("<f4")),
        f"{EXTENSION}:OPACITY": file.accessor(gaussians.opacities.numpy().astype("<f4")),
        f"{EXTENSION}:SH_DEGREE_0_COEF_0": file.accessor(
            ((gaussians.colors.numpy() - 0.5) / SH_C0).astype("<f4")
        ),
    }
    file.content.accessors[attributes["COLOR_0"]].normalized = True
    library = file.library
    primitive = library.Primitive(
        attributes=library.Attributes(**attributes),
        mode=library.POINTS,
        extensions={
            EXTENSION: {
                "kernel": "ellipse",
                "colorSpace": "srgb_rec709_display",
                "projection": "perspective",
                "sortingMethod": "cameraDistance",
            }
        },
    )
    file.content.meshes = [library.Mesh(primitives=[primitive], name="gaussians")]
    file.content.extensionsUsed = [EXTENSION]
    file.write(out, [file.node(mesh=0, name="avatar")])


def _write(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    require_pygltflib()
    rotation = file_from_world(scene.up, "y")
    posed = next(scene.sample())
    write_gltf_splats(turned(posed.gaussians, rotation), out, scene.shown_pose(0, "y").lines())


GLTF_SPLATS = ExportFormat(
    name="gltf",
    suffix=".glb",
    description="glTF with KHR_gaussian_splatting: one frame, for engines and Cesium; others show points",
    write=_write,
    frames="one",
)

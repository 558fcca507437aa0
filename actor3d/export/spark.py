"""Gaussians with skin weights, bones and a motion, for Spark's skinning and whoever reads its few plain arrays."""

import html
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float, Int, UInt8
from numpy import ndarray
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.export.lighting import in_its_light
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene, file_from_world
from actor3d.export.splat_ply import splat_ply
from actor3d.export.splats import to_splats
from rectifier3d.splats.rigged import RiggedGaussians

SPLATS, SKIN, ARRAYS, PAGE = "avatar.ply", "skin.json", "skin.bin", "index.html"
BONES_A_SPLAT = 4
_MAX_BONES = 256
"""Whose numbers fit a byte, as Spark keeps them."""
_PACKAGES = {"three": "0.187.0", "@sparkjsdev/spark": "2.2.0"}
"""With which the page was seen to work."""


def write_spark(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    """Fill a folder: splats at rest, what moves each, how the bones move, and a page that shows it with Spark.

    Raises:
        UserError: if the body has more bones than Spark's skinning counts.
    """
    body, surface = scene.subject.body, scene.subject.surface
    if body.num_joints > _MAX_BONES:
        raise UserError(f"Spark's skinning knows {_MAX_BONES} bones, this body has {body.num_joints}")
    bound = in_its_light(scene)
    rest = scene.networks.to_world(_on(bound, scene.networks.device), scene.networks.surface.rest_vertices)
    joints, weights = skin_of_splats(bound, surface.faces.numpy(), body.weights.numpy())
    bones = bone_motion(scene, options)
    content = {
        "format": "actor3d-skinned-splats",
        "version": 1,
        "conventions": "a bone moves x at rest to rotate(q, x) + t, metres; q is xyzw",
        "splats": {"file": SPLATS, "count": len(bound)},
        "bones": [
            {"name": name, "parent": parent, "rest": place}
            for name, parent, place in zip(
                body.joint_names,
                body.parents,
                (body.joint_regressor @ surface.rest_vertices).tolist(),
                strict=True,
            )
        ],
        "motion": {"name": scene.motion.name, "fps": scene.motion.fps, "frames": len(bones)},
        "arrays": {
            "file": ARRAYS,
            "joints": {"type": "uint8", "shape": list(joints.shape), "offset": 0},
            "weights": {"type": "uint8", "shape": list(weights.shape), "offset": joints.size},
            "bones": {"type": "float32", "shape": list(bones.shape), "offset": 2 * joints.size},
        },
        "view": _view(scene, options),
    }
    (out / SPLATS).write_bytes(splat_ply(to_splats(rest), options.sh_degree))
    (out / SKIN).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    (out / ARRAYS).write_bytes(joints.tobytes() + weights.tobytes() + bones.astype("<f4").tobytes())
    (out / PAGE).write_text(_page(scene.name, options.packages), encoding="utf-8")


def skin_of_splats(
    bound: RiggedGaussians, faces: Int[ndarray, "F 3"], weights: Float[ndarray, "N J"]
) -> tuple[UInt8[ndarray, "G 4"], UInt8[ndarray, "G 4"]]:
    """The bones that move each Gaussian, most important first, and their weights, which sum to 255.

    Args:
        bound: The Gaussians.
        faces: The body's faces.
        weights: Of its vertices.
    """
    shares = bound.coords.weights.clamp(0, 1).double().numpy()
    shares = shares / shares.sum(1, keepdims=True)
    blended = np.einsum("gk,gkj->gj", shares, weights[faces[bound.coords.face.numpy()]])
    order = np.argsort(-blended, axis=1, kind="stable")[:, :BONES_A_SPLAT]
    kept = np.take_along_axis(blended, order, 1)
    missing = BONES_A_SPLAT - order.shape[1]
    order, kept = np.pad(order, ((0, 0), (0, missing))), np.pad(kept, ((0, 0), (0, missing)))
    steps = np.floor(kept / kept.sum(1, keepdims=True) * 255).astype(int)
    steps[:, 0] += 255 - steps.sum(1)
    return np.where(steps > 0, order, 0).astype(np.uint8), steps.astype(np.uint8)


def bone_motion(scene: ExportScene, options: ExportOptions) -> Float[ndarray, "T J 7"]:
    """Each frame's bones, as rotation (xyzw) and translation (metres) from the rest pose to the file's world."""
    turn = file_from_world(scene.up, "y" if options.up == "world" else options.up).double().numpy()
    params = scene.motion.params(scene.subject.betas)
    with torch.no_grad():
        posed = scene.subject.body(params, scene.subject.surface.rest_vertices)
    moved = turn @ posed.bone_transforms.double().numpy()[:, :, :3]
    quats = Rotation.from_matrix(moved[..., :3].reshape(-1, 3, 3)).as_quat(canonical=True)
    return np.concatenate([quats.reshape(*moved.shape[:2], 4), moved[..., 3]], axis=2)


def _on(bound: RiggedGaussians, device: torch.device) -> RiggedGaussians:
    return replace(bound.at_rest(), light=None).detach().to(device)


def _view(scene: ExportScene, options: ExportOptions) -> dict[str, object]:
    """Where the person is in the first frame, for a camera to look at."""
    turn = file_from_world(scene.up, "y" if options.up == "world" else options.up)
    first = scene.motion.params(scene.subject.betas).select([0])
    vertices = scene.subject.posed(first)[0] @ turn.T
    low, high = vertices.amin(0), vertices.amax(0)
    return {"centre": ((low + high) / 2).tolist(), "radius": float((high - low).norm() / 2)}


def _page(name: str, packages: str) -> str:
    pinned = packages.startswith(("https://", "http://"))
    # An address without a beginning is the name of a package to browsers.
    base = packages if pinned or packages.startswith((".", "/")) else f"./{packages}"

    def address(package: str, path: str) -> str:
        version = f"@{_PACKAGES[package]}" if pinned else ""
        return f"{base.rstrip('/')}/{package}{version}/{path}"

    imports = {
        "three": address("three", "build/three.module.js"),
        "three/addons/": address("three", "examples/jsm/"),
        "@sparkjsdev/spark": address("@sparkjsdev/spark", "dist/spark.module.js"),
    }
    text = Path(__file__).with_name("spark_page.html").read_text("utf-8")
    # In a script, "</" would end it.
    written = json.dumps({"imports": imports}, indent=2).replace("</", "<\\/")
    return text.replace("IMPORTS", written).replace("TITLE", html.escape(name))


SPARK = ExportFormat(
    name="spark",
    suffix="",
    description="a folder for Spark in three.js: splats with skin weights, bones, the motion, and a page that plays it",
    write=write_spark,
    frames="none",
    carries_body=True,
    follows_body=True,
)

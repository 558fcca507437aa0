"""The body's mesh as an animated, skinned glTF model."""

from pathlib import Path

import numpy as np
from jaxtyping import Float, Int
from numpy import ndarray
from scipy.spatial.transform import Rotation

from actor3d.export.gltf_buffers import GltfFile
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene, file_from_world
from actor3d.export.textured_body import RestMesh, bare_mesh, texture_png, textured_mesh

UNLIT = "KHR_materials_unlit"
_JOINTS_A_SET = 4
_MOST_SETS = 2
"""Eight joints a vertex: what engines take."""


def write_gltf_body(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    """Write a .glb file: mesh, texture, skeleton, skin weights and the scene's motion.

    The blend shapes of poses are left out.

    Raises:
        UserError: if the texture's size is out of range.
    """
    file = GltfFile()
    library, content = file.library, file.content
    body, surface = scene.subject.body, scene.subject.surface
    joints = (body.joint_regressor @ surface.rest_vertices).numpy()
    joint_nodes = _skeleton(file, body.joint_names, body.parents, joints)
    mesh = textured_mesh(scene, options.texture, lit=options.lit) if options.texture else bare_mesh(scene)
    attributes = {
        "POSITION": file.accessor(mesh.vertices.astype("<f4"), bounds=True),
        "NORMAL": file.accessor(mesh.normals.astype("<f4")),
    }
    if mesh.texture is not None:
        attributes["TEXCOORD_0"] = file.accessor(mesh.texture.uv.astype("<f4"))
    for index, (numbers, weights) in enumerate(influences(body.weights.numpy())):
        attributes[f"JOINTS_{index}"] = file.accessor(numbers[mesh.source].astype("u1"))
        attributes[f"WEIGHTS_{index}"] = file.accessor(weights[mesh.source].astype("<f4"))
    primitive = library.Primitive(
        attributes=library.Attributes(**attributes),
        indices=file.accessor(mesh.faces.astype("<u4").reshape(-1), indices=True),
        material=0,
    )
    content.materials = [_material(file, mesh, lit=options.lit)]
    content.meshes = [library.Mesh(primitives=[primitive], name="body")]
    inverse = np.tile(np.eye(4, dtype="<f4"), (len(joints), 1, 1))
    # Matrices are stored by columns: the last row is where the joint lies.
    inverse[:, 3, :3] = -joints
    bind = file.accessor(inverse, vertices=False)
    content.skins = [library.Skin(joints=joint_nodes, inverseBindMatrices=bind, skeleton=joint_nodes[0])]
    content.animations = [_animation(file, scene, joint_nodes, joints[0])]
    turn = Rotation.from_matrix(file_from_world(scene.up, "y").double().numpy()).as_quat()
    root = file.node(name=scene.name, rotation=turn.tolist(), children=[joint_nodes[0]])
    file.write(out, [root, file.node(name="body", mesh=0, skin=0)])


def _material(file: GltfFile, mesh: RestMesh, *, lit: bool) -> object:
    """Grey for a bare mesh; the texture's colours carry their light, and so ask for no other."""
    library = file.library
    look = library.PbrMetallicRoughness(metallicFactor=0.0, roughnessFactor=0.8)
    material = library.Material(name="skin", pbrMetallicRoughness=look)
    if mesh.texture is None:
        look.baseColorFactor = [0.6, 0.6, 0.62, 1.0]
        return material
    look.baseColorTexture = library.TextureInfo(index=file.texture(texture_png(mesh.texture)))
    if not lit:
        material.extensions = {UNLIT: {}}
        file.content.extensionsUsed = [UNLIT]
    return material


def influences(
    weights: Float[ndarray, "N J"],
) -> list[tuple[Int[ndarray, "N 4"], Float[ndarray, "N 4"]]]:
    """The joints that move each vertex, most important first, in as many sets of four as any vertex needs."""
    needed = int((weights > 1e-5).sum(1).max())
    sets = min(_MOST_SETS, -(-needed // _JOINTS_A_SET))
    count = min(sets * _JOINTS_A_SET, weights.shape[1])
    order = np.argsort(-weights, axis=1, kind="stable")[:, :count]
    kept = np.take_along_axis(weights, order, 1).astype(np.float32)
    kept = kept / kept.sum(1, keepdims=True)
    padding = ((0, 0), (0, sets * _JOINTS_A_SET - count))
    # A joint without weight must be named 0.
    order, kept = np.pad(np.where(kept > 0, order, 0), padding), np.pad(kept, padding)
    return [
        (order[:, start : start + _JOINTS_A_SET], kept[:, start : start + _JOINTS_A_SET])
        for start in range(0, sets * _JOINTS_A_SET, _JOINTS_A_SET)
    ]


def _skeleton(
    file: GltfFile, names: tuple[str, ...], parents: tuple[int, ...], joints: Float[ndarray, "J 3"]
) -> list[int]:
    offsets = joints - np.where(np.array(parents)[:, None] < 0, 0.0, joints[np.array(parents)])
    nodes = [
        file.node(name=name, translation=[float(x) for x in offset])
        for name, offset in zip(names, offsets, strict=True)
    ]
    for joint, node in enumerate(nodes):
        children = [nodes[child] for child, parent in enumerate(parents) if parent == joint]
        if children:
            file.content.nodes[node].children = children
    return nodes


def _animation(file: GltfFile, scene: ExportScene, nodes: list[int], pelvis: Float[ndarray, " 3"]) -> object:
    """The scene's motion: each joint's rotation, and the pelvis' place."""
    library, motion = file.library, scene.motion
    missing = len(nodes) - motion.poses.shape[1]
    poses = np.pad(motion.poses, ((0, 0), (0, missing), (0, 0)))
    times = file.accessor((np.arange(len(motion)) / motion.fps).astype("<f4"), bounds=True, vertices=False)
    animation = library.Animation(name=motion.name)

    def channel(node: int, path: str, values: ndarray) -> None:
        output = file.accessor(values.astype("<f4"), vertices=False)
        animation.samplers.append(
            library.AnimationSampler(input=times, output=output, interpolation="LINEAR")
        )
        target = library.AnimationChannelTarget(node=node, path=path)
        animation.channels.append(
            library.AnimationChannel(sampler=len(animation.samplers) - 1, target=target)
        )

    for joint, node in enumerate(nodes):
        channel(node, "rotation", _steady(Rotation.from_rotvec(poses[:, joint]).as_quat()))
    channel(nodes[0], "translation", pelvis + motion.trans)
    return animation


def _steady(quats: Float[ndarray, "T 4"]) -> Float[ndarray, "T 4"]:
    """The same rotations with signs that do not jump, so that players turn the short way."""
    flips = np.where((quats[1:] * quats[:-1]).sum(1) < 0, -1.0, 1.0)
    return quats * np.concatenate([[1.0], np.cumprod(flips)])[:, None]


GLTF_BODY = ExportFormat(
    name="body-gltf",
    suffix=".glb",
    description="the body's textured mesh as glTF, skinned, with skeleton and motion: Blender, Unity, Unreal, Godot",
    write=write_gltf_body,
    frames="none",
    carries_body=True,
    follows_body=True,
)

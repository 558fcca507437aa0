"""The body's mesh in the avatar's texture."""

import re
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch
from gltf_checks import khronos_messages, read_glb
from npm_page import canvas_picture, opened_page
from synthetic import ring_cameras, tiny_body
from textured_mesh import draw_textured

from actor3d.errors import UserError
from actor3d.export.gltf_body import UNLIT, write_gltf_body
from actor3d.export.scene import ExportOptions, ExportScene, PosedGaussians, file_from_world
from actor3d.export.surface_charts import cut_into_charts
from actor3d.export.texture_atlas import GUTTER, lay_out
from actor3d.export.texture_painting import paint_texture
from actor3d.export.textured_body import textured_mesh
from actor3d.motion.motion import Motion
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.local_coords import sample_surface
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import RiggedGaussians, to_world

SIZE = 512
_THREE_PAGE = """<!doctype html><script type="importmap">{"imports": {
"three": "./node_modules/three/build/three.module.js", "three/addons/": "./node_modules/three/examples/jsm/"}}</script>
<body style="margin:0"><script type="module">
import * as THREE from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
const { scene, animations } = await new GLTFLoader().loadAsync("body.glb");
const mixer = new THREE.AnimationMixer(scene);
mixer.clipAction(animations[0]).play();
mixer.setTime(0);
const renderer = new THREE.WebGLRenderer({ preserveDrawingBuffer: true });
renderer.setPixelRatio(1);
renderer.setSize(200, 200);
const camera = new THREE.PerspectiveCamera(50, 1, 0.1, 10);
camera.position.set(3, 1, 1);
camera.lookAt(0, 1, 0);
const whole = new THREE.Scene();
whole.add(scene);
scene.traverse((node) => { node.frustumCulled = false; });
renderer.render(whole, camera);
globalThis.canvas = renderer.domElement;
</script>"""


@pytest.fixture(scope="module")
def surface():
    return tiny_body().surface()


@pytest.fixture(scope="module")
def atlas(surface):
    return lay_out(surface.rest_vertices.double().numpy(), surface.faces.numpy(), SIZE)


@pytest.fixture(scope="module")
def painted(surface) -> RiggedGaussians:
    """Small, dense Gaussians a centimetre over the body, whose colours follow where they are."""
    coords = sample_surface(surface, 30_000, torch.Generator().manual_seed(0))
    coords = replace(coords, height=coords.height + 0.01)
    count = len(coords)
    bound = RiggedGaussians(
        coords=coords,
        quats=torch.tensor([1.0, 0, 0, 0]).repeat(count, 1),
        scales=torch.tensor([0.008, 0.008, 0.001]).repeat(count, 1),
        opacities=torch.full((count,), 0.9),
        colors=torch.zeros(count, 3),
    )
    return replace(bound, colors=coloured(to_world(bound, surface, surface.rest_vertices).means))


def coloured(points: torch.Tensor) -> torch.Tensor:
    return 0.5 + 0.4 * torch.sin(3 * points)


def test_charts_lie_flat_and_cover_each_face_once(surface):
    vertices, faces = surface.rest_vertices.double().numpy(), surface.faces.numpy()
    charts = cut_into_charts(vertices, faces)
    assert np.array_equal(charts.labels, cut_into_charts(vertices, faces).labels)
    assert sorted(set(charts.labels)) == list(range(len(charts)))
    assert np.allclose(np.linalg.det(charts.axes), 1)
    corners = vertices[faces]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    assert ((normals * charts.axes[charts.labels, 2]).sum(1) < 0).all()


def test_a_surface_that_winds_over_itself_is_cut():
    # A spiral ramp of two turns: seen from above, one covers the other.
    angles = np.linspace(0, 4 * np.pi, 65)
    rim = np.stack([np.cos(angles), np.sin(angles), angles * 0.05], 1)
    vertices = np.concatenate([rim * [0.5, 0.5, 1], rim])
    low = np.arange(64)
    faces = np.concatenate([np.c_[low, low + 65, low + 1], np.c_[low + 1, low + 65, low + 66]])
    charts = cut_into_charts(vertices, faces)
    for chart, axes in enumerate(charts.axes):
        flat = (vertices @ axes.T)[faces[charts.labels == chart]][..., :2]
        middles = flat.mean(1)
        assert all(inside(middle, flat).sum() == 1 for middle in middles)


def inside(point: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """Which triangles hold a point."""
    edges, offsets = np.roll(triangles, -1, axis=1) - triangles, point - triangles
    signs = edges[..., 0] * offsets[..., 1] - edges[..., 1] * offsets[..., 0]
    return (signs > 0).all(1) | (signs < 0).all(1)


def test_charts_keep_their_distance_and_their_vertices(surface, atlas):
    taken = np.zeros((SIZE, SIZE), int)
    for place in atlas.places:
        left, top, width, height = place.rectangle
        taken[top : top + height, left : left + width] += 1
        texels = atlas.uv[atlas.faces[place.faces]] * SIZE
        assert (texels >= np.array([left, top]) + GUTTER).all()
        assert (texels <= np.array([left + width, top + height]) - GUTTER).all()
    assert taken.max() == 1
    assert taken.shape == (SIZE, SIZE)
    assert np.array_equal(atlas.source[atlas.faces], surface.faces.numpy())
    assert sorted(set(atlas.source)) == sorted(set(surface.faces.flatten().tolist()))


def test_the_texture_has_the_gaussians_colours_and_heights(surface, atlas, painted):
    texture = paint_texture(atlas, surface, painted, 1.0)
    middles = surface.rest_vertices[surface.faces].mean(1)
    at = (atlas.uv[atlas.faces].mean(1) * SIZE - 0.5).astype(np.float32)
    found = cv2.remap(texture.colors, at[:, :1], at[:, 1:], cv2.INTER_LINEAR)[:, 0] / 255
    assert np.abs(found - coloured(middles).numpy()).mean() < 0.02
    heights = cv2.remap(texture.heights, at[:, :1], at[:, 1:], cv2.INTER_LINEAR)
    assert np.median(heights) == pytest.approx(0.011, abs=0.002)


def test_gutters_hold_what_their_chart_shows(surface, atlas, painted):
    """Three mip levels down, each texel is of one chart alone, and so must its colour be."""
    texture = paint_texture(atlas, surface, painted, 1.0).colors
    small = cv2.resize(texture, (SIZE // 4, SIZE // 4), interpolation=cv2.INTER_AREA)
    middles = surface.rest_vertices[surface.faces].mean(1)
    at = (atlas.uv[atlas.faces].mean(1) * SIZE / 4 - 0.5).astype(np.float32)
    found = cv2.remap(small, at[:, :1], at[:, 1:], cv2.INTER_LINEAR)[:, 0] / 255
    assert np.abs(found - coloured(middles).numpy()).mean() < 0.04


@pytest.mark.parametrize("size", [-1, 100, 5000])
def test_other_sizes_are_refused(surface, size):
    with pytest.raises(
        UserError, match=rf"--texture must be 0 for none, or 256 to 4096 texels, found {size}"
    ):
        lay_out(surface.rest_vertices.double().numpy(), surface.faces.numpy(), size)


def test_a_size_that_is_too_small_for_the_pieces_says_which_is_enough():
    corners = np.array([[0, 0, 0], [0.1, 0, 0], [0, 0.1, 0]])
    apart = np.concatenate([corners + 0.2 * piece for piece in range(300)])
    faces = np.arange(900).reshape(300, 3)
    with pytest.raises(
        UserError, match=r"--texture 256: .* the body's 300 pieces.* (\d+) or more"
    ) as refused:
        lay_out(apart, faces, 256)
    enough = int(re.findall(r"(\d+) or more", str(refused.value))[0])
    assert lay_out(apart, faces, enough).size == enough
    with pytest.raises(UserError, match=f"{enough} or more"):
        lay_out(apart, faces, enough - 64)


@pytest.fixture(scope="module")
def scene(run, opened_run, painted) -> ExportScene:
    networks, capture, _ = opened_run
    motion = Motion.of_params("reach", capture.fps, capture.params.select(list(capture.clip("reach").frames)))
    surface = run.subject.surface
    placed = to_world(painted, surface, surface.rest_vertices)
    return ExportScene(
        subject=run.subject,
        networks=networks,
        motion=motion,
        up=torch.tensor([0.0, 0.0, 1.0]),
        sample=lambda: iter([PosedGaussians(bound=painted, gaussians=placed)]),
    )


def test_the_mesh_looks_as_the_avatar(scene, painted):
    mesh = textured_mesh(scene, SIZE, lit=False)
    camera = ring_cameras(count=1, size=160, radius=2.5, height=0.0)
    picture, seen = draw_textured(
        mesh.vertices, mesh.faces, mesh.texture.uv, mesh.texture.colors.colors, camera
    )
    surface = scene.subject.surface
    shown = render_gaussians(to_world(painted, surface, surface.rest_vertices), camera)
    truth, alpha = shown.rgb[0].permute(1, 2, 0).numpy(), shown.alpha[0, 0].numpy()
    both = seen & (alpha > 0.9)
    assert both.sum() > 0.8 * (seen | (alpha > 0.5)).sum()
    assert -10 * np.log10(((picture - truth)[both] ** 2).mean()) > 28


@pytest.fixture(scope="module", params=[False, True])
def file(scene, request, tmp_path_factory):
    pytest.importorskip("pygltflib")
    path = tmp_path_factory.mktemp("textured") / "body.glb"
    write_gltf_body(scene, path, ExportOptions(texture=SIZE, lit=request.param))
    return path, request.param


def test_the_file_holds_the_texture_and_says_whether_it_is_lit(file, scene):
    path, lit = file
    content, arrays = read_glb(path)
    material = content["materials"][0]
    assert (
        (UNLIT in material.get("extensions", {})) == (UNLIT in content.get("extensionsUsed", [])) == (not lit)
    )
    assert material["pbrMetallicRoughness"]["baseColorTexture"]["index"] == 0
    attributes = content["meshes"][0]["primitives"][0]["attributes"]
    uv, joints = arrays[attributes["TEXCOORD_0"]], arrays[attributes["JOINTS_0"]]
    assert ((uv > 0) & (uv < 1)).all()
    assert len(uv) == len(joints) == len(arrays[attributes["POSITION"]])
    view = content["bufferViews"][content["images"][0]["bufferView"]]
    data = path.read_bytes()
    png = data[len(data) - content["buffers"][0]["byteLength"] :][view["byteOffset"] :][: view["byteLength"]]
    assert cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED).shape == (SIZE, SIZE, 3)
    assert khronos_messages(path) == []


def test_three_shows_what_our_renderer_does(file, scene, tmp_path):
    path, lit = file
    if lit:
        pytest.skip("lights are three's own")
    (tmp_path / "body.glb").write_bytes(path.read_bytes())
    (tmp_path / "index.html").write_text(_THREE_PAGE)
    with opened_page(tmp_path, 200, "three") as page:
        page.wait_for_function("globalThis.canvas !== undefined", timeout=60_000)
        shown = canvas_picture(page, "canvas")
    mesh = textured_mesh(scene, SIZE, lit=False)
    params = scene.motion.params(scene.subject.betas).select([0])
    # Three keeps the four weightiest bones of each vertex.
    bones = scene.subject.body(params, scene.subject.surface.rest_vertices).bone_transforms[0, :, :3].numpy()
    moved = np.einsum("nj,jxy->nxy", scene.subject.body.weights.numpy()[mesh.source], bones)
    posed = (moved[..., :3] @ mesh.vertices[..., None])[..., 0] + moved[..., 3]
    R, t = look_at(
        torch.tensor([[3.0, 1.0, 1.0]]), torch.tensor([0.0, 1.0, 0.0]), torch.tensor([0.0, 1.0, 0.0])
    )
    focal = 100 / np.tan(np.radians(25))
    camera = Cameras(
        R=R.double(),
        t=t.double(),
        K=torch.tensor([[[focal, 0, 100], [0, focal, 100], [0, 0, 1]]]).double(),
        image_size=(200, 200),
    )
    upright = posed @ file_from_world(scene.up, "y").numpy().T
    expected, _ = draw_textured(upright, mesh.faces, mesh.texture.uv, mesh.texture.colors.colors, camera)
    assert np.abs(shown - expected).mean() < 0.01
    assert expected.mean() > 0.03


def test_trimesh_reads_the_texture(file):
    trimesh = pytest.importorskip("trimesh")
    loaded = trimesh.load(file[0])
    (mesh,) = loaded.geometry.values()
    assert mesh.visual.kind == "texture"
    assert mesh.visual.material.baseColorTexture.size == (SIZE, SIZE)

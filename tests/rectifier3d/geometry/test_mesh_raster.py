import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mesh_scenes import blob, ray_traced, ring_cameras, straight_camera, triangle_soup
from pretend_device import DEVICE, pretending

from rectifier3d.geometry import mesh_raster_torch
from rectifier3d.geometry.cameras import concatenate_cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.native import native_available

BACKENDS = [
    pytest.param("cpu", marks=pytest.mark.skipif(not native_available(), reason="no C++ compiler")),
    "torch",
]
needs_native = pytest.mark.skipif(not native_available(), reason="no C++ compiler")
every_backend = pytest.mark.parametrize("backend", BACKENDS)


def assert_same(found, expected, tolerance=1e-9):
    """Same pixels covered, same depths; another face only where both are equally near."""
    assert torch.equal(found.face >= 0, expected.face >= 0)
    covered = found.face >= 0
    assert torch.allclose(found.depth[covered], expected.depth[covered], rtol=tolerance)
    assert torch.isinf(found.depth[~covered]).all()
    same = found.face == expected.face
    assert torch.allclose(found.barycentrics[same], expected.barycentrics[same], atol=tolerance)
    assert (~same).float().mean() < 0.01


# Measured: the same faces; depths 2e-11 apart in float64, equal in float32.
@needs_native
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("image_size", [(48, 64), (1, 1), (170, 400)])
def test_native_agrees_with_twin(dtype, image_size):
    for vertices, faces in (blob(3, dtype), triangle_soup(40, seed=3, dtype=dtype)):
        cameras = ring_cameras(5, image_size, dtype=dtype)
        found = rasterize_mesh(vertices, faces, cameras, backend="cpu")
        expected = rasterize_mesh(vertices, faces, cameras, backend="torch")
        assert found.depth.dtype == found.barycentrics.dtype == dtype
        assert found.face.dtype == torch.int64
        assert_same(found, expected, 1e-6 if dtype == torch.float32 else 1e-12)


def test_an_accelerator_is_waited_for_twice_however_many_views():
    vertices, faces = blob(3, torch.float32)
    cameras = ring_cameras(5, (48, 64), dtype=torch.float32)
    expected = rasterize_mesh(vertices, faces, cameras, backend="torch")
    with pretending() as waits:
        there = vertices.to(DEVICE), faces.to(DEVICE), cameras.to(DEVICE)
        waits.clear()
        found = rasterize_mesh(*there)
        assert waits.total() == 2, waits
        assert found.face.device.type == DEVICE.type
        here = MeshFragments(
            face=found.face.cpu(), barycentrics=found.barycentrics.cpu(), depth=found.depth.cpu()
        )
    assert_same(here, expected, 1e-6)


def test_pairs_taken_in_parts_give_what_they_give_at_once(monkeypatch):
    vertices, faces = triangle_soup(40, seed=3)
    cameras = ring_cameras(3, (40, 50))
    expected = rasterize_mesh(vertices, faces, cameras, backend="torch")
    monkeypatch.setattr(mesh_raster_torch, "_PAIRS_AT_ONCE", 777)
    found = rasterize_mesh(vertices, faces, cameras, backend="torch")
    assert torch.equal(found.face, expected.face)
    assert torch.equal(found.depth, expected.depth)
    assert torch.equal(found.barycentrics, expected.barycentrics)


@every_backend
@given(
    seed=st.integers(0, 2**20),
    count=st.integers(1, 12),
    distance=st.floats(0.1, 4),
    near=st.sampled_from([0.01, 0.5, 2.0]),
)
@settings(max_examples=40, deadline=None)
def test_agrees_with_ray_tracing(backend, seed, count, distance, near):
    # From .1 m away the camera stands among the triangles, so many of them cross its plane.
    vertices, faces = triangle_soup(count, seed)
    cameras = ring_cameras(2, (9, 14), distance=distance, focal=0.7)
    found = rasterize_mesh(vertices, faces, cameras, near=near, backend=backend)
    expected, doubtful = ray_traced(vertices, faces, cameras, near)
    assert torch.equal(found.face[~doubtful], expected.face[~doubtful])
    sure = ~doubtful & (found.face >= 0)
    assert torch.allclose(found.depth[sure], expected.depth[sure], rtol=1e-6)
    assert torch.allclose(found.barycentrics[sure], expected.barycentrics[sure], atol=1e-5)


@every_backend
@given(seed=st.integers(0, 2**20), distance=st.floats(0.3, 50))
@settings(max_examples=25, deadline=None)
def test_what_a_pixel_sees_projects_to_its_centre(backend, seed, distance):
    vertices, faces = triangle_soup(10, seed)
    cameras = ring_cameras(2, (16, 24), distance=distance, focal=distance / 2)
    fragments = rasterize_mesh(vertices, faces, cameras, backend=backend)
    points = fragments.interpolate(vertices, faces)
    for view in range(2):
        row, column = (fragments.face[view] >= 0).nonzero(as_tuple=True)
        pixels, depth = cameras.select([view]).project(points[view, row, column])
        assert torch.allclose(pixels[0], torch.stack([column, row], -1).double() + 0.5, atol=1e-6)
        assert torch.allclose(depth[0], fragments.depth[view, row, column], rtol=1e-9)
        barycentrics = fragments.barycentrics[view, row, column]
        assert (barycentrics >= 0).all()
        assert torch.allclose(barycentrics.sum(-1), torch.ones_like(depth[0]), atol=1e-12)


@every_backend
@given(x=st.floats(-0.9, 0.9), y=st.floats(-0.9, 0.9), z=st.floats(-0.9, 0.9))
@example(
    x=0.0, y=0.0, z=2.220446049250313e-16
)  # its pixel's middle lies on the edge that the two faces share
@settings(max_examples=25, deadline=None)
def test_a_point_is_found_where_it_projects(backend, x, y, z):
    point = torch.tensor([[x, y, z]], dtype=torch.float64)
    cameras = ring_cameras(3, (40, 40), distance=4.0)
    pixels, depth = cameras.project(point)
    for view in range(3):
        # A little square around the point, facing the camera and reaching a little over one pixel's half diagonal.
        right, down = cameras.R[view, 0], cameras.R[view, 1]
        reach = 0.8 * depth[view, 0] / cameras.K[view, 0, 0]
        vertices = point + reach * torch.stack([-right - down, right - down, right + down, down - right])
        faces = torch.tensor([[0, 1, 2], [0, 2, 3]])
        fragments = rasterize_mesh(vertices, faces, cameras.select([view]), backend=backend)
        column, row = pixels[view, 0].floor().long()
        assert fragments.face[0, row, column] >= 0
        assert torch.isclose(fragments.depth[0, row, column], depth[view, 0], rtol=1e-9)
        assert (fragments.face >= 0).sum() <= 4


@every_backend
def test_crop_is_part_of_the_whole_picture(backend):
    vertices, faces = blob(2)
    cameras = ring_cameras(3, (40, 60))
    origin = torch.tensor([[7.0, 5.0], [20.0, 0.0], [31.0, 11.0]], dtype=torch.float64)
    crops = cameras.crop(origin, torch.full((3, 2), 24.0, dtype=torch.float64), (24, 24))
    whole = rasterize_mesh(vertices, faces, cameras, backend=backend)
    found = rasterize_mesh(vertices, faces, crops, backend=backend)
    for view, (x, y) in enumerate(origin.long().tolist()):
        window = (view, slice(y, y + 24), slice(x, x + 24))
        assert torch.equal(found.face[view], whole.face[window])
        assert torch.allclose(found.depth[view], whole.depth[window], rtol=1e-9)


@every_backend
def test_resized_camera_keeps_pixel_centres(backend):
    # The centre of every third pixel is a centre of the image at a third of the size.
    vertices, faces = blob(2)
    cameras = ring_cameras(3, (39, 60))
    whole = rasterize_mesh(vertices, faces, cameras, backend=backend)
    third = rasterize_mesh(vertices, faces, cameras.resized((13, 20)), backend=backend)
    assert torch.equal(third.face, whole.face[:, 1::3, 1::3])
    assert torch.allclose(third.depth, whole.depth[:, 1::3, 1::3], rtol=1e-9)


@every_backend
def test_both_sides_are_seen(backend):
    vertices, faces = triangle_soup(12, seed=1)
    cameras = ring_cameras(2, (20, 20))
    there = rasterize_mesh(vertices, faces, cameras, backend=backend)
    turned = rasterize_mesh(vertices, faces.flip(1), cameras, backend=backend)
    assert (there.face >= 0).any()
    assert torch.equal(there.face, turned.face)
    assert torch.allclose(there.barycentrics, turned.barycentrics.flip(-1))


@every_backend
@pytest.mark.parametrize("cells", [1, 2, 5, 16])
def test_no_gaps_between_faces(backend, cells):
    # 16 cells put every edge's ends, and half of the diagonals, exactly on pixel centres.
    steps = torch.linspace(-8, 8, cells + 1, dtype=torch.float64) + 0.5
    y, x = torch.meshgrid(steps, steps, indexing="ij")
    vertices = torch.stack([x, y, torch.full_like(x, 10)], -1).view(-1, 3)
    corner = (torch.arange(cells)[:, None] * (cells + 1) + torch.arange(cells)).view(-1)
    below = corner + cells + 1
    faces = torch.cat(
        [torch.stack([corner, corner + 1, below], -1), torch.stack([below, corner + 1, below + 1], -1)]
    )
    camera = straight_camera((16, 16))
    fragments = rasterize_mesh(vertices, faces, camera, backend=backend)
    assert (fragments.face[0] >= 0).all()
    assert torch.allclose(fragments.depth, torch.full_like(fragments.depth, 10))


@every_backend
@pytest.mark.parametrize("distance", [2.0, 100.0, 5000.0])
def test_closed_surface_has_no_holes_from_any_distance(backend, distance):
    vertices, faces = blob(4, torch.float32)
    cameras = ring_cameras(2, (64, 64), distance=distance, focal=distance / 3, dtype=torch.float32)
    fragments = rasterize_mesh(vertices, faces, cameras, backend=backend)
    covered = (fragments.face >= 0).int()
    assert covered.sum() > 300
    # A convex silhouette: covered pixels of a row are contiguous.
    assert ((covered.diff(dim=2) == 1).sum(2) <= 1).all()


@every_backend
def test_lower_index_wins_between_equal_faces(backend):
    vertices, faces = triangle_soup(6, seed=2)
    cameras = ring_cameras(2, (20, 20))
    once = rasterize_mesh(vertices, faces, cameras, backend=backend)
    twice = rasterize_mesh(vertices, faces.repeat(2, 1), cameras, backend=backend)
    assert torch.equal(once.face, twice.face)


@every_backend
def test_ground_is_seen_from_the_near_plane_to_the_horizon(backend):
    # The camera stands on the ground 1.5 m above two triangles that reach far behind it.
    vertices = torch.tensor(
        [[-1e4, 1.5, -1e4], [1e4, 1.5, -1e4], [1e4, 1.5, 1e4], [-1e4, 1.5, 1e4]], dtype=torch.float64
    )
    faces = torch.tensor([[0, 1, 2], [0, 2, 3]])
    camera = straight_camera((40, 10), focal=5.0)
    fragments = rasterize_mesh(vertices, faces, camera, near=0.5, backend=backend)
    rows = torch.arange(40) + 0.5
    depth = 1.5 * 5 / (rows - 20)
    visible = (depth >= 0.5) & (depth <= 1e4)
    assert 10 < visible.sum() < 20
    assert torch.equal((fragments.face[0] >= 0).all(1), visible)
    assert torch.equal((fragments.face[0] >= 0).any(1), visible)
    expected = depth[visible].double()[:, None].expand(-1, 10)
    assert torch.allclose(fragments.depth[0][visible], expected, rtol=1e-6)


@every_backend
def test_nothing_behind_the_camera_is_seen(backend):
    vertices, faces = blob(1)
    camera = straight_camera((8, 8))
    behind = rasterize_mesh(vertices - torch.tensor([0.0, 0.0, 3.0]), faces, camera, backend=backend)
    assert (behind.face == -1).all()
    assert (behind.barycentrics == 0).all()
    assert torch.isinf(behind.depth).all()


@every_backend
def test_faces_without_area_are_not_seen(backend):
    triangle = [[-1.0, -1, 5], [1, -1, 5], [0, 1, 5]]
    line = [[-1.0, 0, 2], [0, 0, 2], [1, 0, 2]]
    edge_on = [[0.0, 0, 2], [0, 0, 4], [0, 0, 3]]
    vertices = torch.tensor(triangle + line + edge_on, dtype=torch.float64)
    bad = torch.tensor([[0, 0, 0], [0, 1, 1], [3, 4, 5], [6, 7, 8]])
    good = torch.tensor([[0, 1, 2]])
    camera = straight_camera((9, 9))
    assert (rasterize_mesh(vertices, bad, camera, backend=backend).face == -1).all()
    alone = rasterize_mesh(vertices, good, camera, backend=backend)
    among = rasterize_mesh(vertices, torch.cat([bad, good]), camera, backend=backend)
    assert (alone.face == 0).any()
    assert torch.equal(among.face == 4, alone.face == 0)
    assert torch.equal(among.depth, alone.depth)


@every_backend
def test_rounding_does_not_make_faces_of_lines(backend):
    # Needles whose corners lie on one line through a row of pixel centres, up to the last digit of a double.
    generator = torch.Generator().manual_seed(4)
    ends = torch.rand(400, 2, 3, generator=generator, dtype=torch.float64) * 4 - 2
    ends[..., 2] += 3.7
    ends[..., 1] = 0
    fraction = torch.rand(400, 1, generator=generator, dtype=torch.float64)
    between = ends[:, 0].lerp(ends[:, 1], fraction)
    between[::2] = ends[::2, 0]
    vertices = torch.stack([ends[:, 0], between, ends[:, 1]], 1).view(-1, 3)
    faces = torch.arange(1200).view(400, 3)
    fragments = rasterize_mesh(vertices, faces, straight_camera((9, 33)), backend=backend)
    assert (fragments.face == -1).all()


@every_backend
@pytest.mark.parametrize("value", [torch.nan, torch.inf, -torch.inf])
def test_only_faces_with_a_broken_corner_vanish(backend, value):
    vertices, faces = blob(2)
    cameras = ring_cameras(2, (24, 24))
    broken = vertices.clone()
    broken[5, 1] = value
    intact = faces[(faces != 5).all(1)]
    found = rasterize_mesh(broken, faces, cameras, backend=backend)
    expected = rasterize_mesh(vertices, intact, cameras, backend=backend)
    assert torch.equal(found.depth, expected.depth)


@every_backend
@pytest.mark.parametrize("num_vertices", [0, 3])
def test_empty_mesh_gives_background(backend, num_vertices):
    found = rasterize_mesh(
        torch.zeros(num_vertices, 3),
        torch.zeros(0, 3, dtype=torch.long),
        ring_cameras(2, (4, 5)),
        backend=backend,
    )
    assert found.face.shape == (2, 4, 5)
    assert (found.face == -1).all()
    assert torch.isinf(found.depth).all()


@every_backend
def test_no_cameras_give_no_views(backend):
    vertices, faces = blob(0)
    found = rasterize_mesh(
        vertices, faces, ring_cameras(2, (4, 5)).select(torch.zeros(0, dtype=torch.long)), backend=backend
    )
    assert found.face.shape == (0, 4, 5)
    assert found.barycentrics.shape == (0, 4, 5, 3)


@every_backend
def test_accepts_strided_and_narrow_input_that_needs_gradient(backend):
    vertices, faces = blob(2, torch.float32)
    cameras = ring_cameras(2, (16, 16), dtype=torch.float32)
    expected = rasterize_mesh(vertices, faces, cameras, backend=backend)
    strided = vertices.T.contiguous().T.requires_grad_()
    found = rasterize_mesh(strided, faces.int().T.contiguous().T, cameras, backend=backend)
    assert torch.equal(found.face, expected.face)
    assert not found.barycentrics.requires_grad


@needs_native
def test_threads_and_companion_cameras_change_nothing():
    vertices, faces = blob(3, torch.float32)
    cameras = ring_cameras(3, (300, 200), dtype=torch.float32)
    threads = torch.get_num_threads()
    try:
        torch.set_num_threads(1)
        one = rasterize_mesh(vertices, faces, cameras, backend="cpu")
        torch.set_num_threads(3)
        three = rasterize_mesh(vertices, faces, concatenate_cameras([cameras] * 3), backend="cpu")
    finally:
        torch.set_num_threads(threads)
    for part in range(3):
        assert torch.equal(one.face, three.face[3 * part : 3 * part + 3])
        assert torch.equal(one.barycentrics, three.barycentrics[3 * part : 3 * part + 3])
        assert torch.equal(one.depth, three.depth[3 * part : 3 * part + 3])


@pytest.mark.parametrize("index", [-1, 12, 10**12])
def test_refuses_faces_of_another_mesh(index):
    vertices, faces = blob(0)
    faces[3, 1] = index
    with pytest.raises(ValueError, match=f"12 vertices.*{index}"):
        rasterize_mesh(vertices, faces, ring_cameras(1, (4, 4)))


@pytest.mark.parametrize("name", ["R", "t", "K"])
def test_refuses_cameras_that_are_not_finite(name):
    vertices, faces = blob(0)
    cameras = ring_cameras(3, (4, 4))
    getattr(cameras, name)[1, 0] = torch.nan
    with pytest.raises(ValueError, match=f"camera 1 .* {name} "):
        rasterize_mesh(vertices, faces, cameras)


@pytest.mark.parametrize("near", [0.0, -1.0, float("nan"), float("inf")])
def test_refuses_near_planes_that_are_not_in_front(near):
    vertices, faces = blob(0)
    with pytest.raises(ValueError, match="near must be a positive distance"):
        rasterize_mesh(vertices, faces, ring_cameras(1, (4, 4)), near=near)


def test_refuses_unknown_backends_and_images_without_pixels():
    vertices, faces = blob(0)
    with pytest.raises(ValueError, match="'auto', 'cpu' or 'torch', got 'cuda'"):
        rasterize_mesh(vertices, faces, ring_cameras(1, (4, 4)), backend="cuda")
    with pytest.raises(ValueError, match="at least 1 x 1 pixels"):
        rasterize_mesh(vertices, faces, ring_cameras(1, (0, 4)))


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU")
@every_backend
def test_tensors_on_a_gpu_come_back_there(backend):
    vertices, faces = blob(2, torch.float32)
    cameras = ring_cameras(2, (16, 16), dtype=torch.float32)
    expected = rasterize_mesh(vertices, faces, cameras, backend=backend)
    found = rasterize_mesh(vertices.cuda(), faces.cuda(), cameras.to("cuda"), backend=backend)
    assert found.face.is_cuda
    assert found.depth.is_cuda
    assert (found.face.cpu() != expected.face).float().mean() < 0.01

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mesh_scenes import ring_cameras, straight_camera

from rectifier3d.geometry.cameras import concatenate_cameras, look_at, up_axis

points = st.lists(st.tuples(*[st.floats(-1, 1)] * 3), min_size=1, max_size=5).map(
    lambda rows: torch.tensor(rows, dtype=torch.float64)
)


def test_a_point_on_the_axis_is_seen_in_the_middle_of_the_picture():
    camera = straight_camera((10, 16))
    pixels, depth = camera.project(torch.tensor([[0.0, 0, 4]], dtype=torch.float64))
    # With centres at +.5 the middle of 16 x 10 pixels is (8, 5), between pixels 7 and 8.
    assert pixels.tolist() == [[[8, 5]]]
    assert depth.tolist() == [[4]]


def test_axes_are_right_down_and_forward():
    camera = straight_camera((10, 10), focal=6.0)
    pixels, _ = camera.project(torch.tensor([[1.0, 0, 3], [0, 1, 3]], dtype=torch.float64))
    assert pixels.tolist() == [[[7, 5], [5, 7]]]


def test_a_metre_has_as_many_pixels_as_its_ends_are_apart():
    camera = straight_camera((10, 10), focal=6.0)
    point = torch.tensor([0.0, 0, 3], dtype=torch.float64)
    pixels, _ = camera.project(torch.stack([point, point + torch.tensor([1.0, 0, 0])]))
    assert camera.pixels_per_metre(point).tolist() == [float(pixels[0, 1, 0] - pixels[0, 0, 0])] == [2.0]


def test_points_behind_the_camera_have_negative_depth_and_finite_pixels():
    camera = straight_camera((10, 10))
    pixels, depth = camera.project(torch.tensor([[1.0, 1, -2], [1, 1, 0]], dtype=torch.float64))
    assert depth.tolist() == [[-2, 0]]
    assert torch.isfinite(pixels).all()


@given(points=points)
@settings(max_examples=20, deadline=None)
def test_view_matrices_and_centres_agree_with_projecting(points):
    cameras = ring_cameras(3, (20, 30))
    homogeneous = torch.cat([points, torch.ones(len(points), 1, dtype=torch.float64)], 1)
    in_camera = torch.einsum("vij,gj->vgi", cameras.viewmats, homogeneous)
    pixels, depth = cameras.project(points)
    assert torch.allclose(in_camera[..., 2], depth)
    image = torch.einsum("vij,vgj->vgi", cameras.K, in_camera[..., :3])
    assert torch.allclose(image[..., :2] / image[..., 2:], pixels)
    _, own_depth = cameras.project(cameras.centres)
    assert torch.allclose(own_depth.diagonal(), torch.zeros(3, dtype=torch.float64), atol=1e-12)


@given(points=points, x=st.floats(-20, 20), y=st.floats(-20, 20), width=st.floats(1, 40))
@settings(max_examples=30, deadline=None)
def test_crops_agree_with_projecting(points, x, y, width):
    cameras = ring_cameras(2, (30, 40))
    origin = torch.tensor([[x, y], [y, x]], dtype=torch.float64)
    size = torch.tensor([[width, 7.0], [13.0, width]], dtype=torch.float64)
    crop = cameras.crop(origin, size, (16, 24))
    pixels, depth = cameras.project(points)
    found, same_depth = crop.project(points)
    expected = (pixels - origin[:, None]) / size[:, None] * torch.tensor([24.0, 16.0], dtype=torch.float64)
    assert crop.image_size == (16, 24)
    assert torch.allclose(found, expected, atol=1e-8)
    assert torch.equal(depth, same_depth)


@given(points=points, height=st.integers(1, 200), width=st.integers(1, 200))
@settings(max_examples=30, deadline=None)
def test_resizing_is_pure_scaling(points, height, width):
    cameras = ring_cameras(2, (30, 40))
    resized = cameras.resized((height, width))
    scale = torch.tensor([width / 40, height / 30], dtype=torch.float64)
    assert torch.allclose(resized.K[:, :2], cameras.K[:, :2] * scale[:, None])
    assert torch.allclose(resized.project(points)[0], cameras.project(points)[0] * scale)
    assert torch.allclose(resized.resized((30, 40)).K, cameras.K)


def test_selecting_keeps_the_order_asked_for():
    cameras = ring_cameras(4, (8, 8))
    for index in ([2, 0, 2], torch.tensor([2, 0, 2])):
        selected = cameras.select(index)
        assert len(selected) == 3
        assert torch.equal(selected.t, cameras.t[[2, 0, 2]])
        assert torch.equal(selected.R, cameras.R[[2, 0, 2]])
        assert torch.equal(selected.K, cameras.K[[2, 0, 2]])


def test_joining_undoes_selecting():
    cameras = ring_cameras(3, (8, 9))
    joined = concatenate_cameras([cameras.select([0]), cameras.select([1, 2])])
    assert torch.equal(joined.viewmats, cameras.viewmats)
    assert torch.equal(joined.K, cameras.K)
    assert joined.image_size == (8, 9)


def test_joining_refuses_nothing_and_unlike_sizes():
    cameras = ring_cameras(1, (8, 9))
    with pytest.raises(ValueError, match="share one image size"):
        concatenate_cameras([cameras, cameras.resized((9, 8))])
    with pytest.raises(ValueError, match="share one image size"):
        concatenate_cameras([])


def test_moving_to_a_device_keeps_everything():
    cameras = ring_cameras(2, (8, 9))
    moved = cameras.to("cpu")
    assert torch.equal(moved.viewmats, cameras.viewmats)
    assert torch.equal(moved.K, cameras.K)
    assert moved.image_size == (8, 9)


@given(angle=st.floats(-3, 3), height=st.floats(-2, 2))
@settings(max_examples=20, deadline=None)
def test_looking_at_a_target_puts_it_on_the_axis_with_up_upwards(angle, height):
    angle = torch.tensor([angle], dtype=torch.float64)
    eye = torch.stack([3 * angle.cos(), torch.full_like(angle, height), 3 * angle.sin()], -1)
    target = torch.tensor([0.2, 0.1, -0.1], dtype=torch.float64)
    up = torch.tensor([0, 1, 0], dtype=torch.float64)
    R, t = look_at(eye, target, up)
    identity = torch.eye(3, dtype=torch.float64)
    assert torch.allclose(R[0] @ R[0].T, identity, atol=1e-12)
    assert torch.isclose(torch.linalg.det(R[0]), torch.tensor(1.0, dtype=torch.float64))
    in_camera = R[0] @ target + t[0]
    distance = (target - eye[0]).norm()
    assert torch.allclose(in_camera, torch.stack([0 * distance, 0 * distance, distance]), atol=1e-12)
    # Image rows grow downwards.
    assert (R[0] @ (target + up) + t[0])[1] < 0


def test_up_is_where_the_cameras_heads_are():
    assert up_axis(ring_cameras(5, (8, 8))).tolist() == [0, 1, 0]
    # A camera that looks along z with y down, as in OpenCV's axes.
    assert up_axis(straight_camera((8, 8))).tolist() == [0, -1, 0]

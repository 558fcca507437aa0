import numpy as np
import pytest

from actor3d.synthetic import meshes
from actor3d.synthetic.noise import cloth_noise


def _grid(count: int = 5) -> tuple[np.ndarray, np.ndarray]:
    """A flat square sheet in x and y, facing +z."""
    x, y = np.meshgrid(np.arange(count), np.arange(count))
    points = np.stack([x, y, np.zeros_like(x)], axis=-1).reshape(-1, 3).astype(float)
    corner = (np.arange(count - 1)[:, None] * count + np.arange(count - 1)).ravel()
    lower = np.stack([corner, corner + 1, corner + count], axis=1)
    upper = np.stack([corner + 1, corner + count + 1, corner + count], axis=1)
    return points, np.concatenate([lower, upper])


def _area(points: np.ndarray, faces: np.ndarray) -> float:
    a, b, c = (points[faces[:, k]] for k in range(3))
    return float(np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2)


def test_subdivision_keeps_the_surface_and_its_facing():
    points, faces = _grid()
    matrix, finer = meshes.subdivide(faces, len(points))
    fine_points = matrix @ points
    assert len(finer) == 4 * len(faces)
    assert _area(fine_points, finer) == pytest.approx(_area(points, faces))
    np.testing.assert_allclose(
        meshes.vertex_normals(fine_points, finer), np.tile([0, 0, 1.0], (len(fine_points), 1))
    )
    np.testing.assert_array_equal(fine_points[: len(points)], points)


def test_means_over_neighbours_keep_constants_and_flatten_a_spike():
    points, faces = _grid()
    mean = meshes.neighbour_mean(faces, len(points))
    np.testing.assert_allclose(mean @ np.ones(len(points)), 1)
    spike = np.zeros(len(points))
    spike[12] = 1
    assert (mean @ spike)[12] == 0 and (mean @ spike).max() < 0.5


def test_the_boundary_of_a_sheet_is_its_frame():
    points, faces = _grid()
    on_frame = ((points[:, :2] == 0) | (points[:, :2] == 4)).any(axis=1)
    np.testing.assert_array_equal(meshes.boundary_vertices(faces, len(points)), on_frame)
    along = meshes.boundary_mean(faces, len(points))
    sums = np.asarray(along.sum(axis=1)).ravel()
    np.testing.assert_allclose(sums, on_frame)


def test_a_grid_faces_whoever_sees_its_columns_run_left_and_its_rows_down():
    across, down = np.meshgrid(np.arange(4.0), np.arange(3.0))
    points = np.stack([-across, -down, np.zeros_like(down)], axis=-1).reshape(-1, 3)
    faces = meshes.grid_faces(3, 4)
    assert _area(points, faces) == pytest.approx(6)
    np.testing.assert_allclose(meshes.vertex_normals(points, faces), np.tile([0, 0, 1.0], (12, 1)))


def test_compact_drops_unused_vertices():
    used, faces = meshes.compact(np.array([[2, 5, 9], [5, 9, 7]]))
    np.testing.assert_array_equal(used, [2, 5, 7, 9])
    np.testing.assert_array_equal(used[faces], [[2, 5, 9], [5, 9, 7]])


def test_noise_is_smooth_bounded_and_stateless():
    points = np.random.default_rng(0).uniform(-1, 1, (500, 3))
    values = cloth_noise(points)
    np.testing.assert_array_equal(values, cloth_noise(points))
    assert 0.3 < values.std() < 1.5 and np.abs(values).max() < 4
    assert np.abs(cloth_noise(points + 1e-5) - values).max() < 1e-2


def test_edges_are_found_once_in_the_order_of_their_vertices():
    faces = np.random.default_rng(3).permuted(np.tile(np.arange(40), (60, 1)), axis=1)[:, :3]
    edges, of_faces, counts = meshes.unique_edges(faces, 40)
    rows, places, numbers = np.unique(
        meshes.face_edges(faces), axis=0, return_inverse=True, return_counts=True
    )
    np.testing.assert_array_equal(edges, rows)
    np.testing.assert_array_equal(of_faces, places.reshape(-1))
    np.testing.assert_array_equal(counts, numbers)
    assert counts.max() > 1

from dataclasses import replace

import torch
from mesh_scenes import blob, ring_cameras
from pretend_device import DEVICE, pretending

from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.mesh_raster import rasterize_mesh


def test_interpolates_by_barycentrics_and_leaves_background_zero():
    faces = torch.tensor([[0, 1, 2], [2, 1, 3]])
    values = torch.tensor([[0.0, 1], [1, 1], [2, 1], [30, 1]])
    fragments = MeshFragments(
        face=torch.tensor([[[1, -1], [0, 1]]]),
        barycentrics=torch.tensor([[[[0.0, 0, 1], [0, 0, 0]], [[0.5, 0.25, 0.25], [0.5, 0.5, 0]]]]),
        depth=torch.tensor([[[1.0, torch.inf], [2, 3]]]),
    )
    found = fragments.interpolate(values, faces)
    assert found.tolist() == [[[[30, 1], [0, 0]], [[0.75, 1], [1.5, 1]]]]


def test_any_linear_function_of_space_is_interpolated_exactly():
    vertices, faces = blob(2)
    cameras = ring_cameras(2, (16, 16))
    fragments = rasterize_mesh(vertices, faces, cameras)
    covered = fragments.face >= 0
    function = torch.tensor([[2.0], [-3.0], [0.5]], dtype=torch.float64)
    positions = fragments.interpolate(vertices, faces)
    values = fragments.interpolate(vertices @ function + 7, faces)
    assert torch.allclose(values[covered], positions[covered] @ function + 7)
    assert (values[~covered] == 0).all()


def test_an_accelerator_interpolates_the_same_without_waiting():
    vertices, faces = blob(1)
    fragments = rasterize_mesh(vertices, faces, ring_cameras(2, (12, 12)))
    with pretending() as waits:
        there = replace(
            fragments, face=fragments.face.to(DEVICE), barycentrics=fragments.barycentrics.to(DEVICE)
        )
        values, triangles = vertices.to(DEVICE), faces.to(DEVICE)
        waits.clear()
        found = there.interpolate(values, triangles)
        assert not waits
        assert torch.allclose(found.cpu(), fragments.interpolate(vertices, faces))


def test_values_receive_gradients():
    vertices, faces = blob(1)
    fragments = rasterize_mesh(vertices, faces, ring_cameras(1, (12, 12)))
    values = torch.ones(len(vertices), 1, dtype=torch.float64, requires_grad=True)
    fragments.interpolate(values, faces).sum().backward()
    assert values.grad is not None
    # Each covered pixel hands out weights that sum to 1.
    assert torch.isclose(values.grad.sum(), (fragments.face >= 0).sum().double())


def test_pictures_without_foreground_interpolate_to_zero():
    vertices, faces = blob(0)
    fragments = rasterize_mesh(vertices, faces[:0], ring_cameras(2, (3, 4)))
    assert torch.equal(fragments.interpolate(vertices, faces), torch.zeros(2, 3, 4, 3, dtype=torch.float64))

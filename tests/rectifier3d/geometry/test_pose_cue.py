import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mesh_scenes import blob, ring_cameras

from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.pose_cue import canonical_coordinates, part_labels, pose_cue
from rectifier3d.geometry.surface import BodySurface


def blob_surface(subdivisions=2, dtype=torch.float64):
    """A blob whose left and right halves are two parts."""
    vertices, faces = blob(subdivisions, dtype)
    parts = (vertices[faces].mean(1)[:, 0] > 0).long()
    return BodySurface(rest_vertices=vertices, faces=faces, face_parts=parts, num_parts=2)


def seen(surface, vertices, count=3, size=(24, 20)):
    cameras = ring_cameras(count, size, dtype=vertices.dtype)
    return rasterize_mesh(vertices, surface.faces, cameras)


def test_labels_are_parts_plus_one_over_zero_background():
    surface = blob_surface()
    fragments = seen(surface, surface.rest_vertices)
    cue = pose_cue(surface, surface.rest_vertices, fragments, with_geometry=False)
    assert cue.geometry is None
    assert cue.labels.dtype == torch.int64
    covered = fragments.face >= 0
    assert (cue.labels[~covered] == 0).all()
    assert torch.equal(cue.labels[covered], surface.face_parts[fragments.face[covered]] + 1)
    assert cue.labels.unique().tolist() == [0, 1, 2]


def test_labels_accept_narrow_cached_types():
    face = torch.tensor([[[-1, 0], [1, -1]]], dtype=torch.int32)
    labels = part_labels(torch.tensor([4, 255], dtype=torch.int32), face)
    assert labels.tolist() == [[[0, 5], [256, 0]]]


def test_geometry_is_a_place_on_the_rest_shape_and_a_normal_of_the_posed_one():
    surface = blob_surface(4)
    turn = torch.tensor([[0.0, 0, 1], [0, 1, 0], [-1, 0, 0]], dtype=torch.float64)
    posed = surface.rest_vertices @ turn.T + torch.tensor([0.1, -0.1, 0.05])
    fragments = seen(surface, posed)
    cue = pose_cue(surface, posed, fragments, with_geometry=True)
    assert cue.geometry is not None
    assert cue.geometry.shape == (3, 6, 24, 20)
    covered = fragments.face >= 0
    assert (cue.geometry.movedim(1, -1)[~covered] == 0).all()
    places, normals = cue.geometry.movedim(1, -1)[covered].split(3, -1)
    # The blob stands 2 m tall around the origin, so its canonical coordinates are its rest positions.
    rest = fragments.interpolate(surface.rest_vertices, surface.faces)[covered]
    assert torch.allclose(places, rest, atol=1e-12)
    assert torch.allclose(normals.norm(dim=-1), torch.ones(len(normals), dtype=torch.float64))
    # An ellipsoid's normal is its position over its squared half axes; measured error .007.
    gradient = rest / torch.tensor([0.5, 1.0, 0.35], dtype=torch.float64) ** 2
    expected = torch.nn.functional.normalize(gradient, dim=-1) @ turn.T
    assert (normals - expected).abs().max() < 0.02


def test_places_stay_with_the_body_when_it_moves():
    surface = blob_surface()
    moved = surface.rest_vertices * 0.9
    first = pose_cue(surface, moved, seen(surface, moved), with_geometry=True)
    grown = BodySurface(
        rest_vertices=surface.rest_vertices * 1.3 + 5,
        faces=surface.faces,
        face_parts=surface.face_parts,
        num_parts=2,
    )
    second = pose_cue(grown, moved, seen(grown, moved), with_geometry=True)
    assert first.geometry is not None
    assert second.geometry is not None
    assert torch.allclose(first.geometry, second.geometry, atol=1e-12)


@given(scale=st.floats(0.1, 10), shift=st.floats(-5, 5))
@settings(max_examples=20, deadline=None)
def test_canonical_coordinates_do_not_depend_on_size_or_place(scale, shift):
    vertices, _ = blob(1)
    reference = canonical_coordinates(vertices)
    assert reference[:, 1].aminmax() == (-1, 1)
    assert torch.allclose(canonical_coordinates(vertices * scale + shift), reference, atol=1e-9)


def test_cue_keeps_the_vertices_dtype_with_half_precision_fragments():
    surface = blob_surface(dtype=torch.float32)
    fragments = seen(surface, surface.rest_vertices)
    exact = pose_cue(surface, surface.rest_vertices, fragments, with_geometry=True)
    stored = type(fragments)(
        face=fragments.face.int(), barycentrics=fragments.barycentrics.half(), depth=fragments.depth.half()
    )
    cue = pose_cue(surface, surface.rest_vertices, stored, with_geometry=True)
    assert cue.geometry is not None
    assert exact.geometry is not None
    assert cue.geometry.dtype == torch.float32
    assert (cue.geometry - exact.geometry).abs().max() < 2e-3
    assert torch.equal(cue.labels, exact.labels)


def test_refuses_vertices_of_another_body():
    surface = blob_surface()
    fragments = seen(surface, surface.rest_vertices)
    with pytest.raises(ValueError, match="162 vertices but 161 posed"):
        pose_cue(surface, surface.rest_vertices[1:], fragments, with_geometry=False)


@pytest.mark.parametrize("height", [0.0, torch.nan])
def test_refuses_rest_shapes_without_height(height):
    vertices, _ = blob(0)
    vertices[:, 1] = height
    with pytest.raises(ValueError, match="must extend along y"):
        canonical_coordinates(vertices)

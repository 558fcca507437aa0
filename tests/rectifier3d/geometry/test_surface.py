import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mesh_scenes import blob

from rectifier3d.geometry.surface import BodySurface, vertex_normals


def test_normals_of_a_sphere_point_outwards():
    vertices, faces = blob(3)
    sphere = vertices / torch.tensor([0.5, 1.0, 0.35], dtype=torch.float64)
    normals = vertex_normals(sphere, faces)
    # Counter-clockwise seen from outside is positive; measured .012.
    assert (normals - sphere).norm(dim=-1).max() < 0.02


def test_larger_faces_count_for_more():
    vertices = torch.tensor([[0.0, 0, 0], [3, 0, 0], [0, 1, 0], [0, 0, 1]])
    faces = torch.tensor([[0, 1, 2], [0, 2, 3]])
    normals = vertex_normals(vertices, faces)
    expected = torch.nn.functional.normalize(torch.tensor([1.0, 0, 3]), dim=0)
    assert torch.allclose(normals[0], expected)
    assert torch.allclose(normals[1], torch.tensor([0.0, 0, 1]))


@given(angle=st.floats(-3, 3), scale=st.floats(0.01, 100), shift=st.floats(-10, 10), axis=st.integers(0, 2))
@settings(max_examples=20, deadline=None)
def test_normals_turn_with_the_surface(angle, scale, shift, axis):
    vertices, faces = blob(1)
    generator = torch.zeros(3, 3, dtype=torch.float64)
    generator[(axis + 1) % 3, axis], generator[axis, (axis + 1) % 3] = angle, -angle
    turn = torch.linalg.matrix_exp(generator)
    found = vertex_normals(scale * vertices @ turn.T + shift, faces)
    assert torch.allclose(found, vertex_normals(vertices, faces) @ turn.T, atol=1e-9)


def test_vertices_without_area_around_them_get_zero_normals():
    vertices, faces = blob(1)
    lonely = torch.cat([vertices, torch.zeros(1, 3, dtype=torch.float64)])
    flat = torch.cat([faces, torch.tensor([[len(vertices)] * 3])])
    normals = vertex_normals(lonely, flat)
    assert (normals[-1] == 0).all()
    assert torch.allclose(normals[:-1], vertex_normals(vertices, faces))


def test_gradients_match_finite_differences():
    vertices, faces = blob(0)
    assert torch.autograd.gradcheck(lambda v: vertex_normals(v, faces), vertices.requires_grad_())


def test_moving_to_a_device_keeps_everything():
    vertices, faces = blob(0)
    surface = BodySurface(
        rest_vertices=vertices, faces=faces, face_parts=torch.zeros(len(faces), dtype=torch.long), num_parts=1
    )
    moved = surface.to("cpu")
    assert torch.equal(moved.rest_vertices, vertices)
    assert torch.equal(moved.faces, faces)
    assert torch.equal(moved.face_parts, surface.face_parts)
    assert moved.num_parts == 1

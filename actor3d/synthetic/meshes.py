"""Small operations on triangle meshes in numpy: subdivide, smooth, trim, normals."""

from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float, Int
from scipy import sparse


def face_edges(faces: Int[np.ndarray, "F 3"]) -> Int[np.ndarray, "E 2"]:
    """The three edges of every face, E = 3 F, each with its lower vertex index first."""
    return np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)


class UniqueEdges(NamedTuple):
    """Every edge of a mesh once."""

    edges: Int[np.ndarray, "n 2"]
    """Ascending by their lower vertex, then by the other."""
    of_faces: Int[np.ndarray, " E"]
    """Which of them each edge of :func:`face_edges` is."""
    counts: Int[np.ndarray, " n"]
    """How many faces have it."""


def unique_edges(faces: Int[np.ndarray, "F 3"], num_vertices: int) -> UniqueEdges:
    """Find each edge once. One number stands for an edge: pairs take numpy a dozen times as long to sort."""
    lower, upper = face_edges(faces).T.astype(np.int64)
    keys, inverse, counts = np.unique(lower * num_vertices + upper, return_inverse=True, return_counts=True)
    edges = np.stack(np.divmod(keys, num_vertices), axis=1).astype(faces.dtype)
    return UniqueEdges(edges, inverse.reshape(-1), counts)


def subdivide(
    faces: Int[np.ndarray, "F 3"], num_vertices: int
) -> tuple[sparse.csr_matrix, Int[np.ndarray, "F4 3"]]:
    """Split each face into four at its edges' midpoints.

    Returns:
        The matrix that takes per-vertex values to the finer mesh (old vertices first), and its faces.
    """
    edges, inverse, _ = unique_edges(faces, num_vertices)
    middle = inverse.reshape(3, -1) + num_vertices
    num_edges = len(edges)
    rows = np.concatenate([np.arange(num_vertices), num_vertices + np.repeat(np.arange(num_edges), 2)])
    columns = np.concatenate([np.arange(num_vertices), edges.ravel()])
    values = np.concatenate([np.ones(num_vertices), np.full(2 * num_edges, 0.5)])
    matrix = sparse.csr_matrix((values, (rows, columns)), shape=(num_vertices + num_edges, num_vertices))
    a, b, c = faces.T
    ab, bc, ca = middle
    finer = np.concatenate(
        [np.stack(corners, axis=1) for corners in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))]
    )
    return matrix, finer


def neighbour_mean(faces: Int[np.ndarray, "F 3"], num_vertices: int) -> sparse.csr_matrix:
    """The matrix that replaces each vertex's value by the mean over its neighbours."""
    return _mean_along(unique_edges(faces, num_vertices).edges, num_vertices)


def normalize_rows(matrix: sparse.csr_matrix) -> sparse.csr_matrix:
    """Scale each row to sum to 1; empty rows stay empty."""
    sums = np.asarray(matrix.sum(axis=1)).ravel()
    return sparse.csr_matrix(sparse.diags(1 / np.where(sums > 0, sums, 1)) @ matrix)


def boundary_vertices(faces: Int[np.ndarray, "F 3"], num_vertices: int) -> Bool[np.ndarray, " V"]:
    """Vertices on an edge that only one face has."""
    on_boundary = np.zeros(num_vertices, dtype=bool)
    on_boundary[_boundary_edges(faces, num_vertices).ravel()] = True
    return on_boundary


def boundary_mean(faces: Int[np.ndarray, "F 3"], num_vertices: int) -> sparse.csr_matrix:
    """Like `neighbour_mean`, along the boundary only: rows of inner vertices are empty."""
    return _mean_along(_boundary_edges(faces, num_vertices), num_vertices)


def _boundary_edges(faces: Int[np.ndarray, "F 3"], num_vertices: int) -> Int[np.ndarray, "n 2"]:
    found = unique_edges(faces, num_vertices)
    return found.edges[found.counts == 1]


def _mean_along(edges: Int[np.ndarray, "n 2"], num_vertices: int) -> sparse.csr_matrix:
    """The matrix that replaces each vertex's value by the mean over where its edges lead."""
    both = np.concatenate([edges, edges[:, ::-1]])
    adjacency = sparse.csr_matrix((np.ones(len(both)), both.T), shape=(num_vertices, num_vertices))
    return normalize_rows(adjacency)


def corner_sum(faces: Int[np.ndarray, "F 3"], num_vertices: int) -> sparse.csr_matrix:
    """The matrix (V, F) that adds each face's value to its three corners."""
    columns = np.repeat(np.arange(len(faces)), 3)
    return sparse.csr_matrix(
        (np.ones(3 * len(faces), dtype=np.float32), (faces.ravel(), columns)),
        shape=(num_vertices, len(faces)),
    )


def vertex_normals(
    vertices: Float[np.ndarray, "V 3"],
    faces: Int[np.ndarray, "F 3"],
    corners: sparse.csr_matrix | None = None,
) -> Float[np.ndarray, "V 3"]:
    """Unit normals at the vertices, the area-weighted mean of the faces around each.

    Args:
        vertices: In any unit of length.
        faces: Counter-clockwise seen from outside.
        corners: `corner_sum` of the same mesh, to save making it again.
    """
    if corners is None:
        corners = corner_sum(faces, len(vertices))
    first = vertices[faces[:, 0]]
    normals = corners @ np.cross(vertices[faces[:, 1]] - first, vertices[faces[:, 2]] - first)
    return normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)


def grid_faces(rows: int, columns: int) -> Int[np.ndarray, "F 3"]:
    """The triangles of a sheet of points, row by row; seen from its face, columns run left and rows down."""
    corner = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).reshape(-1)
    upper = np.stack([corner, corner + 1, corner + columns], axis=1)
    return np.concatenate([upper, np.stack([corner + 1, corner + columns + 1, corner + columns], axis=1)])


def compact(faces: Int[np.ndarray, "F 3"]) -> tuple[Int[np.ndarray, " n"], Int[np.ndarray, "F 3"]]:
    """The vertices that the faces use, ascending, and the faces renumbered to index those."""
    used, renumbered = np.unique(faces, return_inverse=True)
    return used, renumbered.reshape(faces.shape)

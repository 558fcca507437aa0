"""Cutting a body's surface into charts: pieces that can be laid flat without folding over themselves."""

import heapq
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Bool, Float, Int
from numpy import ndarray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh

_WIDEST = 0.5
"""Cosine: how far a face may be turned from the direction along which its chart is seen."""
_WIDEST_MERGED = 0.25
"""Cosine: the same where a small chart is joined to another."""
_SMALL = 0.004
"""Share of the whole area below which a chart is joined to another, if one can take it."""
_ROUNDS = 3
"""How often charts grow from the middles of those before."""
_FOLD_PIXELS = 256
_ON_EDGE = 1e-6
_FLAT = 1e-14
"""Square metres under which a face has no direction."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SurfaceCharts:
    """Which chart each face of a mesh belongs to, and how each chart is laid flat."""

    labels: Int[ndarray, " F"]
    """0 .. C - 1."""
    axes: Float[ndarray, "C 3 3"]
    """Chart-from-mesh rotations: rows are right, down and into the surface, as a camera's before it."""

    def __len__(self) -> int:
        return len(self.axes)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Mesh:
    vertices: Float[ndarray, "N 3"]
    faces: Int[ndarray, "F 3"]
    normals: Float[ndarray, "F 3"]
    areas: Float[ndarray, " F"]
    neighbours: list[list[int]]
    """Faces that share an edge with each."""


def cut_into_charts(vertices: Float[ndarray, "N 3"], faces: Int[ndarray, "F 3"]) -> SurfaceCharts:
    """Charts of a closed or open mesh; the same mesh always gives the same.

    Seen along its axis, no face of a chart is turned away and none covers another: projecting it is one to one.

    Args:
        vertices: Metres.
        faces: Counter-clockwise seen from outside.
    """
    mesh = _mesh(vertices, faces)
    labels = _grown(mesh, [], mesh.normals[:0])
    for _ in range(_ROUNDS):
        labels = _grown(mesh, *_middles(mesh, labels))
    labels = _unfolded(mesh, _without_small(mesh, labels))
    return SurfaceCharts(labels=labels, axes=_axes(_directions(mesh, labels)))


def _mesh(vertices: Float[ndarray, "N 3"], faces: Int[ndarray, "F 3"]) -> _Mesh:
    corners = vertices[faces].astype(np.float64)
    crosses = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    doubled = np.linalg.norm(crosses, axis=1)
    normals = crosses / np.maximum(doubled, 1e-20)[:, None]
    return _Mesh(
        vertices=vertices, faces=faces, normals=normals, areas=doubled / 2, neighbours=_neighbours(faces)
    )


def _neighbours(faces: Int[ndarray, "F 3"]) -> list[list[int]]:
    edges = np.sort(np.stack([faces, np.roll(faces, -1, axis=1)], axis=2).reshape(-1, 2), axis=1)
    owners = np.repeat(np.arange(len(faces)), 3)
    order = np.lexsort((owners, edges[:, 1], edges[:, 0]))
    edges, owners = edges[order], owners[order]
    shared = (edges[1:] == edges[:-1]).all(1)
    neighbours: list[list[int]] = [[] for _ in faces]
    for one, other in zip(owners[:-1][shared].tolist(), owners[1:][shared].tolist(), strict=True):
        neighbours[one].append(other)
        neighbours[other].append(one)
    return neighbours


def _grown(mesh: _Mesh, seeds: list[int], directions: Float[ndarray, "C 3"]) -> Int[ndarray, " F"]:
    """Charts that grow from seeds, the face that suits its chart best first; more seeds where none can reach."""
    labels = np.full(len(mesh.faces), -1)
    known = list(directions)
    _grow(mesh, labels, seeds, known, 0)
    for face in np.argsort(-mesh.areas, kind="stable").tolist():
        if labels[face] < 0:
            known.append(mesh.normals[face])
            _grow(mesh, labels, [face], known, len(known) - 1)
    return labels


def _grow(
    mesh: _Mesh, labels: Int[ndarray, " F"], seeds: list[int], directions: list[ndarray], first: int
) -> None:
    cosines = [mesh.normals @ direction for direction in directions[first:]]
    flat = mesh.areas < _FLAT
    queue = [(0.0, face, index) for index, face in enumerate(seeds)]
    heapq.heapify(queue)
    while queue:
        _, face, index = heapq.heappop(queue)
        if labels[face] >= 0:
            continue
        labels[face] = first + index
        for other in mesh.neighbours[face]:
            if labels[other] < 0 and (flat[other] or cosines[index][other] > _WIDEST):
                heapq.heappush(queue, (1 - float(cosines[index][other]), other, index))


def _middles(mesh: _Mesh, labels: Int[ndarray, " F"]) -> tuple[list[int], Float[ndarray, "C 3"]]:
    """The face nearest to each chart's middle, and its mean direction."""
    count = int(labels.max()) + 1
    centres = mesh.vertices[mesh.faces].mean(1)
    total = np.maximum(np.bincount(labels, mesh.areas, count), 1e-20)
    weighted = centres * mesh.areas[:, None]
    middles = np.stack([np.bincount(labels, column, count) for column in weighted.T], axis=1) / total[:, None]
    distances = np.linalg.norm(centres - middles[labels], axis=1)
    order = np.lexsort((distances, labels))
    firsts = order[np.searchsorted(labels[order], np.arange(count))]
    return firsts.tolist(), _directions(mesh, labels)


def _directions(mesh: _Mesh, labels: Int[ndarray, " F"]) -> Float[ndarray, "C 3"]:
    weighted = mesh.normals * mesh.areas[:, None]
    return _towards(np.stack([np.bincount(labels, column) for column in weighted.T], axis=1))


def _towards(sums: Float[ndarray, "C 3"]) -> Float[ndarray, "C 3"]:
    """Unit vectors; upwards for those without a direction."""
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.where(lengths > 1e-12, sums / np.maximum(lengths, 1e-20), [0.0, 0.0, 1.0])


def _without_small(mesh: _Mesh, labels: Int[ndarray, " F"]) -> Int[ndarray, " F"]:
    """Small charts joined to that of their neighbours which faces most as they do, the smallest first."""
    labels = labels.copy()
    directions = _directions(mesh, labels)
    areas = np.bincount(labels, mesh.areas)
    for chart in np.argsort(areas, kind="stable").tolist():
        members = np.flatnonzero(labels == chart)
        if areas[chart] > _SMALL * areas.sum() or not len(members):
            continue
        around = {int(labels[other]) for face in members.tolist() for other in mesh.neighbours[face]}
        solid = mesh.normals[members][mesh.areas[members] > _FLAT]
        fits = [(float((solid @ directions[other]).min(initial=1.0)), -other) for other in around - {chart}]
        best = max(fits, default=(0.0, 0))
        if best[0] > _WIDEST_MERGED:
            labels[members] = -best[1]
            areas[-best[1]] += areas[chart]
    return np.unique(labels, return_inverse=True)[1]


def _unfolded(mesh: _Mesh, labels: Int[ndarray, " F"]) -> Int[ndarray, " F"]:
    """Charts without the faces that others of them cover, which become charts of their own."""
    order = np.argsort(labels, kind="stable")
    waiting = np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)
    done = 0
    result = np.empty_like(labels)
    while waiting:
        members = waiting.pop()
        turn = _axes(_towards((mesh.normals * mesh.areas[:, None])[members].sum(0, keepdims=True)))[0]
        turned = (mesh.normals[members] @ turn[2] > 0) & (mesh.areas[members] > _FLAT)
        out = turned | _covered(mesh.vertices @ turn.T[:, :2], mesh.faces[members])
        if not out.any():
            result[members] = done
            done += 1
        elif out.all():
            waiting += list(members[:, None])
        else:
            waiting += _pieces(mesh, members[out]) + _pieces(mesh, members[~out])
    return result


def _covered(flat: Float[ndarray, "N 2"], faces: Int[ndarray, "C 3"]) -> Bool[ndarray, " C"]:
    """Which faces of a chart others of lower number cover."""
    corners = flat[faces]
    low = corners.min((0, 1))
    scale = (_FOLD_PIXELS - 2) / max(float((corners.max((0, 1)) - low).max()), 1e-9)
    corners = (corners - low) * scale + 1
    first, last = _uppermost(corners), len(faces) - 1 - _uppermost(corners[::-1])
    covered = np.zeros(len(faces), bool)
    covered[last[(first >= 0) & (last < len(faces)) & (first != last)]] = True
    return covered


def _uppermost(corners: Float[ndarray, "C 3 2"]) -> Int[ndarray, " P"]:
    """The first of the triangles that each pixel's centre is inside of; -1 where there is none."""
    depths = np.broadcast_to(1 + np.linspace(0, 1, len(corners))[:, None, None], (*corners.shape[:2], 1))
    points = np.concatenate([corners * depths, depths], axis=2).reshape(-1, 3)
    eye = torch.eye(3, dtype=torch.float64)[None]
    camera = Cameras(R=eye, t=eye[:, 0] * 0, K=eye, image_size=(_FOLD_PIXELS, _FOLD_PIXELS))
    found = rasterize_mesh(
        torch.from_numpy(points.copy()), torch.arange(3 * len(corners)).reshape(-1, 3), camera
    )
    inside = found.barycentrics.amin(-1) > _ON_EDGE
    return torch.where(inside, found.face, -1).flatten().numpy()


def _pieces(mesh: _Mesh, members: Int[ndarray, " C"]) -> list[Int[ndarray, " P"]]:
    """Faces by the connected pieces that they make."""
    place = {face: index for index, face in enumerate(members.tolist())}
    pairs = [
        (index, place[other])
        for face, index in place.items()
        for other in mesh.neighbours[face]
        if other in place
    ]
    rows, columns = np.array(pairs, int).reshape(-1, 2).T
    graph = coo_array((np.ones(len(rows)), (rows, columns)), shape=(len(members), len(members)))
    count, labels = connected_components(graph.tocsr(), directed=False)
    return [members[labels == piece] for piece in range(count)]


def _axes(directions: Float[ndarray, "C 3"]) -> Float[ndarray, "C 3 3"]:
    """A camera's axes before each chart, looking against its direction."""
    forward = -directions
    up = np.where(np.abs(forward[:, 1:2]) < 0.9, [0.0, 1.0, 0.0], [0.0, 0.0, 1.0])
    right = np.cross(forward, up)
    right /= np.linalg.norm(right, axis=1, keepdims=True)
    return np.stack([right, np.cross(forward, right), forward], axis=1)

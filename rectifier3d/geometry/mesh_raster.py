"""Which triangle of a mesh each pixel sees."""

import ctypes
import math

import torch
from jaxtyping import Float, Int
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.mesh_raster_torch import rasterize_torch
from rectifier3d.native import load_library, native_available


def rasterize_mesh(
    vertices: Float[Tensor, "N 3"],
    faces: Int[Tensor, "F 3"],
    cameras: Cameras,
    *,
    near: float = 0.01,
    backend: str = "auto",
) -> MeshFragments:
    """Find the nearest face at each pixel centre of each camera; both sides of a face are seen.

    A pixel centre that lies exactly on an edge belongs to all faces at the edge; of faces at equal depth the one
    with the lower index is seen. Faces that cross the near plane are seen where they lie beyond it. Faces without
    area in the image and faces with a corner that is not finite are never seen. No gradient flows through.

    Args:
        vertices: World metres. The result has their dtype and device.
        faces: Indices into the vertices.
        cameras: V cameras with one image size.
        near: Metres in front of the camera within which nothing is seen, > 0.
        backend: ``cpu`` is C++; ``torch`` its readable twin, tens of times slower on a CPU; ``auto`` is the twin for
            tensors on an accelerator, which the host waits for twice, and else ``cpu`` wherever it can be compiled.

    Raises:
        ValueError: if a face names a vertex that does not exist, a camera is not finite, the image has no pixels,
            or ``near`` or ``backend`` is none of the allowed values.
        NativeBuildError: if ``backend="cpu"`` is asked for and cannot be compiled.
    """
    _check(vertices, faces, cameras, near)
    if backend not in ("auto", "cpu", "torch"):
        raise ValueError(f"backend must be 'auto', 'cpu' or 'torch', got {backend!r}")
    native = backend == "cpu" or (backend == "auto" and vertices.device.type == "cpu" and native_available())
    find = _rasterize_native if native else _rasterize_twin
    with torch.no_grad():
        return find(vertices, faces, cameras, near)


def _check(vertices: Float[Tensor, "N 3"], faces: Int[Tensor, "F 3"], cameras: Cameras, near: float) -> None:
    if not (near > 0 and math.isfinite(near)):
        raise ValueError(f"near must be a positive distance in metres, got {near}")
    if min(cameras.image_size) < 1:
        raise ValueError(f"image_size must be at least 1 x 1 pixels, got {cameras.image_size}")
    given = {"R": cameras.R, "t": cameras.t, "K": cameras.K}
    sound = torch.stack([torch.isfinite(values).all() for values in given.values()])
    lowest, highest = torch.aminmax(faces) if faces.numel() else (faces.new_zeros(()), faces.new_full((), -1))
    # Read together, as an accelerator is waited for each time.
    *finite, first, last = torch.cat(
        [sound.to(faces.device, torch.int64), torch.stack([lowest, highest])]
    ).tolist()
    for (name, values), fine in zip(given.items(), finite, strict=True):
        if not fine:
            view = int((~torch.isfinite(values)).flatten(1).any(1).nonzero()[0])
            raise ValueError(f"camera {view} has values in {name} that are not finite: check the calibration")
    if first < 0 or last >= len(vertices):
        raise ValueError(
            f"faces must index the {len(vertices)} vertices, but they hold indices from {first} to {last}: "
            "do mesh and vertices belong together?"
        )


def _projections(cameras: Cameras) -> Float[Tensor, "V 3 4"]:
    """World to homogeneous pixels ``(u z, v z, z)``, in float64."""
    camera_from_world = torch.cat([cameras.R, cameras.t[..., None]], -1).double()
    return torch.cat([cameras.K.double()[:, :2] @ camera_from_world, camera_from_world[:, 2:]], 1)


def _rasterize_twin(
    vertices: Float[Tensor, "N 3"], faces: Int[Tensor, "F 3"], cameras: Cameras, near: float
) -> MeshFragments:
    found = rasterize_torch(vertices.double(), faces.long(), _projections(cameras), cameras.image_size, near)
    return MeshFragments(
        face=found.face,
        barycentrics=found.barycentrics.to(vertices.dtype),
        depth=found.depth.to(vertices.dtype),
    )


def _rasterize_native(
    vertices: Float[Tensor, "N 3"], faces: Int[Tensor, "F 3"], cameras: Cameras, near: float
) -> MeshFragments:
    """Call the C++ function; tensors on other devices travel through main memory."""
    points = vertices.to("cpu", torch.float64).contiguous()
    triangles = faces.to("cpu", torch.int64).contiguous()
    projections = _projections(cameras).to("cpu").contiguous()
    height, width = cameras.image_size
    real = torch.float64 if vertices.dtype == torch.float64 else torch.float32
    face = torch.empty(len(cameras), height, width, dtype=torch.int64)
    barycentrics = torch.empty(len(cameras), height, width, 3, dtype=real)
    depth = torch.empty(len(cameras), height, width, dtype=real)
    library = load_library()
    function = library.mesh_raster_float64 if real == torch.float64 else library.mesh_raster_float32
    status = function(
        ctypes.c_void_p(points.data_ptr()),
        ctypes.c_int64(len(points)),
        ctypes.c_void_p(triangles.data_ptr()),
        ctypes.c_int64(len(triangles)),
        ctypes.c_void_p(projections.data_ptr()),
        ctypes.c_int64(len(cameras)),
        ctypes.c_int32(height),
        ctypes.c_int32(width),
        ctypes.c_double(near),
        ctypes.c_void_p(face.data_ptr()),
        ctypes.c_void_p(barycentrics.data_ptr()),
        ctypes.c_void_p(depth.data_ptr()),
    )
    if status != 0:
        raise MemoryError(f"not enough memory to rasterize {len(triangles)} faces into {len(cameras)} views")
    return MeshFragments(
        face=face.to(vertices.device),
        barycentrics=barycentrics.to(vertices.device, vertices.dtype),
        depth=depth.to(vertices.device, vertices.dtype),
    )

"""actor3d: from multi-view video of a person to an animatable Gaussian-splatting avatar.

Everything that a program needs of it is here; nothing heavy is imported before it is asked for.

Example::

    import actor3d

    avatar = actor3d.load("demo/run")
    pose = avatar.pose(left_shoulder=(0, 0, 70))
    image = avatar.render(pose, camera="front", size=768)  # uint8 [H, W, 3]
    avatar.gaussians(pose).save("ada.ply")
    for image in avatar.animate("dance", mode="bake"):
        ...
"""

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    __version__: str
    from actor3d.avatar import Avatar
    from actor3d.captures.capture import Capture, open_capture
    from actor3d.front_door import load, train
    from actor3d.motion.motion import Motion, Pose
    from rectifier3d.geometry.cameras import Cameras
    from rectifier3d.splats.gaussians import Gaussians
    from rectifier3d.splats.lifting import Photographs

__all__ = [
    "Avatar",
    "Cameras",
    "Capture",
    "Gaussians",
    "Motion",
    "Photographs",
    "Pose",
    "__version__",
    "load",
    "open_capture",
    "train",
]

# Read once, when torch is imported. OpenMP threads that spin for long cost more than they win when a machine's few
# cores are shared, and threads that sleep at once wake too late for the next small operation: spin for microseconds.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("GOMP_SPINCOUNT", "10000")

_HOMES = {
    "Avatar": "actor3d.avatar",
    "Cameras": "rectifier3d.geometry.cameras",
    "Capture": "actor3d.captures.capture",
    "Gaussians": "rectifier3d.splats.gaussians",
    "Motion": "actor3d.motion.motion",
    "Photographs": "rectifier3d.splats.lifting",
    "Pose": "actor3d.motion.motion",
    "load": "actor3d.front_door",
    "open_capture": "actor3d.captures.capture",
    "train": "actor3d.front_door",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for."""
    if name == "__version__":
        value = _version()
    elif name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    else:
        raise AttributeError(f"module 'actor3d' has no attribute '{name}'")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("actor3d")
    except PackageNotFoundError:  # A checkout that nobody installed.
        return "0+unknown"

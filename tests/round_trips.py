"""A demo capture written out in other layouts and read back: what comes back otherwise.

``python tests/round_trips.py DEMO_CAPTURE FOLDER [FRAMES]`` prints the figures of docs/lab/captures.md; the tests do
the same with a tiny capture.
"""

import sys
from pathlib import Path

import numpy as np
import torch
from layouts import write_easymocap, write_neural_body, write_refined
from synthetic import TinyCapture

from actor3d.bodies.files import find_body_file
from actor3d.captures.capture import Capture, open_capture


def as_written(capture: Capture, frames: int) -> TinyCapture:
    """The first frames of a capture, in the form that the writers of layouts take."""
    params = capture.params.select(list(range(frames)))
    with torch.no_grad():
        posed = capture.body(params, capture.surface.rest_vertices)
    return TinyCapture(
        root=capture.root,
        body=capture.body,
        params=params,
        posed=posed,
        rest_vertices=capture.surface.rest_vertices,
        calibration=capture.calibration,
    )


def bodies_of(capture: Capture, folder: Path) -> Path:
    """A folder in which the capture's free body lies as SMPL's neutral one."""
    folder.mkdir(parents=True)
    with np.load(find_body_file("free", capture.body.gender)) as free:
        content = {key: free[key] for key in free.files if key not in ("kind", "gender")}
    np.savez(folder / "SMPL_NEUTRAL.npz", **content)
    return folder


def differences(original: Capture, back: Capture, frames: int) -> tuple[float, float, int]:
    """Largest differences of cameras, of vertices (metres), and of undistorted pixels (grey levels)."""
    lenses = original.calibration, back.calibration
    cameras = max(
        float(np.abs(getattr(lenses[0], name) - getattr(lenses[1], name)).max())
        for name in ("K", "D", "R", "t")
    )
    chosen = range(frames)
    vertices = float((original.posed_vertices(chosen) - back.posed_vertices(chosen)).abs().max())
    pixels = 0
    for frame in chosen[:: max(1, frames // 4)]:
        for camera in range(len(lenses[0])):
            views = original.load_view(frame, camera), back.load_view(frame, camera)
            pixels = max(pixels, int(np.abs(views[0].image.astype(int) - views[1].image).max()))
    return cameras, vertices, pixels


def main() -> None:
    """Print a line for each layout."""
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    original = open_capture(source)
    frames = int(sys.argv[3]) if len(sys.argv) > 3 else original.num_frames
    written, bodies = as_written(original, frames), bodies_of(original, folder / "bodies")
    for name, write in (("A", write_neural_body), ("C", write_refined), ("D", write_easymocap)):
        back = open_capture(write(written, folder / name), body_models=(bodies,))
        cameras, vertices, pixels = differences(original, back, frames)
        print(
            f"{name}: cameras {cameras:.2g}, vertices {vertices:.2g} m, pixels {pixels} grey levels",
            flush=True,
        )


if __name__ == "__main__":
    main()

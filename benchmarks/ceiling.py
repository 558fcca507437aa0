"""What a perfect avatar of the demo's made person scores: herself, drawn without the wall behind her.

Run with ``python -m benchmarks.ceiling [--subject ada]``. Her capture is filmed anew into a scratch folder, and her own
mesh, cloth and light over black are measured against its photographs as an avatar is: the unseen clip, every third
frame, in four cameras. What is left is compression, and the outline, along which photographs are cut out hard.
"""

import argparse
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import UInt8

from actor3d.captures.capture import Capture, open_capture
from actor3d.captures.images import undistort_crop
from actor3d.imaging.metrics import ComparedPictures, ImageMetrics, compare_images, mean_metrics
from actor3d.imaging.person import inside
from actor3d.synthetic.capture_writer import DemoOptions, DemoScene, demo_scene, write_demo_capture
from actor3d.synthetic.renderer import Renderer

EVERY = 3


@dataclass(frozen=True, kw_only=True)
class Perfect:
    """One picture of the person herself."""

    metrics: ImageMetrics
    rim_share: float
    """Of the squared error in the box: within 3 pixels of the outline, or outside of it."""


def measure(scene: DemoScene, capture: Capture, frames: range, cameras: range) -> list[Perfect]:
    """The person herself against the photographs of some frames and cameras."""
    renderer = Renderer(scene.subject, scene.lenses)
    found = []
    for frame in frames:
        lit, vertices = scene.lit(frame), capture.posed_vertices([frame])[0]
        for camera in cameras:
            view = capture.evaluation_view(frame, camera)
            pair = ComparedPictures(
                picture=_undistorted(capture, renderer.over_black(lit, camera), camera) / np.float32(255),
                truth=view.image / np.float32(255),
                box=capture.body_boxes(vertices, view.camera)[0].numpy(),
                mask=view.mask,
            )
            found.append(Perfect(metrics=compare_images(pair), rim_share=_rim_share(pair)))
    return found


def _undistorted(
    capture: Capture, picture: UInt8[np.ndarray, "H W 3"], camera: int
) -> UInt8[np.ndarray, "H W 3"]:
    calibration, everything = capture.calibration, np.ones(picture.shape[:2], bool)
    K, D = calibration.opencv_intrinsics(camera), calibration.D[camera]
    return undistort_crop(picture, everything, K, D, (0, 0), picture.shape[:2])[0]


def _rim_share(pair: ComparedPictures) -> float:
    error = np.square(pair.picture - pair.truth).sum(-1)
    return float(error[pair.box & ~inside(pair.mask)].sum() / error[pair.box].sum())


def main() -> None:
    """Film, measure and say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--subject", default="ada")
    options = DemoOptions(subject=parser.parse_args().subject)
    with tempfile.TemporaryDirectory() as folder:
        write_demo_capture(Path(folder) / "capture", options)
        capture = open_capture(Path(folder) / "capture")
        frames = capture.split("novel_pose").frames
        found = measure(
            demo_scene(options), capture, range(frames[0], frames[-1] + 1, EVERY), range(0, 12, 3)
        )
    mean = mean_metrics([each.metrics for each in found])
    rim = np.mean([each.rim_share for each in found])
    print(
        f"{len(found)} pictures of {options.subject} herself: {mean.box_psnr:.2f} dB / {mean.box_ssim:.3f} in the box, "
        f"{mean.inside_psnr:.2f} dB inside, sharpness {mean.sharpness:.2f}; {rim:.0%} of the error along the outline"
    )


if __name__ == "__main__":
    main()

"""An evaluation without a run: pictures that are the photographs, made a little wrong."""

import pytest
import torch

from actor3d.captures.capture import open_capture
from actor3d.evaluation.evaluate import FrameResult
from actor3d.evaluation.gallery import Gallery
from actor3d.evaluation.measured import Evaluation
from actor3d.evaluation.options import EvaluationOptions
from actor3d.evaluation.results import Tally
from actor3d.evaluation.scoring import ViewResult
from actor3d.evaluation.viewpoints import opposite_cameras
from actor3d.imaging.metrics import ComparedPictures, compare_images
from actor3d.imaging.perceptual import MissingMetric

_MISSING = (MissingMetric(name="lpips", label="LPIPS", reason="no <weights>"),)


@pytest.fixture(scope="session")
def measured_capture(capture_folder):
    return open_capture(capture_folder)


def _view(capture, frame, camera, change):
    seen = capture.evaluation_view(frame, camera)
    truth = torch.from_numpy(seen.image).permute(2, 0, 1).float() / 255
    picture = (truth * (1 - change)).contiguous()
    rows, mask = (image.permute(1, 2, 0).numpy() for image in (picture, truth)), seen.mask
    box = capture.body_boxes(capture.posed_vertices([frame])[0], seen.camera)[0].numpy()
    pair = ComparedPictures(
        **dict(zip(("picture", "truth"), rows, strict=True)), box=box, mask=mask, alpha=mask * 1.0
    )
    return ViewResult(
        frame=frame,
        camera=camera,
        picture=picture,
        truth=truth,
        metrics=compare_images(pair),
        refined_metrics=None,
    )


@pytest.fixture(scope="session")
def frame_results(measured_capture):
    """Of a few frames in three cameras, the more wrong the later; a factor makes all more wrong."""

    def results(factor=1.0):
        split = measured_capture.split("novel_pose")
        for place, frame in enumerate(split.frames[:4]):
            views = tuple(
                _view(measured_capture, frame, camera, factor * (0.1 + 0.05 * place + 0.01 * camera))
                for camera in split.cameras[:3]
            )
            flicker, truth = (None, None) if place == 0 else (0.02 * factor, 0.01)
            yield FrameResult(index=frame, views=views, denoiser_calls=4, flicker=flicker, true_flicker=truth)

    return results


@pytest.fixture(scope="session")
def evaluated(measured_capture, frame_results):
    """An evaluation of that."""

    def evaluate(run="demo_1", factor=1.0):
        frames = list(frame_results(factor))
        shown = [frames[0].index, frames[-1].index]
        cameras = opposite_cameras(measured_capture, [view.camera for view in frames[0].views], shown[0])
        gallery = Gallery(measured_capture, shown, cameras)
        tally = Tally(capture=measured_capture, pictures=[], frames=[])
        for frame in frames:
            tally.add(frame)
            gallery.add(frame)
        options = EvaluationOptions()
        return Evaluation(run=run, options=options, tally=tally, gallery=gallery, missing=_MISSING)

    return evaluate


@pytest.fixture(scope="session")
def evaluation(evaluated):
    return evaluated()

"""`actor3d demo-real`: the whole way from raw video of a real man to measured pictures."""

from actor3d.cli.common import open_checked
from actor3d.cli.pipeline import Pipeline, run_pipeline
from actor3d.cli.video_command import run_import_video
from actor3d.cli.video_flags import VideoFlags
from actor3d.errors import UserError
from actor3d.video_import.example import HELD_OUT_CAMERA, TEST_FRAMES, fetch_example

FILM_FPS = 60.0
"""That of the footage."""
_GENDER = "male"


def run_demo_real(pipeline: Pipeline, workers: int) -> None:
    """Run every step that is not done yet."""
    run_pipeline(pipeline, lambda: _capture(pipeline, workers), lambda: _require_held_out(pipeline))
    print(
        f"how the body was fitted: {pipeline.capture}/fit/fit.jpg. These pictures show a real person: keep them to "
        "yourself"
    )


def _capture(pipeline: Pipeline, workers: int) -> None:
    example = fetch_example(pipeline.out / "footage")
    run_import_video(
        VideoFlags(
            videos=example.videos,
            calibration=example.calibration,
            out=pipeline.capture,
            held_out=(HELD_OUT_CAMERA,),
            test_frames=TEST_FRAMES,
            gender=_GENDER,
            workers=workers,
        )
    )


def _require_held_out(pipeline: Pipeline) -> None:
    """A kept capture must be one that tests with what the figures are reported for."""
    opened = open_checked(pipeline.capture, ())
    held_out = [opened.camera_names[camera] for camera in opened.split("novel_view").cameras]
    tested = len(opened.split("novel_pose").frames)
    if held_out != [HELD_OUT_CAMERA] or tested != TEST_FRAMES:
        raise UserError(
            f"{pipeline.capture}: tests with cameras {held_out} and {tested} frames, expected {HELD_OUT_CAMERA} and "
            f"{TEST_FRAMES}: choose another --out, or remove it"
        )

"""`actor3d import video`."""

from actor3d.captures.metadata import BodyChoice
from actor3d.cli.common import Bars
from actor3d.cli.video_flags import VideoFlags
from actor3d.errors import UserError
from actor3d.io.places import require_writable
from actor3d.video_import.folders import FIT_FOLDER
from actor3d.video_import.importing import ImportedFootage, import_footage
from actor3d.video_import.opening import FootageOptions
from actor3d.video_import.report import SHEET_FILE
from actor3d.video_import.selection import FrameRange


def run_import_video(footage: VideoFlags) -> None:
    """Make a capture of raw video, and say what came of it."""
    require_writable(footage.out)
    with Bars() as bars:
        options = FootageOptions(
            frames=FrameRange(start=footage.start, stop=footage.stop, stride=footage.stride),
            fps=footage.fps,
            offsets=footage.offsets,
            scale=footage.scale,
            held_out=footage.held_out,
            turn_held_out=footage.turn_held_out,
            test_frames=footage.test_frames,
            body=BodyChoice(
                kind=footage.body, gender=footage.gender, clothes=footage.clothes, hair=footage.hair
            ),
            body_models=footage.body_models,
            keypoints=footage.keypoints,
            masks=footage.masks,
            keep_bad_fit=footage.keep_bad_fit,
            workers=footage.workers,
        )
        try:
            imported = import_footage(footage.videos, footage.calibration, footage.out, options, bars.update)
        except ImportError as error:
            raise UserError(
                f"finding people needs LiteRT ({error}): pip install 'actor3d[footage]', or give --keypoints "
                "and --masks"
            ) from error
    _say(footage, imported)


def _say(footage: VideoFlags, imported: ImportedFootage) -> None:
    print(f"imported: {footage.out}, {len(imported.cameras)} cameras, {imported.frames} frames")
    if imported.left_out:
        print(f"left out, for they never see the person: {', '.join(imported.left_out)}")
    for camera, frames in imported.missed.items():
        print(f"camera {camera}: nobody found in {frames} frames, where the fitted body serves as mask")
    for camera, degrees in imported.turned.items():
        print(
            f"camera {camera}, held out, was turned by {degrees:.2f}° to suit the body that the others were fitted to; "
            "--no-turn-held-out leaves it as calibrated"
        )
    for fault in imported.faults:
        print(f"the fit is not good: {fault}")
    print(
        f"look at {footage.out / FIT_FOLDER / SHEET_FILE}; then `actor3d train footage --data {footage.out} --out RUN`"
    )

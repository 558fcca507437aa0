"""The command that makes a capture of raw video."""

from typing import Annotated

import tyro

from actor3d.cli.video_flags import VideoFlags

_Flags = Annotated[VideoFlags, tyro.conf.arg(name="")]


def video(footage: _Flags) -> None:
    """Make a capture of your own video: find the person, fit a body, write photographs, masks and poses.

    The cameras must be calibrated and show one person. Landmarks and masks come from MediaPipe's networks (pip install
    'actor3d[footage]'; they are fetched once), or are your own. An interrupted import goes on where it was. fit/fit.jpg
    in the capture shows what was found; docs/data.md explains the whole way.

    Example: actor3d import video --videos cam*.mp4 --calibration Calib.qca.txt --out captures/me --held-out cam04

    Args:
        footage: How it is done.
    """
    from actor3d.cli.video_command import run_import_video

    run_import_video(footage)

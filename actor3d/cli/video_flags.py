"""The flags of the command that makes a capture of raw video."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from actor3d.cli.arguments import Repeated


@dataclass(frozen=True, kw_only=True)
class VideoFlags:
    """How raw video becomes a capture."""

    videos: tuple[Path, ...]
    """One of each camera, named like it in the calibration; or a folder of numbered .jpg or .png pictures of each."""
    calibration: Path
    """Of the cameras: .qca.txt (Qualisys), .toml (Pose2Sim, Anipose, caliscope), intri.yml beside extri.yml (OpenCV,
    EasyMocap), a folder with cameras and images as .txt or .bin (COLMAP), transforms.json (nerfstudio), the files of
    Panoptic, AIST++, AvatarReX and ActorsHQ, or a capture's cam_params.json."""
    out: Path
    """The capture to make."""
    scale: float | None = None
    """Metres in one of the calibration's units, where these are not its tool's; COLMAP and nerfstudio need it."""
    offsets: tuple[str, ...] = ()
    """Cameras that started at another time, as in cam02=3: what the first video shows in frame 10, cam02 shows in 13.
    Or auto: told from the motion."""
    fps: float | None = None
    """Pictures a second, where folders of pictures are given; 30 without it."""
    start: int = 0
    """First frame of the first video to take."""
    stop: int | None = None
    """Frame of the first video to stop before."""
    stride: int = 1
    """Take one frame in so many."""
    held_out: tuple[str, ...] = ()
    """Cameras to test with: the body is not fitted to them, nor the avatar trained on them."""
    turn_held_out: bool = True
    """Turn them so that, in the frames trained on, the landmarks they saw lie on the body: calibrations are often half
    a degree off. The body is fitted to the other cameras alone either way."""
    test_frames: int | None = None
    """Frames at the end to test with; the last fifth without it."""
    body: str = "free"
    """Body model to fit: free, which comes with actor3d, anny, mhr, smpl, smplh, smplx, or one that a package adds."""
    gender: Literal["neutral", "male", "female"] = "neutral"
    """Of the body model."""
    clothes: Literal["fitted", "loose"] = "fitted"
    """What the person wears. loose: a coat, a skirt or a dress, or whatever else hangs more than 5 cm off the legs or
    joins them; fitted: all else, wide trousers, too."""
    hair: Literal["short", "long"] = "short"
    """How their hair is. long: it hangs down to the shoulders or further; short: all else."""
    body_models: Repeated[tuple[Path, ...]] = ()
    """Folder with SMPL-family files; may be repeated."""
    keypoints: Path | None = None
    """Your own 2D keypoints in place of detected ones: CAMERA.json, or folders CAMERA of OpenPose or EasyMocap JSON, or
    of SAM 3D Body's results (.npz, .npy, .pkl)."""
    masks: Path | None = None
    """Your own masks in place of detected ones: a folder CAMERA of PNG or JPEG, or a video CAMERA.mp4."""
    keep_bad_fit: bool = False
    """Finish the capture even where the body does not suit what the cameras saw."""
    workers: int = 2
    """Videos worked on at once, each by a process of its own."""

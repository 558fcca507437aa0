"""Importing a large capture: seconds a frame and peak memory, at several lengths and numbers of workers.

`python -m benchmarks.capture_scale DEMO_CAPTURE FOLDER`: enlarges a demo capture's pictures to 21 cameras at 1024²,
imports 25 and 100 frames of it in processes of their own, prepares 25, and prints a row for each. Then it does the
same with videos made of these pictures, whose keypoints and masks are given: reading, fitting and writing.
"""

import json
import shutil
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.body_fitting.measures import body_points, project_as_filmed
from actor3d.captures.capture import open_capture
from actor3d.captures.images import read_image
from actor3d.rendering.movies import MovieWriter

CAMERAS, SIDE = 21, 1024
_MEASURED = """
import json, resource, sys, time
from pathlib import Path
from actor3d.captures.capture import open_capture
from actor3d.captures.conversion_options import ConversionOptions
from actor3d.captures.converting import convert_capture
from actor3d.captures.dataset import prepare
from actor3d.video_import.importing import import_footage
from actor3d.video_import.opening import FootageOptions
what, source, out, workers = sys.argv[1:]
source, workers, started, cpu = Path(source), int(workers), time.monotonic(), time.process_time()
if what == "import":
    convert_capture(source, Path(out), ConversionOptions(workers=workers))
elif what == "prepare":
    prepare(open_capture(source), cache=Path(out), workers=workers)
else:
    options = FootageOptions(masks=source, keypoints=source / "keypoints", keep_bad_fit=True, workers=workers)
    import_footage(sorted((source / "videos").glob("*.mp4")), source / "cam_params.json", Path(out), options)
used = resource.getrusage(resource.RUSAGE_SELF)
children = resource.getrusage(resource.RUSAGE_CHILDREN)
busy = time.process_time() - cpu + children.ru_utime + children.ru_stime
print(json.dumps([time.monotonic() - started, busy, max(used.ru_maxrss, children.ru_maxrss) / 1024]))
"""


@dataclass(frozen=True, kw_only=True)
class Row:
    """One measurement."""

    what: str
    frames: int
    workers: int
    seconds: float
    processor_seconds: float
    peak_megabytes: float


def enlarge(demo: Path, out: Path, frames: int) -> Path:
    """A capture of 21 cameras at 1024² made of the demo's pictures, each used as often as needed."""
    capture = open_capture(demo)
    calibration = json.loads((demo / "cam_params.json").read_text())
    names = [str(index + 1) for index in range(CAMERAS)]
    content: dict[str, object] = {"all_cam_names": names}
    for camera, name in enumerate(names):
        like = camera % len(capture.calibration)
        lens = dict(calibration[capture.camera_names[like]])
        scale = SIDE / capture.calibration.image_sizes[like][0]
        K = lens["K"]
        lens["K"] = [
            [K[0][0] * scale, 0, (K[0][2] + 0.5) * scale - 0.5],
            [0, K[1][1] * scale, (K[1][2] + 0.5) * scale - 0.5],
            [0, 0, 1],
        ]
        content[name] = lens
        (out / name).mkdir(parents=True)
        for frame in range(frames):
            _picture(capture, like, frame % capture.num_frames, out / name / f"{frame:06d}")
    (out / "models").mkdir()
    for frame in range(frames):
        shutil.copy(capture.models[frame % capture.num_frames], out / "models" / f"{frame:06d}.npz")
    (out / "cam_params.json").write_text(json.dumps(content))
    about = json.loads((demo / "capture.json").read_text())
    about |= {"clips": [{"name": "all", "start": 0, "end": frames}], "test_clips": [], "name": "large"}
    about |= {"anchor_cameras": names[::6], "test_cameras": [names[3]]}
    (out / "capture.json").write_text(json.dumps(about))
    return out


def _picture(capture, camera: int, frame: int, stem: Path) -> None:
    for suffix, source, method in (
        (".jpg", capture.images[camera][frame], cv2.INTER_CUBIC),
        (".png", capture.masks[camera][frame][0], cv2.INTER_NEAREST),
    ):
        picture = cv2.imread(str(source), cv2.IMREAD_UNCHANGED)
        assert picture is not None
        cv2.imwrite(str(stem.with_suffix(suffix)), cv2.resize(picture, (SIDE, SIDE), interpolation=method))


def film(capture_folder: Path, frames: int) -> None:
    """Beside a capture's pictures, put videos of its first frames, and where its body's landmarks are in them."""
    capture = open_capture(capture_folder)
    params = capture.params.select(range(frames))
    points = body_points(capture.body, params)
    keypoints = capture_folder / "keypoints"
    keypoints.mkdir()
    for camera, name in enumerate(capture.camera_names):
        seen = project_as_filmed(points, capture.calibration, camera)
        entries = np.concatenate([seen, np.ones_like(seen[..., :1])], axis=-1).tolist()
        text = json.dumps({"landmarks": LANDMARK_NAMES, "frames": entries})
        (keypoints / f"{name}.json").write_text(text)
        with MovieWriter(capture_folder / "videos" / f"{name}.mp4", capture.fps) as movie:
            for frame in range(frames):
                movie.append(read_image(capture.images[camera][frame]))


def measure(what: str, source: Path, out: Path, workers: int) -> Row:
    """Run an import or a preparation in a process of its own."""
    command = [sys.executable, "-c", _MEASURED, what, str(source), str(out), str(workers)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, busy, memory = json.loads(done.stdout.splitlines()[-1])
    frames = len(list((source / "models").iterdir()))
    return Row(
        what=what,
        frames=frames,
        workers=workers,
        seconds=seconds,
        processor_seconds=busy,
        peak_megabytes=memory,
    )


def main() -> None:
    """Print the rows."""
    demo, folder = Path(sys.argv[1]), Path(sys.argv[2])
    started = time.monotonic()
    short, long = enlarge(demo, folder / "25", 25), enlarge(demo, folder / "100", 100)
    print(f"made in {time.monotonic() - started:.0f} s")
    for source, frames in ((short, 25), (long, 100)):
        film(source, frames)
    for what, source, workers in (
        ("import", short, 1), ("import", short, 2), ("import", long, 2), ("prepare", short, 1), ("prepare", short, 2),
        ("video", short, 2), ("video", long, 2),
    ):  # fmt: skip
        out = folder / f"{what}-{source.name}-{workers}"
        print(asdict(measure(what, source, out, workers)), flush=True)
        shutil.rmtree(out)


if __name__ == "__main__":
    main()

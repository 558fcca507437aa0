"""Teach actor3d a layout of captures: one class, and an entry point that names it.

    python examples/05_add_a_format.py CAPTURE OUT

A studio that there is not keeps `rig.json`, `photos/CAMERA/000000.jpg`, `mattes/CAMERA/000000.png` and
`bodies/000000.npz`. CAPTURE, in actor3d's own layout (docs/data.md), is copied to OUT that way, and read back by the
class below.

In a package of your own the entry point stands in pyproject.toml, and `pip install` makes it known to actor3d:

    [project.entry-points."actor3d.capture_formats"]
    studio = "studio_captures:STUDIO"

From then on `actor3d check`, `inspect`, `train` and `import` read such folders, and so does `actor3d.open_capture`.
Motion readers, exporters and body models are added likewise: CONTRIBUTING.md lists the groups.
"""

import json
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path

import actor3d
from actor3d.captures.body_track import read_track
from actor3d.captures.calibration import check_cameras, first_image_size, make_calibration
from actor3d.captures.formats.frame_files import (
    CameraFiles,
    complete_frames,
    coverage_of,
    files_by_frame,
    masks_by_frame,
)
from actor3d.captures.formats.recording import Recording
from actor3d.io.strict import read_json_object


class Studio:
    """Reads the studio's layout."""

    name = "studio"
    description = "rig.json, photos/CAMERA/*.jpg, mattes/CAMERA/*.png and bodies/*.npz"

    def recognises(self, root: Path) -> bool:
        """Whether a folder is one of the studio's."""
        return (root / "rig.json").is_file() and (root / "mattes").is_dir()

    def read(self, root: Path, *, skip_missing: bool) -> Recording:
        """Read the cameras, and find the files of every frame."""
        rig = read_json_object(root / "rig.json")
        check_cameras(rig, root / "rig.json")
        sizes = [first_image_size(root / "photos", name) for name in rig]
        cameras = [
            CameraFiles(
                name=name,
                folder=root / "photos" / name,
                images=files_by_frame(root / "photos" / name, (".jpg",)),
                masks=masks_by_frame([root / "mattes" / name]),
            )
            for name in rig
        ]
        bodies = files_by_frame(root / "bodies", (".npz",))
        frames = complete_frames(root, cameras, bodies, skip_missing=skip_missing)
        models = tuple(bodies[frame] for frame in frames)
        places = {frame: place for place, frame in enumerate(bodies)}
        return Recording(
            calibration=make_calibration(rig, sizes, root / "rig.json"),
            calibration_files=(root / "rig.json",),
            images=tuple(tuple(camera.images[frame] for frame in frames) for camera in cameras),
            masks=tuple(tuple(camera.masks[frame] for frame in frames) for camera in cameras),
            models=models,
            frame_names=tuple(f"{frame:06d}" for frame in frames),
            frame_numbers=frames,
            positions=tuple(places[frame] for frame in frames),
            num_positions=len(bodies),
            coverage=coverage_of(cameras, bodies),
            read_track=partial(read_track, models),
        )


STUDIO = Studio()


def write_as_the_studio(capture: Path, out: Path) -> None:
    """Copy a capture of actor3d's own layout into the studio's."""
    rig = read_json_object(capture / "cam_params.json")
    names = rig.pop("all_cam_names")
    for folder, pattern in (("photos", "*.jpg"), ("mattes", "*.png")):
        for name in names:
            (out / folder / name).mkdir(parents=True)
            for number, file in enumerate(sorted((capture / name).glob(pattern))):
                shutil.copy(file, out / folder / name / f"{number:06d}{file.suffix}")
    shutil.copytree(capture / "models", out / "bodies")
    for file in capture.iterdir():  # The description, and a body model if the capture brings its own.
        if file.is_file() and file.name != "cam_params.json":
            shutil.copy(file, out)
    (out / "rig.json").write_text(json.dumps({name: rig[name] for name in names}))


def make_known() -> None:
    """Leave in a folder of Python's path what `pip install` leaves behind of a package with this entry point."""
    information = Path(tempfile.mkdtemp()) / "studio_captures-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: studio-captures\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text(
        f"[actor3d.capture_formats]\n{STUDIO.name} = {Path(__file__).stem}:STUDIO\n"
    )
    sys.path += [str(information.parent), str(Path(__file__).parent)]


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    if target.exists():
        sys.exit(f"{target}: there is something already; name another OUT")
    write_as_the_studio(source, target)
    make_known()
    opened = actor3d.open_capture(target)
    print(f"{target}: a capture in the format '{opened.format}', {len(opened.frame_names)} frames")

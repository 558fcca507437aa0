"""Tiny packages from outside, as pip would install them: a module, and a distribution that names its entry point."""

import json
import shutil
import sys

LIGHT_STAGE = """
import json

from actor3d.captures.body_track import read_track
from actor3d.captures.calibration import check_cameras, make_calibration
from actor3d.io.strict import read_json_object
from actor3d.captures.formats.frame_files import (
    CameraFiles, complete_frames, coverage_of, files_by_frame, masks_by_frame, with_photographs,
)
from actor3d.captures.formats.recording import Recording
from actor3d.captures.images import read_image


class LightStage:
    name = "light-stage"
    description = "rig.json, photos/CAMERA, mattes/CAMERA, bodies/*.npz"

    def recognises(self, root):
        return (root / "rig.json").is_file()

    def read(self, root, *, skip_missing):
        rig = read_json_object(root / "rig.json")
        check_cameras(rig, root / "rig.json")
        cameras = with_photographs(
            [
                CameraFiles(
                    name=name,
                    folder=root / "photos" / name,
                    images=files_by_frame(root / "photos" / name, (".jpg",)),
                    masks=masks_by_frame([root / "mattes" / name]),
                )
                for name in rig
            ],
            root,
        )
        bodies = files_by_frame(root / "bodies", (".npz",))
        frames = complete_frames(root, cameras, bodies, skip_missing=skip_missing)
        place = {frame: index for index, frame in enumerate(bodies)}
        models = tuple(bodies[frame] for frame in frames)
        sizes = [read_image(camera.images[frames[0]]).shape[:2] for camera in cameras]
        return Recording(
            calibration=make_calibration({each.name: rig[each.name] for each in cameras}, sizes, root / "rig.json"),
            calibration_files=(root / "rig.json",),
            images=tuple(tuple(camera.images[frame] for frame in frames) for camera in cameras),
            masks=tuple(tuple(camera.masks[frame] for frame in frames) for camera in cameras),
            models=models,
            frame_names=tuple(f"{frame:06d}" for frame in frames),
            frame_numbers=frames,
            positions=tuple(place[frame] for frame in frames),
            num_positions=len(bodies),
            coverage=coverage_of(cameras, bodies),
            read_track=lambda body: read_track(models, body),
        )


MEMBER = LightStage()
"""
"""A capture format of a studio that nobody knows."""

STAR = """
from actor3d.bodies.files import load_body_model
from actor3d.bodies.kinds import BodyKind
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES

MEMBER = BodyKind(
    name="star",
    joint_names=SMPL_JOINT_NAMES,
    file_names=lambda gender: (f"STAR_{gender.upper()}.npz",),
    read=load_body_model,
    licensed=True,
    source="https://star.is.tue.mpg.de",
)
"""
"""A body model kind whose files have SMPL's form and an entry ``kind``."""


POINTS = """
from actor3d.export.scene import ExportFormat


def write(scene, out, options):
    means = next(scene.sample()).gaussians.means
    lines = [f"# {scene.name}", *(" ".join(map(str, point)) for point in means.tolist())]
    out.write_text("\\n".join(lines) + "\\n")
    options.report(1, 1)


MEMBER = ExportFormat(
    name="points", suffix=".xyz", description="the Gaussians' centres, one a line", write=write, frames="one"
)
"""
"""An export format that holds a still's points."""


def install(site, monkeypatch, family, name, text):
    """Put a package into a folder that Python looks in: one member of a family, under the module's name MEMBER."""
    module = f"outside_{family}_{name.replace('-', '_')}"
    information = site / f"{module}-0.1.dist-info"
    information.mkdir(parents=True)
    (site / f"{module}.py").write_text(text)
    (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 0.1\n")
    (information / "entry_points.txt").write_text(f"[actor3d.{family}]\n{name} = {module}:MEMBER\n")
    monkeypatch.syspath_prepend(str(site))
    monkeypatch.delitem(sys.modules, module, raising=False)


def write_light_stage(tiny, root):
    """The tiny capture as the studio writes it."""
    root.mkdir()
    rig = json.loads((tiny.root / "cam_params.json").read_text())
    names = rig.pop("all_cam_names")
    (root / "rig.json").write_text(json.dumps({name: rig[name] for name in names}))
    for name in names:
        for folder, suffix in (("photos", ".jpg"), ("mattes", ".png")):
            (root / folder / name).mkdir(parents=True)
            for file in (tiny.root / name).glob(f"*{suffix}"):
                shutil.copy(file, root / folder / name)
    shutil.copytree(tiny.root / "models", root / "bodies")
    return root

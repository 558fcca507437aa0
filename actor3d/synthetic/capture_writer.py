"""Films a demo subject and writes the result as a capture, in the layout of a preprocessed ZJU-MoCap subject."""

import glob
import json
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.captures.calibration import write_calibration
from actor3d.captures.files import CALIBRATION_FILE, DESCRIPTION_FILE, MODELS_FOLDER
from actor3d.errors import InputError
from actor3d.io.atomic import atomic_folder
from actor3d.motion.procedural import Track, perform, sway
from actor3d.synthetic.clips import ClipPlan, find_motion
from actor3d.synthetic.drapes import Drape
from actor3d.synthetic.presets import SubjectPreset, find_subject
from actor3d.synthetic.renderer import LitSubject, Renderer
from actor3d.synthetic.stage import MIN_CAMERAS, Lenses, ring_of_lenses
from actor3d.synthetic.subject import ClothedSubject
from rectifier3d.geometry.body import PosedBody, SmplParams
from rectifier3d.native import native_available

Progress = Callable[[int, int], None]

_WORLD_FROM_STAGE = Rotation.from_euler("x", 90, degrees=True)
"""The stage is y-up; the captures of ZJU-MoCap, and so ours, are z-up."""
_JPEG_QUALITY = 93
_MIN_SIZE, _MAX_SIZE = 64, 2048
_PROVENANCE = (
    "Synthetic, rendered by actor3d's demo. Body, clothes, hair and eyes derive from MakeHuman's CC0 base mesh; "
    "the motion was keyframed for actor3d."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoOptions:
    """What to film."""

    subject: str = "ada"
    """Who: ada, bruno, mei, kofi, or noor, whose coat and long hair hang free."""
    motion: str = "everyday"
    """What they do: a set of clips, the last of which is kept from training."""
    frames: int = 60
    """Frames of all clips together."""
    cameras: int = 12
    """Cameras in a ring round the person, at least 6."""
    size: int = 512
    """Height and width of the photographs, pixels."""
    seed: int = 0
    """Draws where exactly the cameras stand, how their lenses bend, and the person's small sways."""


def write_demo_capture(out: Path, options: DemoOptions, progress: Progress | None = None) -> None:
    """Film a demo subject; the same options give the same files, byte for byte, on one machine.

    The files are written beside ``out`` and moved there when all are complete.

    Args:
        out: Folder that does not exist yet, or is empty.
        options: What to film.
        progress: Called with the number of finished frames and of all frames.

    Raises:
        InputError: if an option is out of its range; the message says which.
        FileExistsError: if ``out`` is there and not an empty folder.
    """
    plans = _check(options)
    out = Path(out)
    _remove_earlier_leftovers(out)
    with atomic_folder(out, replace=False) as made:
        _film(made, options, plans, progress)


def _remove_earlier_leftovers(out: Path) -> None:
    """What a killed process of the first versions left: the capture in the making, named after the process."""
    for leftover in out.absolute().parent.glob(f".{glob.escape(out.name)}.partial-*"):
        process = leftover.name.rpartition("-")[2]
        ours = (leftover / MODELS_FOLDER).is_dir() and process.isdecimal() and not _lives(int(process))
        if (
            ours
            and not leftover.is_symlink()
            and all(_is_of_a_capture(path.name) for path in leftover.iterdir())
        ):
            shutil.rmtree(leftover, ignore_errors=True)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass
    return True


def _is_of_a_capture(name: str) -> bool:
    return name.isdecimal() or name in (MODELS_FOLDER, CALIBRATION_FILE, DESCRIPTION_FILE)


def _check(options: DemoOptions) -> tuple[ClipPlan, ...]:
    find_subject(options.subject)
    plans = find_motion(options.motion)
    if options.frames < len(plans):
        raise InputError(
            f"the motion {options.motion!r} has {len(plans)} clips: frames must be at least that many, "
            f"got {options.frames}"
        )
    if options.cameras < MIN_CAMERAS:
        raise InputError(f"cameras must be at least {MIN_CAMERAS}, got {options.cameras}")
    if not _MIN_SIZE <= options.size <= _MAX_SIZE:
        raise InputError(f"size must lie between {_MIN_SIZE} and {_MAX_SIZE} pixels, got {options.size}")
    if options.seed < 0:
        raise InputError(f"seed must not be negative, got {options.seed}")
    return plans


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class DemoScene:
    """All that the pictures of a demo capture show."""

    subject: ClothedSubject
    lenses: Lenses
    motion: Track
    bones: Float[np.ndarray, "T 24 4 4"]
    """Of the free body in each frame."""
    drapes: Sequence[Drape | None]
    """How loose clothes hang in each frame."""

    def lit(self, frame: int) -> LitSubject:
        """The person in one frame, under the stage's light."""
        return LitSubject.of(self.subject, self.subject.pose(self.bones[frame], self.drapes[frame]))


def demo_scene(options: DemoOptions) -> DemoScene:
    """What is filmed with some options.

    Raises:
        InputError: if an option is out of range, or names what does not exist.
    """
    plans = _check(options)
    generator = np.random.default_rng(options.seed)
    subject = ClothedSubject.dress(find_subject(options.subject))
    lenses = ring_of_lenses(options.cameras, options.size, subject.height, generator)
    counts = frames_per_clip(plans, options.frames)
    motion = sway(_whole_motion(subject, plans, counts), generator)
    if any(subject.preset.headings):
        degrees = np.repeat(np.resize(subject.preset.headings, len(counts)), counts)
        motion = _turned(subject, motion, Rotation.from_euler("y", degrees[:, None], degrees=True))
    bones = _body(subject, motion).bone_transforms.double().numpy()
    drapes = subject.drapes(bones, counts, _rate(options, plans))
    return DemoScene(subject=subject, lenses=lenses, motion=motion, bones=bones, drapes=drapes)


def _film(root: Path, options: DemoOptions, plans: tuple[ClipPlan, ...], progress: Progress | None) -> None:
    scene = demo_scene(options)
    _write_models(root / "models", scene.subject, scene.motion)
    write_calibration(root, scene.lenses.calibration(_WORLD_FROM_STAGE.as_matrix()))
    description = _description(options, plans, frames_per_clip(plans, options.frames))
    (root / "capture.json").write_text(json.dumps(description, indent=1), encoding="utf-8")
    for name in camera_names(options.cameras):
        (root / name).mkdir()
    _write_pictures(root, scene, progress)


def _rate(options: DemoOptions, plans: tuple[ClipPlan, ...]) -> float:
    """Frames a second."""
    return options.frames / sum(plan.seconds for plan in plans)


def camera_names(count: int) -> list[str]:
    """The cameras' names, from "1" on."""
    return [str(index + 1) for index in range(count)]


def frames_per_clip(plans: tuple[ClipPlan, ...], frames: int) -> list[int]:
    """Share frames out among clips by their lengths; each gets at least one."""
    total = sum(plan.seconds for plan in plans)
    spare = frames - len(plans)
    ends = np.round(np.cumsum([plan.seconds for plan in plans]) / total * spare).astype(int)
    return (np.diff(ends, prepend=0) + 1).tolist()


def _whole_motion(subject: ClothedSubject, plans: tuple[ClipPlan, ...], counts: list[int]) -> Track:
    motions = [
        perform(plan.at(count), subject.marks.joints, subject.floor)
        for plan, count in zip(plans, counts, strict=True)
    ]
    return Track(
        poses=np.concatenate([motion.poses for motion in motions]),
        trans=np.concatenate([motion.trans for motion in motions]),
    )


def _body(subject: ClothedSubject, motion: Track) -> PosedBody:
    """The free body in every frame of a motion."""
    betas = torch.from_numpy(subject.betas)[None].expand(len(motion.poses), -1)
    with torch.no_grad():
        return subject.body(
            SmplParams(
                poses=torch.from_numpy(motion.poses).float(),
                betas=betas,
                trans=torch.from_numpy(motion.trans).float(),
            )
        )


def _turned(subject: ClothedSubject, motion: Track, turn: Rotation) -> Track:
    """A motion turned about the stage's origin, by one rotation or one a frame."""
    poses = motion.poses.copy()
    poses[:, 0] = (turn * Rotation.from_rotvec(poses[:, 0])).as_rotvec()
    pelvis = subject.marks.joints[0]
    return Track(poses=poses, trans=turn.apply(pelvis + motion.trans) - pelvis)


def _write_models(folder: Path, subject: ClothedSubject, motion: Track) -> None:
    folder.mkdir()
    motion = _turned(subject, motion, _WORLD_FROM_STAGE)
    rest = subject.body.rest(torch.from_numpy(subject.betas)[None])[0][0].numpy()
    for frame in range(len(motion.poses)):
        one = Track(poses=motion.poses[frame : frame + 1], trans=motion.trans[frame : frame + 1])
        posed = _body(subject, one)
        poses, trans = one.poses[0].astype(np.float32), one.trans[0].astype(np.float32)
        bones = posed.bone_transforms[0].numpy().copy()
        bones[:, :3, 3] -= trans
        np.savez(
            folder / f"{frame:06d}.npz",
            minimal_shape=rest,
            betas=subject.betas[None],
            Jtr_posed=posed.joints[0].numpy(),
            bone_transforms=bones,
            trans=trans,
            root_orient=poses[0],
            pose_body=poses[1:22].reshape(63),
            pose_hand=poses[22:].reshape(6),
        )


def _body_choice(subject: SubjectPreset) -> dict[str, str]:
    choice = {"model": "free", "gender": subject.body_gender}
    if subject.outfit != "shirt":
        choice["clothes"] = "loose"
    if subject.hair == "long":
        choice["hair"] = "long"
    return choice


def _description(options: DemoOptions, plans: tuple[ClipPlan, ...], counts: list[int]) -> dict[str, object]:
    ends = np.cumsum(counts)
    names = camera_names(options.cameras)
    quarter = options.cameras / 4
    anchors = [names[int(k * quarter)] for k in range(4)]
    others = [name for name in names if name not in anchors]
    return {
        "schema": 1,
        "name": f"{options.subject}-{options.motion}",
        "body": _body_choice(find_subject(options.subject)),
        "fps": round(_rate(options, plans), 3),
        "clips": [
            {"name": plan.name, "start": int(end - count), "end": int(end)}
            for plan, count, end in zip(plans, counts, ends, strict=True)
        ],
        "anchor_cameras": anchors,
        "test_cameras": [others[len(others) // 8], others[len(others) // 8 + len(others) // 2]],
        "test_clips": [plan.name for plan in plans if plan.test],
        "provenance": _PROVENANCE,
    }


def _write_pictures(root: Path, scene: DemoScene, progress: Progress | None) -> None:
    renderer = Renderer(scene.subject, scene.lenses)
    names = camera_names(len(scene.lenses.cameras))

    def shoot(frame: int) -> None:
        lit = scene.lit(frame)
        for view, name in enumerate(names):
            picture = renderer.render(lit, view)
            stem = root / name / f"{frame:06d}"
            _write_image(
                stem.with_suffix(".jpg"), picture.image[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
            )
            _write_image(stem.with_suffix(".png"), picture.mask, [])

    native_available()  # Compile, where that is still to be done, before the threads would all wait for it.
    threads = torch.get_num_threads()
    # Frames are shared out among threads; within one, the arrays are too small to share out again.
    pool = ThreadPoolExecutor(max_workers=threads, initializer=torch.set_num_threads, initargs=(1,))
    try:
        pending = [pool.submit(shoot, frame) for frame in range(len(scene.bones))]
        for done, future in enumerate(as_completed(pending), start=1):
            future.result()
            if progress is not None:
                progress(done, len(scene.bones))
    finally:
        pool.shutdown(cancel_futures=True)
        torch.set_num_threads(threads)


def _write_image(path: Path, image: np.ndarray, settings: list[int]) -> None:
    """Write an image through Python's own file calls, so that a full disk raises its own error."""
    fine, encoded = cv2.imencode(path.suffix, image, settings)
    if not fine:
        raise OSError(f"OpenCV cannot encode {path}")
    path.write_bytes(encoded.tobytes())

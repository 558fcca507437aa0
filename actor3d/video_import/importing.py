"""A capture from raw multi-view video: landmarks and masks, time offsets, photographs, and the body's fit."""

import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from jaxtyping import Bool, Int

from actor3d.body_fitting import BodyFit, FitProblem, TurnedCameras, fit_body, turn_to_body
from actor3d.body_fitting.outlines import body_outline
from actor3d.captures.body_track import write_frame
from actor3d.captures.calibration import Calibration, write_calibration
from actor3d.captures.capture import open_capture
from actor3d.captures.description import write_description
from actor3d.captures.files import MODELS_FOLDER
from actor3d.captures.images import read_image, read_mask
from actor3d.errors import InputError
from actor3d.io.atomic import atomic_file, require_free, resumable_folder
from actor3d.parallel import run_each
from actor3d.video_import.detection.detect import write_mask
from actor3d.video_import.detection.sources import Detections, sight_all
from actor3d.video_import.folders import FIT_FOLDER, LANDMARKS_FOLDER, SOURCES_FOLDER
from actor3d.video_import.opening import FEWEST_CAMERAS, Footage, FootageOptions, Progress, open_inputs
from actor3d.video_import.report import SHEET_FILE, write_report
from actor3d.video_import.selection import select_frames
from actor3d.video_import.splitting import choose_anchors, describe_footage, split_frames
from actor3d.video_import.synchronising import estimate_offsets
from actor3d.video_import.writing import CameraTask, write_camera

logger = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportedFootage:
    """What came of an import."""

    cameras: tuple[str, ...]
    frames: int
    left_out: tuple[str, ...]
    """Cameras that never see the person."""
    missed: dict[str, int]
    """Frames in which the person was not found, of the cameras that have any."""
    turned: dict[str, float]
    """Degrees by which cameras that were held out were turned to suit the body."""
    faults: tuple[str, ...]
    """Why the fit is not good; empty if it is."""


def import_footage(
    videos: Sequence[Path],
    calibration: Path,
    out: Path,
    options: FootageOptions | None = None,
    progress: Progress | None = None,
) -> ImportedFootage:
    """Make a capture of videos of one person from calibrated cameras.

    Everything is written beside ``out``, each file whole or not at all, and moved there once it is complete. An
    interrupted import goes on where it was.

    Args:
        videos: One of each camera, named like it.
        calibration: The cameras, in any format that :func:`read_rig` knows.
        out: The capture's folder, which does not exist yet or is empty.
        options: How.
        progress: Called as the work goes on.

    Raises:
        FileExistsError: if ``out`` is there and not empty.
        ImportError: if people must be detected and LiteRT is not installed.
        OSError: if MediaPipe's networks are needed and cannot be fetched, or the disk is full.
        InputError: a CaptureError where a file is at fault; or if nobody is seen, or the fit is not good.
    """
    options = options or FootageOptions()
    report = progress or (lambda stage, done, total: None)
    require_free(out)
    footage = open_inputs(videos, calibration, options, report)
    with resumable_folder(out, footage.stamp) as partial_folder:
        return _Import(folder=partial_folder, out=out, footage=footage, options=options, report=report).run()


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Fitted:
    """The body, and what came of the cameras that it was not fitted to."""

    body: BodyFit
    held_out: TurnedCameras | None
    """None where there are none, or they are left as calibrated."""

    @property
    def turned(self) -> dict[str, float]:
        """Degrees by which cameras that were held out were turned."""
        if self.held_out is None:
            return {}
        return dict(zip(self.held_out.calibration.names, self.held_out.degrees.tolist(), strict=True))


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Import:
    """One import on its way."""

    folder: Path
    """The capture in the making."""
    out: Path
    footage: Footage
    options: FootageOptions
    report: Progress

    def run(self) -> ImportedFootage:
        numbers, sightings = self._sight()
        seeing = self._seeing(sightings)
        names = self.footage.calibration.names
        self._write_photographs(seeing, numbers, sightings)
        fitted = self._fit(seeing, sightings)
        fit = fitted.body
        self._write_bodies(fit)
        calibration = self._turned(seeing, fitted)
        missed = self._mend_masks(seeing, sightings, fit, calibration)
        self._describe(calibration, fitted, numbers.shape[1])
        _keep_landmarks(self.folder, calibration.names, [sightings[camera] for camera in seeing])
        shutil.rmtree(self.folder / SOURCES_FOLDER, ignore_errors=True)
        open_capture(self.folder, body_models=self.options.body_models)
        return ImportedFootage(
            cameras=calibration.names,
            frames=numbers.shape[1],
            left_out=tuple(name for camera, name in enumerate(names) if camera not in seeing),
            missed=missed,
            turned=fitted.turned,
            faults=fit.faults,
        )

    def _sight(self) -> tuple[Int[np.ndarray, "V F"], list[Detections]]:
        """The video's frame for each of the capture's, and what each camera saw in them."""
        footage = self.footage
        if footage.numbers is not None:
            return footage.numbers, self._sight_in(list(footage.numbers))
        counts = [video.num_frames for video in footage.videos]
        sightings = self._sight_in([np.arange(count) for count in counts])
        offsets = estimate_offsets([each.landmarks for each in sightings], footage.calibration, footage.fps)
        logger.info("time offsets: %s", dict(zip(footage.calibration.names, offsets, strict=True)))
        numbers = select_frames(counts, offsets, self.options.frames)
        return numbers, [each.select(chosen) for each, chosen in zip(sightings, numbers, strict=True)]

    def _sight_in(self, numbers: Sequence[Int[np.ndarray, " F"]]) -> list[Detections]:
        names = self.footage.calibration.names
        return sight_all(
            self.footage.annotations,
            self.footage.videos,
            numbers,
            [self.folder / SOURCES_FOLDER / name for name in names],
            self.options.workers,
            partial(self.report, "detect"),
        )

    def _seeing(self, sightings: Sequence[Detections]) -> list[int]:
        """The cameras that see the person at all."""
        names = self.footage.calibration.names
        seeing = [camera for camera, each in enumerate(sightings) if each.landmarks.confidence.any()]
        lost = [name for camera, name in enumerate(names) if camera not in seeing]
        fitted = [names[camera] for camera in seeing if names[camera] not in self.options.held_out]
        if not seeing:
            raise InputError(
                "no camera sees a person in any frame: look at the videos, or bring your own --keypoints and --masks"
            )
        if len(fitted) < FEWEST_CAMERAS:
            raise InputError(
                f"only camera {', '.join(fitted) or 'none'} of those not held out sees a person: fitting a body "
                f"needs {FEWEST_CAMERAS} or more (no person in {', '.join(lost)})"
            )
        for name in lost:
            logger.warning("camera %s never sees the person and is left out", name)
        return seeing

    def _write_photographs(
        self, seeing: Sequence[int], numbers: Int[np.ndarray, "V F"], sightings: Sequence[Detections]
    ) -> None:
        tasks = [
            CameraTask(
                video=self.footage.videos[camera],
                numbers=numbers[camera],
                masks=sightings[camera].masks,
                folder=self.folder / self.footage.calibration.names[camera],
            )
            for camera in seeing
        ]
        totals = [numbers.shape[1]] * len(tasks)
        run_each(write_camera, tasks, totals, self.options.workers, partial(self.report, "photographs"))

    def _fit(self, seeing: Sequence[int], sightings: Sequence[Detections]) -> _Fitted:
        """The body, fitted to the cameras that are not held out; refused, with a report to look at, if not good."""
        names, held_out = self.footage.calibration.names, self.options.held_out
        fitted = [camera for camera in seeing if names[camera] not in held_out]
        tested = [camera for camera in seeing if names[camera] in held_out]
        problem = self._problem(fitted, sightings)
        trained_on = split_frames(problem.num_frames, self.options.test_frames)[0].frames
        worn = self.options.body
        fitted_clothes = worn.clothes != "loose" and worn.hair != "long"
        options = replace(self.options.fit, clothing=fitted_clothes, clothing_frames=trained_on)
        fit = fit_body(problem, options, progress=partial(self.report, "fit"))
        tested_problem = self._problem(tested, sightings) if tested else None
        turned = None
        if tested_problem is not None and self.options.turn_held_out:
            turned = turn_to_body(tested_problem, fit, trained_on)
        write_report(
            self.folder / FIT_FOLDER,
            fit,
            problem,
            lambda name, frame: read_image(self.folder / name / f"{frame:06d}.jpg"),
            held_out=tested_problem,
            turned=turned,
        )
        if fit.faults and not self.options.keep_bad_fit:
            worst, *more = fit.faults
            others = f" (and {len(more)} more)" if more else ""
            raise InputError(
                f"the fit is not good: {worst}{others}; look at {self.folder / FIT_FOLDER / SHEET_FILE}; "
                "--keep-bad-fit finishes the capture all the same"
            )
        return _Fitted(body=fit, held_out=turned)

    def _problem(self, cameras: Sequence[int], sightings: Sequence[Detections]) -> FitProblem:
        calibration = self.footage.calibration
        return FitProblem(
            calibration=calibration.select(cameras),
            landmarks=[sightings[camera].landmarks for camera in cameras],
            masks=[partial(_read_mask, self.folder / calibration.names[camera]) for camera in cameras],
            body=self.footage.body,
            fps=self.footage.fps / self.options.frames.stride,
        )

    def _turned(self, seeing: Sequence[int], fitted: _Fitted) -> Calibration:
        """The cameras that see the person, turned as the fit turned them."""
        given = self.footage.calibration.select(seeing)
        R, t = given.R.copy(), given.t.copy()
        turned = [fitted.body.calibration]
        if fitted.held_out is not None:
            turned.append(fitted.held_out.calibration)
        for calibration in turned:
            for index, name in enumerate(calibration.names):
                camera = given.names.index(name)
                R[camera], t[camera] = calibration.R[index], calibration.t[index]
        return replace(given, R=R, t=t)

    def _write_bodies(self, fit: BodyFit) -> None:
        folder = self.folder / MODELS_FOLDER
        folder.mkdir(exist_ok=True)
        for frame in range(len(fit.params)):
            with atomic_file(folder / f"{frame:06d}.npz") as file:
                write_frame(file, fit.params.select([frame]), fit.body, fit.rest_vertices)
            self.report("bodies", frame + 1, len(fit.params))

    def _mend_masks(
        self,
        seeing: Sequence[int],
        sightings: Sequence[Detections],
        fit: BodyFit,
        calibration: Calibration,
    ) -> dict[str, int]:
        """Where a camera missed the person, the fitted body's outline is the mask: an empty one would teach absence."""
        missed = {}
        for index, camera in enumerate(seeing):
            frames = np.flatnonzero(~sightings[camera].landmarks.confidence.any(1)).tolist()
            if not frames:
                continue
            name = calibration.names[index]
            missed[name] = len(frames)
            logger.warning(
                "camera %s: nobody found in %d frames; the fitted body is their mask", name, len(frames)
            )
            for frame in frames:
                mask = body_outline(fit.posed([frame]).vertices[0], fit.body.faces, calibration, index)
                write_mask(self.folder / name / f"{frame:06d}.png", mask)
        return missed

    def _describe(self, calibration: Calibration, fitted: _Fitted, num_frames: int) -> None:
        options = self.options
        held_out = tuple(name for name in calibration.names if name in options.held_out)
        candidates = [camera for camera, name in enumerate(calibration.names) if name not in held_out]
        centre = fitted.body.posed([num_frames // 2]).vertices[0].mean(0).double().numpy()
        anchors = choose_anchors(calibration, candidates, centre)
        turned = "".join(
            f"; camera {name}, held out, was turned by {degrees:.2f}° to suit that body"
            for name, degrees in fitted.turned.items()
        )
        files = ", ".join(video.file.name for video in self.footage.videos)
        description = describe_footage(
            name=options.name or self.out.resolve().name,
            body=options.body,
            fps=self.footage.fps / options.frames.stride,
            clips=split_frames(num_frames, options.test_frames),
            anchors=tuple(calibration.names[camera] for camera in anchors),
            held_out=held_out,
            provenance=f"made of {files}; the body was fitted by actor3d{turned}",
        )
        write_calibration(self.folder, calibration)
        write_description(self.folder, description)


def _read_mask(folder: Path, frame: int) -> Bool[np.ndarray, "H W"]:
    return read_mask(folder / f"{frame:06d}.png")


def _keep_landmarks(root: Path, names: Sequence[str], sightings: Sequence[Detections]) -> None:
    """What the body was fitted to, to look at or to fit again."""
    folder = root / LANDMARKS_FOLDER
    folder.mkdir(exist_ok=True)
    for name, each in zip(names, sightings, strict=True):
        with atomic_file(folder / f"{name}.npz") as file:
            np.savez(file, points=each.landmarks.points, confidence=each.landmarks.confidence)

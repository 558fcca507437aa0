"""How programs and data sets that track people in videos wrap body parameters, told by what is in the file.

GVHMR, WHAM, VIBE, 4D-Humans (PHALP), TRAM, 3DPW, EMDB, HumanNeRF. Of several persons the first is taken.
"""

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from actor3d.errors import UserError
from actor3d.motion.files import numbers
from actor3d.motion.frames import holds_parts, is_one_frame, stacked

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Tracked:
    """One person's parameters by the usual names."""

    parameters: Mapping[str, Any]
    frames: Sequence[int] | None = None
    """The frames' numbers, where the file says them."""


def tracked_person(content: Mapping[Any, Any], where: Path) -> Tracked:
    """The first person's parameters of what a tracker wrote; a file of parameters by name is that itself.

    Raises:
        UserError: if the file is something known that holds no rotations, or nothing that is known.
    """
    for read in _TRACKERS:
        found = read(content, where)
        if found is not None:
            return found
    if not all(isinstance(key, str) for key in content):
        raise UserError(f"{where}: holds a {type(content).__name__}, expected body parameters by name")
    return Tracked(parameters=content)


def _threedpw(content: Mapping[Any, Any], where: Path) -> Tracked | None:
    poses = content.get("poses")
    if not isinstance(poses, list) or not poses or not isinstance(poses[0], np.ndarray) or poses[0].ndim != 2:
        return None
    trans = content.get("trans")
    _note_others(where, len(poses))
    places = {"trans": trans[0]} if isinstance(trans, list) and len(trans) == len(poses) else {}
    return Tracked(parameters={"poses": poses[0], **places})


def _gvhmr(content: Mapping[Any, Any], where: Path) -> Tracked | None:
    parameters = content.get("smpl_params_global")
    return Tracked(parameters=parameters) if holds_parts(parameters) else None


def _tram(content: Mapping[Any, Any], where: Path) -> Tracked | None:
    if "pred_rotmat" not in content:
        return None
    places = {"trans": content["pred_trans"]} if "pred_trans" in content else {}
    return Tracked(
        parameters={"poses": content["pred_rotmat"], **places}, frames=_numbers(content, "frame", where)
    )


def _persons(content: Mapping[Any, Any], where: Path) -> Tracked | None:
    """WHAM and VIBE: persons by number."""
    if not content or not all(isinstance(key, int | np.integer) for key in content):
        return None
    first = next(iter(content.values()))
    if not isinstance(first, Mapping) or not {"pose", "pose_world"} & set(first):
        return None
    _note_others(where, len(content))
    world = "_world" if "pose_world" in first else ""
    places = {"trans": first[f"trans{world}"]} if first.get(f"trans{world}") is not None else {}
    if not places:
        logger.warning("%s: it says nothing of places: the person stays where they are", where)
    return Tracked(
        parameters={"poses": first[f"pose{world}"], **places}, frames=_numbers(first, "frame_ids", where)
    )


def _phalp(content: Mapping[Any, Any], where: Path) -> Tracked | None:
    """4D-Humans: for every frame, a list of those who are seen."""
    frames = list(content.values())
    if not frames or not all(
        isinstance(frame, Mapping) and {"smpl", "tid"} <= set(frame) for frame in frames
    ):
        return None
    seen = [
        (index, int(identity), body)
        for index, frame in enumerate(frames)
        for identity, body in zip(_listed(frame["tid"]), _listed(frame["smpl"]), strict=False)
        if isinstance(identity, int | np.integer) and holds_parts(body)
    ]
    if not seen:
        raise UserError(f"{where}: the tracker found nobody in any frame; track a video that shows a person")
    _note_others(where, len({identity for _, identity, _ in seen}))
    seen = [(index, body) for index, identity, body in seen if identity == seen[0][1]]
    logger.warning("%s: places before the camera are no places in the world: the person stays", where)
    parameters = stacked([body for _, body in seen], [where] * len(seen))
    return Tracked(parameters=parameters, frames=[index for index, _ in seen])


def _frames_by_name(content: Mapping[Any, Any], where: Path) -> Tracked | None:
    """HumanNeRF: parameters by the name of the photograph."""
    frames = list(content.values())
    if not frames or not all(holds_parts(frame) and is_one_frame(frame, where) for frame in frames):
        return None
    digits = [re.findall(r"\d+", str(name)) for name in content]
    order = [int(found[-1]) for found in digits if found]
    numbered = len(order) == len(frames) and len(set(order)) == len(frames)
    sequence = np.argsort(order).tolist() if numbered else range(len(frames))
    parameters = stacked([frames[index] for index in sequence], [where] * len(frames))
    return Tracked(parameters=parameters, frames=sorted(order) if numbered else None)


def _single_part(content: Mapping[Any, Any], where: Path) -> Tracked | None:
    """EMDB, and whoever else puts the parameters under one name."""
    if holds_parts(content):
        return Tracked(parameters=stacked([content], [where])) if is_one_frame(content, where) else None
    inside = [value for value in content.values() if holds_parts(value)]
    return Tracked(parameters=inside[0]) if len(inside) == 1 else None


def _generated(content: Mapping[Any, Any], where: Path) -> Tracked | None:
    """MDM: joint positions, or rotations by six numbers."""
    if "motion" in content and {"lengths", "thetas", "text"} & set(content):
        raise UserError(
            f"{where}: of MDM's results, joint positions [samples, 22, 3, frames] of a person are read, and these are "
            "none; of its `visualize.render_mesh`, save thetas (as axis-angle) and root_translation as poses and trans"
        )
    return None


_TRACKERS: tuple[Callable[[Mapping[Any, Any], Path], Tracked | None], ...] = (
    _gvhmr, _threedpw, _tram, _persons, _phalp, _frames_by_name, _generated, _single_part,
)  # fmt: skip


def _listed(value: Any) -> Sequence[Any]:
    if isinstance(value, np.ndarray):
        return value.tolist() if value.ndim == 1 else ()
    return value if isinstance(value, list) else ()


def _numbers(content: Mapping[Any, Any], name: str, where: Path) -> Sequence[int] | None:
    if name not in content:
        return None
    return [int(number) for number in numbers(content[name], name, where).ravel()]


def _note_others(where: Path, count: int) -> None:
    if count > 1:
        logger.info("%s: of its %d persons, the first is read", where, count)

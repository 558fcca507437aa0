"""The JSON calibrations of data sets that many people use: CMU Panoptic, AIST++, AvatarReX."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import cv2

from actor3d.errors import fail
from actor3d.io.strict import finite_array, read_json
from actor3d.video_import.calibrations.rig import FoundCamera, RigCamera, found_camera

_AGAIN = "restore the file"


def read_panoptic(file: Path) -> list[FoundCamera]:
    """The cameras of CMU Panoptic's ``calibration_*.json``, in its centimetres.

    Raises:
        CaptureError: if it is no such file.
    """
    return [
        found_camera(name, partial(_panoptic_camera, name, entry, f"{file}: camera {name}"))
        for name, entry in _named(read_json(file)["cameras"], file)
    ]


def _panoptic_camera(name: str, entry: Mapping[str, Any], where: str) -> RigCamera:
    _require(entry, ("K", "distCoef", "R", "t"), where)
    return RigCamera(
        name=name,
        K=entry["K"],
        D=entry["distCoef"],
        R=entry["R"],
        T=entry["t"],
        image_size=size_of(entry.get("resolution"), f"{where} resolution"),
    )


def read_aist(file: Path) -> list[FoundCamera]:
    """The cameras of AIST++'s ``setting*.json``, in its centimetres.

    Raises:
        CaptureError: if it is no such file.
    """
    return [
        found_camera(name, partial(_aist_camera, name, entry, f"{file}: camera {name}"))
        for name, entry in _named(read_json(file), file)
    ]


def _aist_camera(name: str, entry: Mapping[str, Any], where: str) -> RigCamera:
    _require(entry, ("matrix", "distortions", "rotation", "translation"), where)
    return RigCamera(
        name=name,
        K=entry["matrix"],
        D=entry["distortions"],
        R=cv2.Rodrigues(finite_array(entry["rotation"], (3,), f"{where} rotation"))[0],
        T=entry["translation"],
        image_size=size_of(entry.get("size"), f"{where} size"),
    )


def read_avatarrex(file: Path) -> list[FoundCamera]:
    """The cameras of AvatarReX's ``calibration_full.json``, and of THuman4's file alike.

    Raises:
        CaptureError: if it is no such file.
    """
    return [
        found_camera(name, partial(_avatarrex_camera, name, entry, f"{file}: camera {name}"))
        for name, entry in read_json(file).items()
        if isinstance(entry, dict)
    ]


def _avatarrex_camera(name: str, entry: Mapping[str, Any], where: str) -> RigCamera:
    _require(entry, ("K", "R", "T"), where)
    return RigCamera(
        name=name,
        K=entry["K"],
        D=entry.get("distCoeff") or [0.0] * 5,
        R=entry["R"],
        T=entry["T"],
        image_size=size_of(entry.get("imgSize"), f"{where} imgSize"),
    )


def size_of(value: object, where: str) -> tuple[int, int] | None:
    """(height, width) of a [width, height]; None where there is none.

    Raises:
        CaptureError: if it is no pair of numbers.
    """
    if value is None:
        return None
    width, height = finite_array(value, (2,), where)
    return round(float(height)), round(float(width))


def _named(entries: object, file: Path) -> list[tuple[str, dict[str, Any]]]:
    """The entries of a list of cameras by what they are called."""
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise fail(file, "its cameras are no list of objects", _AGAIN)
    return [(str(entry.get("name", index)), entry) for index, entry in enumerate(entries)]


def _require(entry: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
    absent = [key for key in keys if entry.get(key) is None]
    if absent:
        raise fail(where, f"lacks {', '.join(absent)}", _AGAIN)

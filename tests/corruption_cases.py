"""Captures that were valid and have one thing wrong with them: what is spoiled, how, and what must be said of it."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pickled_traps
from corruption import (
    DAMAGES,
    WRONG_VALUES,
    bomb_archive,
    change_archive,
    change_json,
    forged_npy,
    jpeg_of_declared_size,
    nested_json,
    npy,
    png_of_declared_size,
)
from layouts import WRITERS

OWN = "own"
"""The layout of actor3d's own captures; the others are called as in ``layouts.WRITERS``."""
BODIES = "bodies/"
"""Where the path of a body model's file begins."""
LAYOUTS = (OWN, "neural-body", "refined, nothing listed", "easymocap")
"""Those that are spoiled."""
assert set(LAYOUTS) - {OWN} <= set(WRITERS)


class Outcome(Enum):
    """What may come of a spoiled capture."""

    ANY = "any"
    """One line, or a success whose result can be used: what was spoiled may not matter."""
    CHECKED = "checked"
    """`actor3d check` has something to say; importing may not notice."""
    REFUSED = "refused"
    """Both end in one line."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """The folders of one case."""

    capture: Path
    bodies: Path

    def path(self, file: str) -> Path:
        """Where a file of a case lies."""
        if file.startswith(BODIES):
            return self.bodies / file.removeprefix(BODIES)
        return self.capture / file


Spoil = Callable[[Place, np.random.Generator], None]


@dataclass(frozen=True, eq=False, kw_only=True)
class Case:
    """One thing wrong with one capture."""

    name: str
    layout: str
    spoil: Spoil
    named: tuple[str, ...]
    """One of these is in what is said."""
    outcome: Outcome = Outcome.ANY


def all_cases(*, every_damage: bool = False) -> list[Case]:
    """The cases, named uniquely; either with every damage of every file, or such that files of a kind share them."""
    cases = [
        *_damaged_files(every_damage),
        *_wrong_json(),
        *_wrong_arrays(),
        *_wrong_pickles(),
        *_wrong_pictures(),
        *_wrong_texts(),
        *_wrong_folders(),
    ]
    assert len({case.name for case in cases}) == len(cases)
    return cases


_FILES = {
    OWN: ("cam_params.json", "capture.json", "body.npz", "models/000001.npz", "2/000001.jpg", "3/000002.png"),
    "neural-body": (
        "annots.npy", "new_params/1.npy", "new_vertices/0.npy", "mask_cihp/Camera_B3/000002.png",
        f"{BODIES}SMPL_NEUTRAL.npz",
    ),
    "refined, nothing listed": ("annots_new.npy", "images/01/000001.jpg"),
    "easymocap": ("intri.yml", "output/smpl/smpl/000001.json"),
}  # fmt: skip
_GONE = {
    "cam_params.json": ("calibration",),
    "annots.npy": ("cam_params.json",),
    "annots_new.npy": ("cam_params.json",),
    "intri.yml": ("cam_params.json",),
    "images/01/000001.jpg": ("camera 2 lacks photographs of frames 1",),
    "2/000001.jpg": ("holds 2 photographs",),
    "3/000002.png": ("holds 2 masks",),
    "models/000001.npz": ("holds 3 photographs (.jpg) for 2 frames",),
}
"""What is said where a file is not there under its name, if it is not that file's name."""


def _damaged_files(every_damage: bool) -> Iterator[Case]:
    for layout, files in _FILES.items():
        # Two files of our own go through one reader, and those of the other layouts through the same.
        shared = 1 if every_damage else 2 if layout == OWN else 4
        for index, file in enumerate(files):
            for number, (how, damage) in enumerate(DAMAGES.items()):
                if how == "deleted" or number % shared == index % shared:
                    yield _file_case(layout, file, how, damage)


def _file_case(
    layout: str, file: str, how: str, change: Callable[..., object], outcome: Outcome = Outcome.ANY
) -> Case:
    """A case in which one file is changed by ``change(file, rng)``; messages name it."""

    def spoil(place: Place, rng: np.random.Generator) -> None:
        change(place.path(file), rng)

    named = (Path(file).name, *_GONE.get(file, ()))
    return Case(name=f"{layout}: {file}: {how}", layout=layout, spoil=spoil, named=named, outcome=outcome)


_FIELDS: dict[tuple[str, str], tuple[tuple[str | int, ...], ...]] = {
    (OWN, "capture.json"): (
        ("schema",), ("name",), ("body",), ("body", "file"), ("fps",), ("clips",), ("clips", 0), ("clips", 1, "end"),
        ("clips", 0, "name"), ("anchor_cameras",), ("test_cameras", 0), ("test_clips",), ("provenance",),
    ),
    (OWN, "cam_params.json"): (
        ("all_cam_names",), ("2",), ("2", "K"), ("2", "D"), ("3", "R"), ("3", "T"), ("1", "T", 2),
    ),
    ("easymocap", "output/smpl/smpl/000001.json"): ((0,), (0, "Rh"), (0, "Th"), (0, "poses"), (0, "shapes")),
}  # fmt: skip
_VALUES_EACH = 3


def _wrong_json() -> Iterator[Case]:
    """Every field with a few wrong values, each of which comes in many fields."""
    values = cycle(WRONG_VALUES.items())
    for (layout, file), fields in _FIELDS.items():
        for keys in fields:
            for what, value in islice(values, _VALUES_EACH):
                yield _field_case(layout, file, keys, what, value)
    for layout, file in (*_FIELDS, ("easymocap", "intri.yml")):
        yield _file_case(layout, file, "lists in lists", _text(nested_json()), Outcome.REFUSED)


def _field_case(layout: str, file: str, keys: Sequence[str | int], what: str, value: Any) -> Case:
    path = ".".join(map(str, keys))
    return _file_case(layout, file, f"{path} is {what}", lambda f, rng: change_json(f, keys, value))


def _text(content: str) -> Callable[..., object]:
    return lambda file, rng: file.write_text(content)


def _array(entry: str, content: bytes | None) -> Callable[..., object]:
    return lambda file, rng: change_archive(file, entry, content)


def _wrong_arrays() -> Iterator[Case]:
    for file, entry, shape in (
        ("models/000001.npz", "minimal_shape", (336, 3)),
        ("models/000001.npz", "trans", (3,)),
        ("models/000001.npz", "pose_body", (63,)),
        ("models/000000.npz", "betas", (1, 10)),
        ("body.npz", "v_template", (336, 3)),
        ("body.npz", "weights", (336, 24)),
    ):
        wrong: dict[str, bytes | None] = {
            "absent": None,
            "of another shape": npy(np.zeros((7, 5))),
            "NaN": npy(np.full(shape, np.nan)),
            "1e300": npy(np.full(shape, 1e300)),
            "texts": npy(np.full(shape, "x")),
            "objects": npy(np.full(shape, {}, dtype=object)),
            "of a promised size": forged_npy("<f8", (1 << 40, 3)),
            "of a negative size": forged_npy("<f8", (-1, 3), bytes(48)),
            "no array": b"\x93NUMPY but not really",
        }
        for how, content in wrong.items():
            # Only the first frame's shape is imported, and of betas as many as the body knows.
            kept = entry == "minimal_shape" or (entry == "betas" and how == "of another shape")
            outcome = Outcome.CHECKED if kept else Outcome.REFUSED
            yield _file_case(OWN, file, f"{entry} {how}", _array(entry, content), outcome)

    def bomb(file: Path, rng: np.random.Generator) -> None:
        bomb_archive(file, "trans", "<f8", (1 << 29,))

    yield _file_case(OWN, "models/000002.npz", "gigabytes in megabytes", bomb, Outcome.REFUSED)


def _wrong_pickles() -> Iterator[Case]:
    for layout, file in (("neural-body", "annots.npy"), ("refined, nothing listed", "smpl_params/2.npy")):
        for how, content in pickled_traps.TRAPS.items():
            yield _file_case(layout, file, how, _bytes(pickled_traps.as_npy(content)), Outcome.REFUSED)
        yield _file_case(layout, file, "an array of numbers", _bytes(npy(np.zeros(9))), Outcome.REFUSED)
    changes: dict[str, Callable[[dict[str, Any]], object]] = {
        "no cameras": lambda c: c.pop("cams"),
        "a camera short": lambda c: c["cams"]["R"].pop(),
        "K of NaN": lambda c: c["cams"]["K"].__setitem__(1, np.full((3, 3), np.nan)),
        "K of 1e300": lambda c: c["cams"]["K"].__setitem__(1, np.eye(3) * 1e300),
        "R no rotation": lambda c: c["cams"]["R"].__setitem__(0, np.ones((3, 3))),
        "T of texts": lambda c: c["cams"]["T"].__setitem__(2, ["a", "b", "c"]),
        "D of three": lambda c: c["cams"]["D"].__setitem__(0, np.zeros(3)),
        "a photograph outside": lambda c: c["ims"][0].update(ims=["../../secret/0.jpg"] * 3),
    }
    for how, change in changes.items():
        yield _file_case("neural-body", "annots.npy", how, _object(change), Outcome.REFUSED)


def _bytes(content: bytes) -> Callable[..., object]:
    return lambda file, rng: file.write_bytes(content)


def _object(change: Callable[[dict[str, Any]], object]) -> Callable[..., object]:
    def apply(file: Path, rng: np.random.Generator) -> None:
        content = np.load(file, allow_pickle=True).item()
        change(content)
        file.write_bytes(npy(np.array(content, dtype=object)))

    return apply


def _wrong_pictures() -> Iterator[Case]:
    small = cv2.imencode(".jpg", np.full((8, 8, 3), 90, np.uint8))[1].tobytes()
    pictures = {
        "png": {
            "60,000 pixels wide": png_of_declared_size(60_000, 60_000),
            "of no width": png_of_declared_size(0, 48),
            "16 bits deep, promising": png_of_declared_size(40_000, 40_000, depth=16, colour=6),
            "a JPEG by nature": small,
            "smaller": cv2.imencode(".png", np.zeros((8, 8), np.uint8))[1].tobytes(),
        },
        "jpg": {
            "65,500 pixels wide": jpeg_of_declared_size(65_500, 65_500),
            "65,500 pixels wide, progressive": jpeg_of_declared_size(65_500, 65_500, progressive=True),
            "of no width": jpeg_of_declared_size(0, 48),
            "a PNG by nature": png_of_declared_size(48, 48),
            "smaller": small,
        },
    }
    for layout, files in (
        (OWN, ("2/000001.jpg", "1/000000.jpg", "3/000002.png")),
        ("neural-body", ("Camera_B2/000001.jpg", "mask/Camera_B1/000000.png")),
    ):
        for file in files:
            for how, content in pictures[file.rsplit(".")[-1]].items():
                # Cameras are said to take pictures of the size of their first.
                first = file == "1/000000.jpg" and how == "smaller"
                case = _file_case(layout, file, how, _bytes(content), Outcome.REFUSED)
                yield case if not first else _with_names(case, ("1/000000.png", "1/000001.jpg"))


def _with_names(case: Case, named: tuple[str, ...]) -> Case:
    return Case(name=case.name, layout=case.layout, spoil=case.spoil, named=named, outcome=case.outcome)


def _wrong_texts() -> Iterator[Case]:
    """Of EasyMocap's calibration."""
    replaced = {
        "a camera less": ('- "2"', ""),
        "a matrix less": ("K_1:", "Q_1:"),
        "numbers that are none": ("data: [ ", "data: [ nonsense, "),
        "a matrix of another size": ("data: [ ", "data: [ 1., "),
        "NaN": ("data: [ ", "data: [ .Nan, #"),
        "an object to make": ("!!opencv-matrix", "!!python/object/apply:os.system"),
        "a truth value that is none": ("rows: 3", "rows: !!bool maybe"),
        "a way out": ('- "1"', '- "../../1"'),
    }
    for file in ("intri.yml", "extri.yml"):
        for how, (old, new) in replaced.items():
            if how != "a matrix less" or file == "intri.yml":
                yield _file_case("easymocap", file, how, _replaced(old, new))
        bomb = "a: &a [1]\n" + "".join(
            f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n"
            for before, after in zip("abcdefgh", "bcdefghi", strict=True)
        )
        yield _file_case("easymocap", file, "lists that grow", _text(f"{bomb}names: *i\n"), Outcome.REFUSED)
        yield _file_case("easymocap", file, "endless", _text("names: [" + "1, " * 400_000), Outcome.REFUSED)


def _replaced(old: str, new: str) -> Callable[..., object]:
    def apply(file: Path, rng: np.random.Generator) -> None:
        text = file.read_text()
        file.write_text(text.replace(old, new, 1))

    return apply


def _wrong_folders() -> Iterator[Case]:
    def moved_out(place: Place, name: str) -> None:
        shutil.move(place.capture / name, place.capture.parent / "elsewhere")
        (place.capture / name).symlink_to(place.capture.parent / "elsewhere")

    def emptied(place: Place, name: str) -> None:
        shutil.rmtree(place.capture / name)
        (place.capture / name).mkdir()

    def a_file(place: Place, name: str) -> None:
        shutil.rmtree(place.capture / name)
        (place.capture / name).write_text("no folder")

    def one_frame_more(place: Place, name: str) -> None:
        file = next((place.capture / name).iterdir())
        shutil.copy(file, file.with_name(f"{9:06d}{file.suffix}"))

    def of_odd_name(place: Place, name: str) -> None:
        file = next((place.capture / name).iterdir())
        # A name that is no UTF-8.
        shutil.copy(bytes(file), bytes(file.parent) + b"/\xff\xfe" + file.suffix.encode())

    changes: dict[str, Callable[[Place, str], None]] = {
        "a link to a folder outside": moved_out,
        "gone": lambda place, name: shutil.rmtree(place.capture / name),
        "empty": emptied,
        "a file": a_file,
        "with one more": one_frame_more,
        "with one of an odd name": of_odd_name,
    }
    for layout, folder, named in (
        (OWN, "2", ("capture/2", "camera 2")),
        (OWN, "models", ("models", "capture/1", "capture/2")),
        ("neural-body", "Camera_B2", ("Camera_B2", "camera 2")),
        ("neural-body", "new_params", ("new_params", "capture:")),
        ("easymocap", "output/smpl/smpl", ("smpl", "capture:")),
    ):
        for how, change in changes.items():
            yield _folder_case(layout, folder, how, change, named)


def _folder_case(
    layout: str,
    folder: str,
    how: str,
    change: Callable[[Place, str], None],
    named: tuple[str, ...],
) -> Case:
    def spoil(place: Place, rng: np.random.Generator) -> None:
        change(place, folder)

    return Case(name=f"{layout}: {folder}: {how}", layout=layout, spoil=spoil, named=named)

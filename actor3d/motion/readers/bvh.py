"""BVH files: a skeleton of any make, and its motion."""

import itertools
import logging
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.motion.files import read_text
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.motion import MAX_FRAMES
from actor3d.motion.options import ReadOptions
from actor3d.motion.rates import is_sure, usual_rate
from actor3d.motion.retarget import retargeted
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.skeleton_clip import SkeletonClip

logger = logging.getLogger(__name__)

_MAX_JOINTS = 1000
_CHANNELS = ("Xposition", "Yposition", "Zposition", "Xrotation", "Yrotation", "Zrotation")
_MAX_VALUE = 1e7
_HEADER = re.compile(r"\s*(frames|frame\s*time)\s*:", re.IGNORECASE)
_COMMA = re.compile(r"[+-]?\d+,\d+([eE][+-]?\d+)?")


@dataclass(frozen=True, kw_only=True, slots=True)
class BvhReader:
    """Reads a BVH file."""

    name: str = "bvh"
    description: str = "a skeleton of any make, unit and up axis"
    suffixes: tuple[str, ...] = (".bvh",)

    def recognises(self, path: Path, head: bytes) -> bool:
        """By the suffix."""
        return path.is_file() and path.suffix.lower() in self.suffixes

    def read(self, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
        """The clip carried over to a person of this skeleton.

        Raises:
            UserError: if the file is not a BVH, naming the line; or its skeleton's joints are not known.
        """
        return retargeted(read_bvh(path), path, skeleton, options)


BVH = BvhReader()


def read_bvh(path: Path) -> SkeletonClip:
    """The skeleton and its motion; in the file's own unit and axes. Joints without children are followed by their end.

    Where another number of frames follows than the file says, those that are there are read, with a warning.

    Raises:
        UserError: if the file is not a BVH, naming the line.
    """
    return _Reader(path, read_text(path)).read()


@dataclass(eq=False, kw_only=True)
class _Joint:
    name: str
    parent: int
    offset: list[float]
    channels: tuple[str, ...] = ()


class _Reader:
    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._tokens = _tokens(text.removeprefix("\ufeff"))
        self._line = 1
        self._joints: list[_Joint] = []

    def read(self) -> SkeletonClip:
        self._expect("HIERARCHY")
        self._expect("ROOT")
        self._hierarchy()
        frames, fps = self._header()
        return self._assemble(self._values(frames), fps)

    def _fail(self, trouble: str) -> UserError:
        return UserError(f"{self._path}: line {self._line}: {trouble}; is this a complete BVH file?")

    def _next(self) -> str:
        token = next(self._tokens, None)
        if token is None:
            raise self._fail("the file ends too early")
        self._line, text = token
        return text

    def _expect(self, *words: str) -> str:
        found = self._next()
        if found.upper() not in (word.upper() for word in words):
            raise self._fail(f"expected {' or '.join(words)}, found {found!r:.40}")
        return found

    def _number(self) -> float:
        return self._value(self._next())

    def _value(self, text: str) -> float:
        try:
            value = float(text)
        except ValueError as error:
            raise self._fail(f"expected a number, found {text!r:.40}{_hint(text)}") from error
        if not math.isfinite(value) or abs(value) > _MAX_VALUE:
            raise self._fail(f"expected a number of ordinary size, found {text:.40}")
        return value

    def _whole(self, most: int, what: str) -> int:
        value = self._number()
        if value != int(value) or not 0 <= value <= most:
            raise self._fail(f"expected {what} between 0 and {most}, found {value:g}")
        return int(value)

    def _hierarchy(self) -> None:
        """From behind the word ROOT to the brace that closes it."""
        chain: list[int] = []
        word = "JOINT"
        while True:
            if word == "}":
                chain.pop()
                if not chain:
                    return
            else:
                chain.append(self._joint(word, chain[-1] if chain else -1))
            word = self._expect("JOINT", "End", "}")

    def _joint(self, word: str, parent: int) -> int:
        if len(self._joints) == _MAX_JOINTS:
            raise self._fail(f"more than {_MAX_JOINTS} joints")
        name = self._name()
        if word.upper() == "END":
            name = f"{self._joints[parent].name}_end"
        elif not name:
            raise self._fail("a joint without a name")
        elif any(joint.name == name for joint in self._joints):
            raise self._fail(f"a second joint called {name!r:.40}")
        self._expect("OFFSET")
        joint = _Joint(name=name, parent=parent, offset=[self._number() for _ in range(3)])
        if word.upper() != "END":
            self._expect("CHANNELS")
            count = self._whole(6, "a number of channels")
            joint.channels = tuple(self._expect(*_CHANNELS).capitalize() for _ in range(count))
            if len(set(joint.channels)) != count:
                raise self._fail(f"joint {name!r:.40} has a channel twice")
        self._joints.append(joint)
        return len(self._joints) - 1

    def _name(self) -> str:
        """What stands before the brace: names may have spaces in them."""
        words: list[str] = []
        while (word := self._next()) != "{":
            if word == "}" or word.upper() in ("OFFSET", "CHANNELS"):
                raise self._fail(f"expected a joint's name and {{, found {word!r:.40}")
            words.append(word)
        return " ".join(words)

    def _header(self) -> tuple[int, float]:
        if self._expect("MOTION", "ROOT").upper() == "ROOT":
            raise self._fail(
                "a second ROOT, but one skeleton is read; write each skeleton into a file of its own"
            )
        self._expect("Frames:")
        frames = self._whole(MAX_FRAMES, "a number of frames")
        self._expect("Frame Time:")
        text = self._next()
        seconds = self._value(text)
        if frames < 1:
            raise self._fail("the motion has no frames")
        if not 1e-3 <= seconds <= 1:
            raise self._fail(f"expected a frame time between 0.001 and 1 second, found {seconds:g}")
        return frames, self._rate(text, seconds)

    def _rate(self, text: str, seconds: float) -> float:
        """Frames a second; warns if the time's few digits may mean another rate."""
        usual = usual_rate(text)
        if usual is None or is_sure(usual, seconds):
            return usual or 1 / seconds
        logger.warning(
            "%s: its frame time of %s s is %.6g frames a second; if it is that of %.6g rounded, add --file-fps %.6g",
            *(self._path, text, 1 / seconds, usual, usual),
        )
        return 1 / seconds

    def _values(self, declared: int) -> Float[np.ndarray, "T C"]:
        channels = sum(len(joint.channels) for joint in self._joints)
        lines = [
            [word for _, word in words]
            for _, words in itertools.groupby(self._tokens, key=lambda word: word[0])
        ]
        rows = list(itertools.chain.from_iterable(self._whole_lines(lines, declared, channels)))
        try:
            values = np.array(rows, dtype=np.float64)
        except ValueError as error:
            hint = _hint(next((word for word in rows if _COMMA.fullmatch(word)), ""))
            raise self._fail(f"the frames hold something that is no number ({error}){hint}") from error
        if not (np.isfinite(values).all() and (np.abs(values) < _MAX_VALUE).all()):
            raise self._fail("the frames hold NaN, infinity or a number beyond all measure")
        return values.reshape(-1, channels)

    def _whole_lines(self, lines: list[list[str]], declared: int, channels: int) -> list[list[str]]:
        """The lines of the frames that are there; warns if they are not those that the file says."""
        found = sum(map(len, lines))
        if found == declared * channels:
            return lines
        whole = [line for line in lines if len(line) == channels]
        cut = len(lines[-1]) if lines and len(lines[-1]) < channels else 0
        if not whole or len(whole) * channels + cut != found:
            raise self._fail(
                f"expected {declared} frames of {channels} numbers, {declared * channels} together, found {found}"
            )
        logger.warning(
            "%s: says that it has %d frames, but holds %d%s: those are read",
            self._path,
            declared,
            len(whole),
            f" and {cut} of the {channels} numbers of another" if cut else "",
        )
        return whole

    def _assemble(self, values: Float[np.ndarray, "T C"], fps: float) -> SkeletonClip:
        positions = np.zeros((len(values), len(self._joints), 3))
        rotations: list[Rotation] = []
        column = 0
        for index, joint in enumerate(self._joints):
            own = values[:, column : column + len(joint.channels)]
            column += len(joint.channels)
            offset = np.tile(joint.offset, (len(values), 1))
            for axis, channel in enumerate(_CHANNELS[:3]):
                if channel in joint.channels:
                    offset[:, axis] = own[:, joint.channels.index(channel)]
            local = _rotation(joint.channels, own)
            if joint.parent < 0:
                rotations.append(local)
                positions[:, index] = offset
            else:
                rotations.append(rotations[joint.parent] * local)
                positions[:, index] = positions[:, joint.parent] + rotations[joint.parent].apply(offset)
        return SkeletonClip(
            names=tuple(joint.name for joint in self._joints),
            parents=tuple(joint.parent for joint in self._joints),
            offsets=np.array([joint.offset for joint in self._joints]),
            positions=positions,
            world_from_joint=tuple(rotations),
            fps=fps,
        )


def _rotation(channels: tuple[str, ...], values: Float[np.ndarray, "T c"]) -> Rotation:
    """The channels' rotations in the order in which they are named, each about the axes left by those before."""
    turning = [index for index, channel in enumerate(channels) if channel.endswith("rotation")]
    if not turning:
        return Rotation.identity(len(values))
    order = "".join(channels[index][0] for index in turning)
    return Rotation.from_euler(order, values[:, turning], degrees=True)


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        header = _HEADER.match(line)
        if header:
            yield number, "Frames:" if header[1].lower() == "frames" else "Frame Time:"
        rest = line[header.end() if header else 0 :]
        for word in rest.replace("{", " { ").replace("}", " } ").split():
            yield number, word


def _hint(word: str) -> str:
    return ", with a comma for the decimal point: write a point" if _COMMA.fullmatch(word) else ""

"""What a joint's name says in any program's spelling: its side, and which part of the body it may be."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Side = Literal["left", "right"]

PARTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "hip": (("upleg", "upperleg", "thigh", "femur", "legupper", "uleg"), ("hip",), ("leg", "hipjoint")),
    "knee": (
        ("lowleg", "lowerleg", "shin", "calf", "tibia", "leglower", "lleg", "crus"),
        ("knee",),
        ("leg",),
    ),
    "ankle": (("ankle",), ("foot",)),
    "foot": (("toebase", "toe", "toes", "ball", "midfoot"),),
    "collar": (("collar", "clavicle", "clav", "collarbone"), ("shoulder", "scapula")),
    "shoulder": (("upperarm", "uparm", "humerus", "shldr", "armupper", "uarm"), ("arm",), ("shoulder",)),
    "elbow": (("forearm", "lowerarm", "lowarm", "radius", "armlower", "farm"), ("elbow",)),
    "wrist": (("hand",), ("wrist",)),
    "pelvis": (("pelvis", "hips", "hip"),),
    "neck": (("neck", "necklower"),),
    "head": (("head",),),
}
"""Words for each of our joints, the clearest first; some mean another joint elsewhere, the hierarchy tells which."""

_WORDS = {word for ranks in PARTS.values() for words in ranks for word in words}
_SIDES: dict[str, Side] = {
    "l": "left", "left": "left", "lft": "left", "lt": "left",
    "r": "right", "right": "right", "rgt": "right", "rt": "right",
}  # fmt: skip
_HELPERS = {
    "twist",
    "roll",
    "ik",
    "pole",
    "target",
    "nub",
    "end",
    "helper",
    "ctrl",
    "control",
    "mch",
    "leaf",
    "site",
}
"""Words of bones that help others, and are no joints of a person."""
_TRAILING = {"bend", "jnt", "joint", "bone", "def", "b"}
_PIECES = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


@dataclass(frozen=True, kw_only=True, slots=True)
class JointName:
    """What a name says."""

    side: Side | None
    word: str
    """One of :data:`PARTS`; empty if it is none of them."""
    helps: bool
    """Whether it is a bone that only helps others, or an end."""

    def rank(self, part: str) -> int | None:
        """How clearly it says that it is this part of the body, 0 the clearest; None if it does not."""
        for rank, words in enumerate(PARTS[part]):
            if self.word in words and not self.helps:
                return rank
        return None


def read_name(name: str) -> JointName:
    """Take a name apart: prefixes of programs and characters, numbers and separators mean nothing."""
    plain = re.split(r"[:|]", name)[-1]
    pieces = [piece.lower() for piece in _PIECES.findall(plain)]
    sides: list[Side] = [_SIDES[piece] for piece in pieces if piece in _SIDES]
    words = [piece for piece in pieces if piece not in _SIDES]
    helps = any(word in _HELPERS for word in words)
    while words and (words[-1].isdigit() or words[-1] in _TRAILING):
        words.pop()
    if sides:
        return JointName(side=sides[-1], word=_longest_word(words), helps=helps)
    side, word = _glued(words) or (None, _longest_word(words))
    return JointName(side=side, word=word, helps=helps)


def _longest_word(pieces: Sequence[str]) -> str:
    """The longest known word in which the pieces end."""
    for start in range(len(pieces)):
        if "".join(pieces[start:]) in _WORDS:
            return "".join(pieces[start:])
    return ""


def _glued(pieces: Sequence[str]) -> tuple[Side, str] | None:
    """Side and word of a name without anything between them, such as lfemur, LUArm or leftupleg."""
    for start in range(len(pieces)):
        joined = "".join(pieces[start:])
        for letters, side in sorted(_SIDES.items(), key=lambda known: -len(known[0])):
            if joined.startswith(letters) and joined[len(letters) :] in _WORDS and joined not in _WORDS:
                return side, joined[len(letters) :]
    return None

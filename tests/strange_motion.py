"""A motion of a skeleton whose joints nobody knows."""

_LIMBS = {
    "hip": (10, 0),
    "knee": (0, -40),
    "ankle": (0, -40),
    "shoulder": (15, 50),
    "elbow": (25, 0),
    "wrist": (25, 0),
}
JOINT_MAP = {"pelvis": "bone 0"} | {
    f"{side}_{joint}": f"bone {side[0]}{number}"
    for side in ("left", "right")
    for number, joint in enumerate(_LIMBS)
}
"""Names that tell nothing."""


def strange_bvh() -> str:
    """Somebody who stands for three frames."""
    lines = ["HIERARCHY", "ROOT bone 0", "{ OFFSET 0 0 0 CHANNELS 3 Xposition Yposition Zposition"]
    for side, sign in (("left", 1), ("right", -1)):
        for joint, (x, y) in _LIMBS.items():
            name = JOINT_MAP[f"{side}_{joint}"]
            lines.append(f"JOINT {name} {{ OFFSET {sign * x} {y} 0 CHANNELS 1 Zrotation")
            if joint in ("ankle", "wrist"):
                lines.append("End Site { OFFSET 0 0 10 } } } }")
    return "\n".join(
        [*lines, "}", "MOTION", "Frames: 3", "Frame Time: 0.04", *["0 90 0" + " 0" * 12] * 3, ""]
    )

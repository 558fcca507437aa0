"""Names and parents of the joints of the SMPL family."""

SMPL_JOINT_NAMES = (
    "pelvis",
    "left_hip",
    "right_hip",
    "spine1",
    "left_knee",
    "right_knee",
    "spine2",
    "left_ankle",
    "right_ankle",
    "spine3",
    "left_foot",
    "right_foot",
    "neck",
    "left_collar",
    "right_collar",
    "head",
    "left_shoulder",
    "right_shoulder",
    "left_elbow",
    "right_elbow",
    "left_wrist",
    "right_wrist",
    "left_hand",
    "right_hand",
)
SMPL_PARENTS = (-1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 12, 13, 14, 16, 17, 18, 19, 20, 21)

_FINGER_JOINT_NAMES = tuple(
    f"{side}_{finger}{phalanx}"
    for side in ("left", "right")
    for finger in ("index", "middle", "pinky", "ring", "thumb")
    for phalanx in (1, 2, 3)
)
_BODY_JOINT_NAMES = SMPL_JOINT_NAMES[:22]

SMPLH_JOINT_NAMES = _BODY_JOINT_NAMES + _FINGER_JOINT_NAMES
SMPLX_JOINT_NAMES = (*_BODY_JOINT_NAMES, "jaw", "left_eye", "right_eye", *_FINGER_JOINT_NAMES)
FAMILY_JOINT_NAMES = {"smpl": SMPL_JOINT_NAMES, "smplh": SMPLH_JOINT_NAMES, "smplx": SMPLX_JOINT_NAMES}
"""By the kind of body model."""

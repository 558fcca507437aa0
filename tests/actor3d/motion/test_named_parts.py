"""Parts of a pose go to their own joints, whatever tool named them and whichever others are there."""

import logging

import numpy as np
import pytest
from scipy.spatial.transform import Rotation
from synthetic import tiny_body

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES
from actor3d.captures.fits import to_origin_convention
from actor3d.errors import UserError
from actor3d.motion.body_parameters import KNOWN_WIDTHS, BodyParameters, performed
from actor3d.motion.motion import Motion
from actor3d.motion.named_parts import parameters_of
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton

FRAMES = 6
BODY = SMPL_JOINT_NAMES[:22]
TURNS = dict(
    zip(
        (*SMPLX_JOINT_NAMES, *SMPL_JOINT_NAMES[22:]),
        np.random.default_rng(3).normal(size=(57, FRAMES, 3)) * 0.3,
        strict=True,
    )
)
LEFT, RIGHT = SMPLH_JOINT_NAMES[22:37], SMPLH_JOINT_NAMES[37:]


def _of(*names: str) -> np.ndarray:
    return np.concatenate([TURNS[name] for name in names], axis=1)


ROOT, TRUNK, SMPL_TRUNK = _of("pelvis"), _of(*BODY[1:]), _of(*SMPL_JOINT_NAMES[1:])
BASE = {"root_orient": ROOT, "pose_body": TRUNK}


def _read(tmp_path, **arrays) -> BodyParameters:
    return parameters_of(arrays, tmp_path / "m.npz")


def _require(parameters: BodyParameters, said: tuple[str, ...]) -> None:
    """That joints turn as they should, and all others rest."""
    own = KNOWN_WIDTHS[parameters.poses.shape[1]]
    assert set(said) <= set(own)
    for index, name in enumerate(own):
        expected = TURNS[name] if name in said else np.zeros((FRAMES, 3))
        np.testing.assert_allclose(parameters.poses[:, index], expected, atol=1e-9, err_msg=name)


@pytest.mark.parametrize(
    ("arrays", "joints", "said"),
    [
        ({"global_orient": ROOT, "body_pose": TRUNK}, 22, BODY),
        ({"root_orient": ROOT, "pose_body": SMPL_TRUNK}, 24, SMPL_JOINT_NAMES),
        ({"poses_root": ROOT, "poses_body": SMPL_TRUNK}, 24, SMPL_JOINT_NAMES),
        ({"global_orient": ROOT, "poses": TRUNK}, 22, BODY),
        ({"root_orient": ROOT, "poses": SMPL_TRUNK}, 24, SMPL_JOINT_NAMES),
        ({"root_orient": ROOT, "poses": _of(*SMPL_JOINT_NAMES)}, 24, SMPL_JOINT_NAMES),
        ({"root_orient": ROOT, "poses": np.concatenate([ROOT * 0, TRUNK], axis=1)}, 22, BODY),
        ({"root_orient": ROOT, "poses": _of(*SMPLH_JOINT_NAMES[1:])}, 52, SMPLH_JOINT_NAMES),
        (BASE | {"pose_hand": _of(*LEFT, *RIGHT)}, 52, SMPLH_JOINT_NAMES),
        (BASE | {"pose_hand": _of("left_hand", "right_hand")}, 24, SMPL_JOINT_NAMES),
        (BASE | {"right_hand_pose": _of(*RIGHT)}, 52, BODY + RIGHT),
        (BASE | {"handl": _of(*LEFT), "handr": _of(*RIGHT)}, 52, SMPLH_JOINT_NAMES),
        (BASE | {"jaw_pose": _of("jaw")}, 55, (*BODY, "jaw")),
        (BASE | {"pose_eye": _of("left_eye", "right_eye")}, 55, (*BODY, "left_eye", "right_eye")),
        (BASE | {"reye_pose": _of("right_eye")}, 55, (*BODY, "right_eye")),
        (
            BASE | {"jaw_pose": _of("jaw"), "left_hand_pose": _of(*LEFT), "right_hand_pose": _of(*RIGHT)},
            55,
            (*SMPLH_JOINT_NAMES, "jaw"),
        ),
        (
            {"poses": _of(*BODY), "lhand_pose": _of(*LEFT), "rhand_pose": _of(*RIGHT)},
            52,
            SMPLH_JOINT_NAMES,
        ),
        ({"fullpose": _of(*SMPLX_JOINT_NAMES)}, 55, SMPLX_JOINT_NAMES),
        ({"poses": _of(*SMPLX_JOINT_NAMES)} | BASE | {"pose_jaw": _of("jaw")}, 55, SMPLX_JOINT_NAMES),
    ],
)  # fmt: skip
def test_each_part_goes_to_its_joints(tmp_path, arrays, joints, said):
    parameters = _read(tmp_path, **arrays)
    assert parameters.poses.shape == (FRAMES, joints, 3)
    _require(parameters, said)


def test_a_dancer_s_turns_may_be_added_up(tmp_path):
    poses = _of(*SMPL_JOINT_NAMES)
    poses[:, 1] += 20.0
    assert _read(tmp_path, poses=poses).poses[0, 0, 1] > 19


@pytest.mark.parametrize("shape", [(24, 9), (216,)])
def test_matrices_may_be_written_row_after_row(tmp_path, shape):
    turns = Rotation.from_rotvec(_of(*SMPL_JOINT_NAMES).reshape(-1, 3))
    _require(_read(tmp_path, poses=turns.as_matrix().reshape(FRAMES, *shape)), SMPL_JOINT_NAMES)


@pytest.mark.parametrize("shape", ["joints", "matrices", "squeezed"])
def test_parts_in_other_shapes(tmp_path, shape):
    def shaped(array: np.ndarray) -> np.ndarray:
        if shape == "squeezed":
            return array[:, None]
        joints = array.reshape(FRAMES, -1, 3)
        return (
            joints
            if shape == "joints"
            else Rotation.from_rotvec(joints.reshape(-1, 3)).as_matrix().reshape(FRAMES, -1, 3, 3)
        )

    root = shaped(ROOT) if shape != "matrices" else shaped(ROOT)[:, 0]
    _require(
        _read(tmp_path, global_orient=root, body_pose=shaped(TRUNK), left_hand_pose=shaped(_of(*LEFT))),
        BODY + LEFT,
    )


@pytest.mark.parametrize("width", [6, 12, 24])
def test_coefficients_of_hands_let_fingers_rest_with_one_sentence(tmp_path, caplog, width):
    hands = {name: np.ones((FRAMES, width)) for name in ("left_hand_pose", "right_hand_pose")}
    parameters = _read(tmp_path, **BASE, **hands, jaw_pose=_of("jaw"))
    _require(parameters, (*BODY, "jaw"))
    told = [record for record in caplog.records if "coefficients of a hand model" in record.message]
    assert len(told) == 1


@pytest.mark.parametrize(("width", "said"), [(78, BODY), (87, (*BODY, *SMPLX_JOINT_NAMES[22:25]))])
def test_coefficients_among_whole_poses(tmp_path, caplog, width, said):
    poses = np.concatenate([_of(*BODY), np.ones((FRAMES, 12)), _of(*SMPLX_JOINT_NAMES[22:25])], axis=1)
    _require(_read(tmp_path, poses=poses[:, :width]), said)
    assert "coefficients of a hand model" in caplog.text


def test_what_is_not_used_is_said_in_one_line(tmp_path, caplog):
    caplog.set_level(logging.INFO)
    np.savez(
        tmp_path / "m.npz", **BASE, expression=np.zeros((FRAMES, 10)), labels=np.array([{}], dtype=object)
    )
    read_motion(tmp_path / "m.npz", tiny_body())
    told = [record.message for record in caplog.records if "not used" in record.message]
    assert len(told) == 1 and "expression, labels" in told[0]


@pytest.mark.parametrize(
    ("arrays", "named"),
    [
        ({"poses": TRUNK}, "after the pelvis"),
        ({"poses": SMPL_TRUNK}, "after the pelvis"),
        ({"pose_body": TRUNK}, "after the pelvis"),
        ({"root_orient": ROOT}, "body_pose or pose_body"),
        ({"root_orient": ROOT, "pose_body": _of(*BODY)}, "frames, 63 or 69"),
        ({"root_orient": ROOT, "poses": -_of(*BODY)}, "otherwise than"),
        (BASE | {"pose_hand": np.zeros((FRAMES, 93))}, "frames, 90 or 6"),
        (BASE | {"jaw_pose": np.zeros((FRAMES, 6))}, "jaw_pose"),
        (BASE | {"trans": np.zeros((3, FRAMES))}, "transpose it"),
        (BASE | {"trans": np.zeros(3 * FRAMES)}, "trans"),
        (BASE | {"Rh": np.zeros((FRAMES - 1, 3))}, "Rh"),
        ({"poses": np.zeros((FRAMES, 33))}, "66 or 72 or 156 or 165"),
        ({"poses": np.degrees(_of(*SMPL_JOINT_NAMES))}, "look like degrees"),
        ({name: np.degrees(array) for name, array in BASE.items()}, "look like degrees"),
        ({"poses": np.ones((FRAMES, 24, 4))}, r"found \[6, 24, 4\]; these may be quaternions"),
        ({"poses": np.ones((FRAMES, 96))}, "may be quaternions"),
        ({"poses": np.ones((FRAMES, 24, 6))}, "two columns of matrices"),
    ],
)
def test_what_leaves_doubt_is_refused(tmp_path, arrays, named):
    with pytest.raises(UserError, match=named):
        _read(tmp_path, **arrays)


def test_rh_and_th_turn_about_the_origin(tmp_path):
    skeleton = Skeleton.of(tiny_body())
    places = np.linspace([0.0, 0.1, 0.2], [1.0, 0.1, 0.4], FRAMES)
    Rh, Th = to_origin_convention(ROOT, places, skeleton.pelvis)
    parameters = _read(tmp_path, Rh=Rh, Th=Th, poses=SMPL_TRUNK)
    motion = performed(parameters, "m", skeleton, ReadOptions(file_up="y")).motion
    assert isinstance(motion, Motion)
    np.testing.assert_allclose(motion.trans, places, atol=1e-9)
    np.testing.assert_allclose(motion.poses[:, 0], ROOT, atol=1e-9)


def test_the_first_of_several_persons_is_read(tmp_path, caplog):
    caplog.set_level(logging.INFO)
    arrays = BASE | {"trans": np.ones((FRAMES, 3))}
    both = {name: np.stack([array, array * 0]) for name, array in arrays.items()}
    parameters = _read(tmp_path, **both)
    _require(parameters, BODY)
    assert (parameters.trans == 1).all()
    assert "of its 2 persons, the first is read" in caplog.text

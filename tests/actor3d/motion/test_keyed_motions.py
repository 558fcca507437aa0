"""What is keyed in the viewer for a person is read for this person as it was keyed."""

from pathlib import Path

import numpy as np
import pytest
from synthetic import tiny_body

from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton

BODY = tiny_body()
SKELETON = Skeleton.of(BODY)


def write_keyed(path: Path, *, rest_joints: np.ndarray) -> dict[str, np.ndarray]:
    """A person who hangs in the air on the head, as the page writes it."""
    poses = np.zeros((4, 3 * len(SKELETON)), np.float32)
    poses[:, 2] = np.pi - 0.1
    trans = np.tile(np.array([200.0, 3.0, 1.0], np.float32), (4, 1))
    arrays = {"poses": poses, "trans": trans, "mocap_frame_rate": np.float64(30)}
    keys = {"actor3d_rest_joints": rest_joints, "actor3d_key_frames": np.array([0, 3], np.int32)}
    np.savez_compressed(path, **arrays, joint_names=np.array(SKELETON.names), **keys)
    return arrays


def test_nothing_is_guessed_of_what_was_keyed_for_this_person(tmp_path, caplog):
    written = write_keyed(tmp_path / "keys.npz", rest_joints=SKELETON.joints.astype(np.float32))
    with caplog.at_level("INFO"):
        motion = read_motion(tmp_path / "keys.npz", BODY)
    np.testing.assert_allclose(motion.poses.reshape(4, -1), written["poses"], atol=1e-12)
    np.testing.assert_array_equal(motion.trans, written["trans"])
    assert caplog.messages == []


@pytest.mark.parametrize(
    "rest_joints", [SKELETON.joints * 1.1, SKELETON.joints[:5], np.zeros(len(SKELETON), int)]
)
def test_anybody_else_stands_on_the_floor(tmp_path, rest_joints):
    write_keyed(tmp_path / "keys.npz", rest_joints=rest_joints)
    motion = read_motion(tmp_path / "keys.npz", BODY)
    assert motion.trans[0, 1] != 3.0


def test_what_the_user_says_of_feet_and_axis_counts(tmp_path):
    write_keyed(tmp_path / "keys.npz", rest_joints=SKELETON.joints)
    settled = read_motion(tmp_path / "keys.npz", BODY, options=ReadOptions(feet="free"))
    assert settled.trans[0, 1] != 3.0
    turned = read_motion(tmp_path / "keys.npz", BODY, options=ReadOptions(file_up="z"))
    assert abs(turned.trans[0, 2]) > 1.5

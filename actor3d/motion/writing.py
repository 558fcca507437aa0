"""Motions written so that other programs read them."""

from pathlib import Path

import numpy as np

from actor3d.io.atomic import atomic_file
from actor3d.motion.motion import Motion
from rectifier3d.geometry.body import BodyModel


def write_motion(path: Path, motion: Motion, body: BodyModel) -> None:
    """Write AMASS's arrays: `poses` [T, 3 J], `trans` [T, 3], `mocap_frame_rate`; but y up. Whole or not at all.

    Raises:
        OSError: if the file cannot be written.
    """
    with atomic_file(path) as made:
        np.savez_compressed(
            made,
            poses=motion.poses.reshape(len(motion), -1).astype(np.float32),
            trans=motion.trans.astype(np.float32),
            mocap_frame_rate=np.float64(motion.fps),
            gender=np.array(body.gender),
            joint_names=np.array(body.joint_names),
        )

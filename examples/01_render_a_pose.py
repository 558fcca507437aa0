"""Put the avatar into a pose, and look at it.

    python examples/01_render_a_pose.py [RUN]

RUN is the folder of a trained run; `make demo` leaves one in demo/run. It holds all that moving the avatar needs: the
capture that it was trained on may be gone.

A pose says how joints turn: degrees about the body's own axes, x to its left, y up, z ahead, by SMPL's joint names
(`avatar.joint_names`). What is not named rests.
"""

import sys

from PIL import Image

import actor3d

avatar = actor3d.load(sys.argv[1] if len(sys.argv) > 1 else "demo/run")

# An arm up to the side, and the head turned after it.
pose = avatar.pose(left_shoulder=(0, 0, 70), head=(0, 30, 0))
image = avatar.render(pose, camera="front", size=512)  # uint8 [H, W, 3]
Image.fromarray(image).save("pose.png")

# A pose of a clip that came with the capture, cut out: uint8 [H, W, 4].
name, clip = next(iter(avatar.clips.items()))
cut_out = avatar.render(clip[len(clip) // 2], camera="front", size=512, background="transparent")
Image.fromarray(cut_out).save("clip.png")
print(f"pose.png, and clip.png: the middle of '{name}'")

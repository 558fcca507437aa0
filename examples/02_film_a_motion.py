"""Film a motion: one that comes with actor3d, or a file of your own.

    python examples/02_film_a_motion.py [RUN [MOTION]]

MOTION is a name (walk, run, jump, dance, wave, squat, turn) or a file: .bvh of any skeleton, AMASS, AIST++, ...

`mode` is how each frame is made: "sample" paints every frame anew, "video" carries the last one on, "repose" moves the
first frame's Gaussians, "bake" moves Gaussians that were baked once and need no network. docs/method.md compares them.
"""

import sys

import imageio.v3 as iio

import actor3d

run, motion = (*sys.argv[1:], *("demo/run", "dance")[len(sys.argv) - 1 :])[:2]
avatar = actor3d.load(run)

# uint8 [H, W, 3] each, and made one after another, as they are asked for: what can write them so needs little memory.
frames = avatar.animate(motion, mode="repose", camera="orbit", size=256)
iio.imwrite("film.mp4", list(frames), fps=24)
print("film.mp4")

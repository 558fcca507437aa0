"""Train an avatar on a capture.

    python examples/03_train_on_your_capture.py CAPTURE OUT [PRESET]

CAPTURE is a folder in any layout that actor3d reads (docs/data.md): its own, ZJU-MoCap, EasyMocap. Without one,
`actor3d capture --out CAPTURE` films a synthetic person. Licensed body models are looked for in `body_models`.

PRESET is quick (minutes on two cores), standard (hours on a GPU), a YAML file of your own, ... An interrupted training
goes on with `resume=True`.
"""

import sys

from PIL import Image

import actor3d

if len(sys.argv) < 3:
    sys.exit(__doc__)
source, out, *preset = sys.argv[1:]

capture = actor3d.open_capture(source, body_models="~/body_models")
print(f"{capture.description.name}: {len(capture.frame_names)} frames of {len(capture.camera_names)} cameras")

avatar = actor3d.train(preset[0] if preset else "quick", capture, out=out)
Image.fromarray(avatar.render(avatar.rest, camera="front", size=512)).save("trained.png")
print(f"trained.png; the run is {out}")

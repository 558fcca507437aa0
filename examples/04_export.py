"""Take the avatar elsewhere: files for other programs, and a page for any browser.

    python examples/04_export.py [RUN] [--licensed-body]

The suffix tells the format; docs/export.md says who opens which. A page holds the body's mesh. The free body's may go
anywhere; that of the SMPL family only where its licence lets you pass it on, which you say with --licensed-body.
"""

import sys

import actor3d

licensed = "--licensed-body" in sys.argv
run = next((word for word in sys.argv[1:] if word != "--licensed-body"), "demo/run")
avatar = actor3d.load(run)

# The Gaussians of one pose: for SuperSplat, Blender, game engines.
avatar.gaussians(avatar.rest).save("rest.ply")

# The whole avatar in one file: a page that plays, poses, and asks the network for nothing.
avatar.export("avatar.html", licensed_body=licensed)

# A bake moves without networks, and its light follows the body as it turns. It is made once and stays with the run.
avatar.bake()
avatar.export("baked.html", mode="bake", licensed_body=licensed)
print("rest.ply, avatar.html, baked.html")

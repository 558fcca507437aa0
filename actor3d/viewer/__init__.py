"""The viewer: an avatar in the browser, live or as one file.

An avatar travels once, as a pack (:mod:`actor3d.viewer.packing`); from then on a pose is a message of 204 bytes
(:mod:`actor3d.viewer.poses`). The page that draws it is TypeScript, in ``viewer``; what is built of it lies in
``viewer/static`` and is all that users need.
"""

"""The 3D stage: from a few views of a person to Gaussians bound to the body mesh, and back to pictures."""

"""The 2D stage: a pose-conditioned diffusion denoiser.

Knows images, pose cues and timesteps; no cameras, no body.
"""

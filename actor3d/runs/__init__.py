"""A run on disk: its folder, its checkpoints, and the avatar that comes out of it."""

"""Training of both stages with one loop: checkpoints, resuming, validation pictures."""

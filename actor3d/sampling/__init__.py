"""Sampling pictures of an avatar: plans, the interleaved sampler, videos."""

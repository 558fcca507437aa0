"""Baking: from the sampled avatar to Gaussians that move without any network."""

"""Gaussians, Gaussians rigged to a mesh, and how they are drawn."""

"""Motions to drive an avatar with: read from files, retargeted, edited, or keyframed for this project."""

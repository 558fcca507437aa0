"""Held-out evaluation: metrics, flicker, contact sheets."""

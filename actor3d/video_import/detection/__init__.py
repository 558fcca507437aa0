"""Landmarks and masks of a person in each frame of a video: made by MediaPipe's networks, or the user's own."""

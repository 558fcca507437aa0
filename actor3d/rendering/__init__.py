"""Filming an avatar: what is performed, where the camera is, and how frames are kept until the film is done."""

"""Pictures, videos and image metrics."""

"""Multi-view captures on disk: index, calibration, checks, preprocessed shards."""

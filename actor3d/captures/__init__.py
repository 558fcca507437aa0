"""Multi-view captures on disk: index, calibration, checks, prepared data sets."""

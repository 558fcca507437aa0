"""From raw multi-view video to a capture: calibrations, landmarks and masks, synchronisation, the body's fit."""

"""Fits a body's shape and poses to what calibrated cameras saw of one person."""

from actor3d.body_fitting.fitting import fit_body
from actor3d.body_fitting.measures import measure_fit
from actor3d.body_fitting.problem import BodyFit, FitMeasures, FitOptions, FitProblem
from actor3d.body_fitting.turning import TurnedCameras, turn_to_body

__all__ = [
    "BodyFit",
    "FitMeasures",
    "FitOptions",
    "FitProblem",
    "TurnedCameras",
    "fit_body",
    "measure_fit",
    "turn_to_body",
]

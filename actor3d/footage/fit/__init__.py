"""Fits a body's shape and poses to what calibrated cameras saw of one person."""

from actor3d.footage.fit.fitting import fit_body
from actor3d.footage.fit.measures import measure_fit
from actor3d.footage.fit.problem import BodyFit, FitMeasures, FitOptions, FitProblem

__all__ = ["BodyFit", "FitMeasures", "FitOptions", "FitProblem", "fit_body", "measure_fit"]

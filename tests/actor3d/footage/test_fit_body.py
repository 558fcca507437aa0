import numpy as np
from fit_scenes import film

from actor3d.footage.fit import FitOptions, fit_body

QUICK = FitOptions(landmark_steps=60, silhouette_steps=0)


def test_exact_landmarks_give_the_body_back_to_millimetres():
    scene = film(distortion=0.05)
    fit = fit_body(scene.problem, QUICK)
    assert scene.joint_errors(fit).mean() < 8  # 3
    assert np.nanmean(fit.residuals.errors) < 1.0
    assert fit.faults == ()

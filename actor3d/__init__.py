"""actor3d: from multi-view video of a person to an animatable Gaussian-splatting avatar."""

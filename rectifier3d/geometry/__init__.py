"""Ground floor: cameras, body model, mesh raster, points and Gaussians bound to triangles."""

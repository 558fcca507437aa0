"""Puts this folder on the import path, so that the tests below can import ``bound_scenes``."""

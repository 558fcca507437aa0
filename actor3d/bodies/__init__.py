"""Body models: files of the SMPL family and the free bodies that ship with the project."""

"""Reading and writing files safely: bounds on what is read, whole files or none when writing."""

"""The demo: a clothed, textured, wrinkling person, filmed by a ring of cameras, with no file from outside."""

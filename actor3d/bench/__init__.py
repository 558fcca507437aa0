"""The benchmarks behind `actor3d bench`: kernels and networks, each beside its reference in one run."""

"""Builds what people install on Windows: a folder with Python's own runtime in it, a setup program and an MSI."""

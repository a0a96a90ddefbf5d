"""The pages that the window shows, one folder or file each. A page gets what it needs as constructor arguments."""

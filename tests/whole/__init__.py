"""The whole program as people meet it: a real window, real sound, a real store."""

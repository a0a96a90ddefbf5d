"""The running session on the screen: banners, the sitter's view, and the forms that come over it.

Carries out what the views ask for, through `Live`; keeps no state of the session and reads no clock.
"""

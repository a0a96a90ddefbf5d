"""The composition root behind single pages: each room connects one page, or a few, with the services they need.

`home.py` holds the session, which is everywhere; what only some pages need is wired here.
"""

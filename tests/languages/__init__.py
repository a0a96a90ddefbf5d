"""The languages of the program: its files, the command that keeps them, and what guards them."""

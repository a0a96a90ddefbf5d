"""The protocol editor of the studio: a form made from the format itself, with its check and a look at the result."""

"""The record of a course on paper: words, then blocks, then pages, then a tagged PDF or a preview of the same pages."""

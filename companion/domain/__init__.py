"""Pure rules and values of the field: no Qt, no files, no clock, no threads, no words for people."""

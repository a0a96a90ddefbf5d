"""The clinic's one file: made, judged by who could write it, and lived under."""

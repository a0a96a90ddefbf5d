"""What is seen at a first start and after an update: what this is, who is here, where to begin, what is new."""

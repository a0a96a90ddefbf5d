"""What the program does for the window and the command line: time, folders, keys, store, sound. No Qt."""

"""Writing the record of a course to files, and reading such files again. No Qt: paper is made in `ui/report`."""

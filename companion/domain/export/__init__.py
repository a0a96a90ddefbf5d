"""What leaves the program: the record of a course as values, from which paper, tables, FHIR and JSON are all made."""

"""The record of a course as FHIR R4 (4.0.1) resources: plain data by small pure builders, and rules that check them."""

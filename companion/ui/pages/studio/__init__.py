"""The therapist's studio: the library, the programmes, and the editor of one."""

"""The form of a profile: the fields of the model as people fill them in, and what comes of it."""

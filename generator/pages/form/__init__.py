"""The form that makes or changes a profile without YAML, in a browser alone."""

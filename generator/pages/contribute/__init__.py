"""The doors of an editor in a browser: a call, question by question."""

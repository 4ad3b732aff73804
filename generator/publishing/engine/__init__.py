"""MkDocs with Material as a library, and what is kept of its work."""

"""The data files that anybody may download, made provider by provider."""

"""Small drawings on a provider's page, each with its text equal beside it."""

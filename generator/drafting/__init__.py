"""A saved page becomes proposals of facts, each with its exact words and their place."""

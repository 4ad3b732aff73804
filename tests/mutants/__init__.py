"""Mutation testing: small changes to what decides about people, each of which a test must notice.

``make mutants`` makes every change that :mod:`tests.mutants.mutations` knows, in memory alone, and
runs the tests that :mod:`tests.mutants.targets` names for it. No file is ever changed.
"""

"""The questions to ask a provider, on one printed page."""

"""What a provider is asked of its own page, and what it is sent."""

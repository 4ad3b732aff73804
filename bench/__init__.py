"""How long a cold build takes, and how much memory, beside other site generators."""

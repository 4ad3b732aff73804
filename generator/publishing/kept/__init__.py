"""What a build keeps for the next one: never needed, never trusted without its seal."""

"""The doors of an editor: what somebody learned becomes a profile, and a change is shown."""

"""Files to model objects; the only place that knows YAML and front matter."""

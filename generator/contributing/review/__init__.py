"""What a pull request changes for patients, between a revision and the work tree."""

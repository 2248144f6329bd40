"""`clausewise serve`: decisions, explanations and the rules over HTTP, and the contract of it."""

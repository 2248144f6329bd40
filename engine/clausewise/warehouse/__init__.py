"""The decision as a query, for data that never leaves its warehouse."""

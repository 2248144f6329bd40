"""The modelled account: what it holds, which facts follow, and what effects make of it."""

"""YAML files to a rulebook: located nodes, frozen shapes, checked names, every problem at once."""

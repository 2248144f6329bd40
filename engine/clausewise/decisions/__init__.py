"""From an outcome to what people read: reasons, explanations, nearest changes."""

"""The window: all that a person sees. It asks `store` for rows and tells it operations."""

"""Full views over the whole project: contradictions, claims, entities, compare."""

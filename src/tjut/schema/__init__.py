"""The schema: what a tjänsteutlåtande must hold, as pydantic models."""

"""Pictures from which a person sees at once what a capture holds, and what is wrong with it."""

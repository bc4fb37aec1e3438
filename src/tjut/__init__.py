"""tjut: checks Swedish municipal case reports and builds them in Word."""

__version__ = "0.1.0"

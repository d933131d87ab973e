"""What would happen, without making it happen."""

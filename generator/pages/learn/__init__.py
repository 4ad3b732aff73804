"""Articles, the ways through them, the words they explain, and the worksheet of costs."""

"""What others lift out of a report: the agenda row, the summary, the points, the lists."""

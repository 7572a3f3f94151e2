// After much was written, statements are planned by how much there is now: plans made of an empty graph took ten times as long.
CALL db.prepareForReplanning(30)

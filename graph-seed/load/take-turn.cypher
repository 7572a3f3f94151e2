// Only one server loads at a time; one that has not been heard of for a while has died over it.
MERGE (turn:Loading {name: 'plans'})
SET turn.asked = $by
WITH turn
WHERE turn.by = $by OR coalesce(turn.until < datetime(), true)
SET turn.by = $by, turn.until = datetime() + duration({seconds: $seconds})
RETURN turn.by AS by

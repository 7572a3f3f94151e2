// What does the plan find wanting in its whole area?
MATCH (area:Zone {extent: 'area'})
WHERE area.limits IS NOT NULL
RETURN area.id AS area

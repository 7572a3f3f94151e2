// Which parks bear these words in their names? A word that a city's name begins with tells only the city.
UNWIND $given.words AS word
MATCH (park:Park)
WHERE (park.name CONTAINS word.text OR any(alias IN park.aliases WHERE alias CONTAINS word.text))
  AND NOT EXISTS { MATCH (city:City) WHERE city.name STARTS WITH word.text }
RETURN word.want AS want, word.text AS text, park.id AS park

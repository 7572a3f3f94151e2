// What has more to be read than one answer may hold?
UNWIND $given.keys AS key
RETURN key, range(1, 30000) AS found

// Before format 9, fingerprints were of what was read, and not of what is stored: nothing tells whether it is whole. All is loaded anew.
MATCH (plan:Plan)
SET plan.digest = '', plan.checksum = ''

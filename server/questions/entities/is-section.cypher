// Is there such a section?
RETURN EXISTS { (:Section {at: $given.section}) } AS isSection

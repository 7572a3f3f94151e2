// Is there such a section?
RETURN EXISTS { (:Section {at: $section}) } AS isSection

// What do plans make of these ids, and of all that one of these plans makes something of?
MATCH (shared:Shared)
WHERE shared.id IN $ids OR ANY(plan IN shared.plans WHERE plan IN $plans)
RETURN shared.id AS id, shared.plans AS plans, shared.contributions AS contributions

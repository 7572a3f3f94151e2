// What the graph keeps unique, and what it is looked up by. A statement a paragraph.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;

CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (plan:Plan) REQUIRE plan.id IS UNIQUE;

CREATE INDEX name_key IF NOT EXISTS FOR (name:Name) ON (name.key);

CREATE TEXT INDEX name_part IF NOT EXISTS FOR (name:Name) ON (name.key);

CREATE TEXT INDEX name_sounds IF NOT EXISTS FOR (name:Name) ON (name.sounds);

CREATE TEXT INDEX name_initials IF NOT EXISTS FOR (name:Name) ON (name.initials);

CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (name:Name) ON EACH [name.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

CALL db.awaitIndexes(60);

// What the graph keeps unique, and what it is looked up by. A statement a paragraph.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;

CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (plan:Plan) REQUIRE plan.id IS UNIQUE;

CREATE CONSTRAINT presentation_plan IF NOT EXISTS FOR (presentation:Presentation) REQUIRE presentation.plan IS UNIQUE;

CREATE CONSTRAINT staged_id IF NOT EXISTS FOR (entity:Staged) REQUIRE entity.id IS UNIQUE;

CREATE CONSTRAINT shared_id IF NOT EXISTS FOR (shared:Shared) REQUIRE shared.id IS UNIQUE;

CREATE CONSTRAINT loading_name IF NOT EXISTS FOR (turn:Loading) REQUIRE turn.name IS UNIQUE;

CREATE CONSTRAINT ledger_name IF NOT EXISTS FOR (ledger:Ledger) REQUIRE ledger.name IS UNIQUE;

CREATE CONSTRAINT ledger_line_number IF NOT EXISTS FOR (line:LedgerLine) REQUIRE line.number IS UNIQUE;

CREATE INDEX name_key IF NOT EXISTS FOR (name:Name) ON (name.key);

CREATE TEXT INDEX name_part IF NOT EXISTS FOR (name:Name) ON (name.key);

CREATE TEXT INDEX name_sounds IF NOT EXISTS FOR (name:Name) ON (name.sounds);

CREATE TEXT INDEX name_initials IF NOT EXISTS FOR (name:Name) ON (name.initials);

CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (name:Name) ON EACH [name.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

// By single characters, for abbreviations: 发改委 of 发展改革委. Of the key: Neo4j keeps one full-text index a property.
CREATE FULLTEXT INDEX name_characters IF NOT EXISTS FOR (name:Name) ON EACH [name.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};

// By the sounds from each syllable on, so that a slip of the keyboard finds what was meant: zhanjang, airprt.
CREATE FULLTEXT INDEX name_slips IF NOT EXISTS FOR (name:Name) ON EACH [name.sounds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// By single syllables, for what leaves some out: zhangang of zhanjianggang.
CREATE FULLTEXT INDEX name_syllables IF NOT EXISTS FOR (name:Name) ON EACH [name.pinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

CALL db.awaitIndexes(60);

/** The user that Neo4j is born with, and the only one of our own Neo4j. */
export const NEO4J_USER = 'neo4j';

/** Only this machine may speak to our own Neo4j. */
export const NEO4J_HOST = '127.0.0.1';

/** The text of neo4j.conf for a server that listens on `port` of loopback and on nothing else. */
export function configurationText(port: number): string {
  const address = `${NEO4J_HOST}:${String(port)}`;
  return SECTIONS.map(({ why, settings }) =>
    [`# ${why}`, ...settings.map((setting) => setting.replace('{address}', address)), ''].join(
      '\n',
    ),
  ).join('\n');
}

const SECTIONS: readonly { readonly why: string; readonly settings: readonly string[] }[] = [
  {
    why: 'Written anew at each start of Plan Atlas. A setting that Neo4j does not know stops it.',
    settings: ['server.config.strict_validation.enabled=true'],
  },
  {
    why: 'Bolt on loopback is the only way in, with a password.',
    settings: [
      'server.http.enabled=false',
      'server.https.enabled=false',
      'server.bolt.enabled=true',
      'server.bolt.listen_address={address}',
      'server.bolt.advertised_address={address}',
      'dbms.security.auth_enabled=true',
    ],
  },
  {
    why: 'Wrong passwords from elsewhere on this machine do not lock us out too; ours is not to be guessed.',
    settings: ['dbms.security.auth_max_failed_attempts=0'],
  },
  {
    why: 'No statement reads files or addresses, and nothing is reported to anyone.',
    settings: [
      'dbms.security.allow_csv_import_from_file_urls=false',
      'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
      'dbms.usage_report.enabled=false',
      'server.bolt.telemetry.enabled=false',
    ],
  },
  {
    why: 'The query log of 5.26.30 can be written into by a query (CVE-2026-1337).',
    settings: ['db.logs.query.enabled=OFF'],
  },
  {
    why: 'No query runs away with time or memory. Time limits hold as finely as they are checked.',
    settings: [
      'db.transaction.timeout=15s',
      'db.transaction.monitor.check.interval=200ms',
      'db.memory.transaction.max=256m',
      'dbms.cypher.forbid_exhaustive_shortestpath=true',
    ],
  },
  {
    why: 'A graph of some thousand entities: 3 MB on disk where the defaults take 500.',
    settings: [
      'server.memory.pagecache.size=64m',
      'db.tx_log.preallocate=false',
      'db.tx_log.rotation.size=16m',
      'db.tx_log.rotation.retention_policy=1 files',
    ],
  },
  {
    why: 'Stop at once: the default waits ten seconds for callers who are all this server.',
    settings: ['internal.dbms.bolt.netty_server_shutdown_quiet_period=0'],
  },
];

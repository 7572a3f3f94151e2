import { expect, test } from 'vitest';

import { configurationText } from '#server/embedded-neo4j/configuration.ts';

function settings(port: number): Record<string, string> {
  return Object.fromEntries(
    configurationText(port)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

test('our own Neo4j listens for Bolt on loopback, with a password, and for nothing else', () => {
  expect(settings(7699)).toMatchObject({
    'server.bolt.listen_address': '127.0.0.1:7699',
    'server.bolt.advertised_address': '127.0.0.1:7699',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
  });
});

test('a query is bounded in time and memory, reads no file or address, and is not logged', () => {
  expect(settings(7699)).toMatchObject({
    'db.transaction.timeout': '15s',
    'db.transaction.monitor.check.interval': '200ms',
    'db.memory.transaction.max': '256m',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'db.logs.query.enabled': 'OFF',
  });
});

test('every line of the configuration is a setting or a comment', () => {
  for (const line of configurationText(7699).split('\n')) {
    expect(line).toMatch(/^(?:# .+|[a-z_.]+=\S.*|)$/);
  }
});

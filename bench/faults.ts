/**
 * `npm run faults`: kills, freezes, damages and fills up, one fault after another, each over a graph of its own, and prints as a table
 * what reader and operator see, the seconds until it serves again, and the checksum of what is stored then. `npm run faults -- jar disk`
 * takes those with such words in their names. Some mount disks in memory, which takes root. All of them take some twenty minutes.
 */
import { AROUND } from './faults/around.ts';
import { BY_URI } from './faults/by-uri.ts';
import { Ground, type Outcome } from './faults/ground.ts';
import { STARTS } from './faults/starts.ts';
import { WHILE_SERVING } from './faults/while-serving.ts';

const words = process.argv.slice(2);
const faults = Object.entries({ ...WHILE_SERVING, ...STARTS, ...AROUND, ...BY_URI }).filter(
  ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
);

/** A cell of the table: one line, in English, without the time that it was said at and the folder of the faults. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ ·]*(?:[\d.]+ s )?/, '')
    .trim();
}

function row(name: string, { reader, operator, seconds, graph }: Outcome): string {
  return `| ${[name, reader, operator, seconds, graph].map(cell).join(' | ')} |\n`;
}

process.stdout.write(
  '| fault | the reader sees | the operator sees | serves again after (s) | graph |\n',
);
process.stdout.write('| --- | --- | --- | --: | --- |\n');
const ground = await Ground.prepare();
try {
  for (const [name, fault] of faults) {
    process.stdout.write(row(name, await fault(ground)));
  }
} finally {
  await ground.remove();
}

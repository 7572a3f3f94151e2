/** `npm run bench:generate -- 50 /tmp/plans`: writes so many made-up plans into a folder, to be loaded as the seed is. */
import { generatePlans } from '#tests/testkit/generate-plans.ts';

const [count = '10', into = 'plans'] = process.argv.slice(2);
const folders = await generatePlans(Number(count), into);
process.stdout.write(`${String(folders.length)} plans in ${into}\n`);

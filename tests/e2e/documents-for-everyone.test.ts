import { test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';
import { expectForEveryone } from '#tests/testkit/for-everyone.ts';

const explorer = await openExplorer();

const BASE = 'zm-baosteel-zhanjiang-steel-base';
const NEED = '/parks?industry=绿色石化产业&place=湛江市&transport=湛江港';

/** Each page that is read, and each state of one that shows something else. */
test.each([
  '/responsibilities',
  '/responsibilities?department=gd-transport',
  '/responsibilities?view=shared&department=gd-transport&with=gd-natural-resources',
  '/responsibilities?view=leads',
  '/slips',
  `/slips/${BASE}`,
  '/slips/zm-zhanjiang-port-400kt-channel',
  '/parks',
  NEED,
  `${NEED}&side=zm-donghai-island-petrochemical-park,gd-maoming-high-tech-zone&view=side`,
  '/compare',
  '/compare?left=湛江市&right=茂名市',
  '/corridors',
  '/corridors/zm-zhanjiang-maoming-integration-axis',
  '/corridors/zm-secondary-transport-axis?stop=gd-huazhou',
  '/corridors/zm-six-axes',
  '/corridors?with=湛江港',
  '/outline',
  '/outline?at=4',
  '/outline?at=4.2¶3',
  '/outline?at=附件2',
  '/data',
  '/data?types=PARK&selected=gd-zhanjiang-port',
  '/data?tab=relations&basis=DERIVED',
  '/data?tab=relations&of=gd-maoming&types=PART_OF',
  '/figures',
  '/figures?selected=zm-gdp-2022',
  '/figures?as=table&by=chapter',
  '/portfolio',
  '/portfolio/gd-donghai-island',
  '/portfolio/zm-petrochemicals',
  '/progress?within=gd-zhanjiang',
  '/progress?view=table&department=gd-transport',
  '/progress?view=time',
  '/changes',
  '/changes?since=2024&within=gd-zhanjiang',
  '/documents',
  '/import',
])('%s is for everyone', (path) => expectForEveryone(explorer, path));

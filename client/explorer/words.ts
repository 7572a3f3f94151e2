import * as canvas from '#client/canvas/canvas-words.ts';
import { registerWords } from '#client/shared/words/words.ts';
import * as canvasPanel from './canvas-panel/words.ts';
import * as countyMap from './county-map/words.ts';
import * as entityPanel from './entity-panel/words.ts';
import * as share from './share/words.ts';
import * as works from './works/words.ts';
import * as writing from './writing/words.ts';

// The words of what several pages share. The first page says none of them, so they come with the first page that is fetched.
registerWords([canvas, canvasPanel, countyMap, entityPanel, share, works, writing]);

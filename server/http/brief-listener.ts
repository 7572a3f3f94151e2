import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { dayInChina } from '#server/papers/file-name.ts';
import type { AtlasContext, PlanTexts } from '#server/context.ts';
import { GraphChangedError } from '#server/domain/errors.ts';
import type { Language, Words } from '#server/domain/language.ts';
import { VERSION } from '#server/domain/release.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Reading } from '#server/graph/reading.ts';
import { Records } from '#server/records/records.ts';
import type { Sources } from '#server/records/sources.ts';

import { attachmentNamed } from './attachment.ts';
import { callerOf } from './door/caller.ts';
import { entityTagOf, isAtHand, isNamed } from './entity-tag.ts';
import { answerAtHand, fileListener, refuse, setCaching } from './file-answer.ts';
import { createFileMaking, type FileMaking } from './file-making.ts';
import { type Handout, readHandout } from './handouts.ts';
import type { MadeFile } from './kept-files.ts';
import { languageOf } from './language.ts';

const PREFIX = '/brief';
/** Where readers of feeds look, beside the page that it is of. */
const FEED = '/changes.atom';

/** Whether a brief is asked for at this path, or the feed of changes. */
export function isBriefPath(path: string): boolean {
  return path === FEED || path === PREFIX || path.startsWith(`${PREFIX}/`);
}

/** Answers as files to be handed on: of parks at /brief/docx and /brief/xlsx, of a delay, of a department and of changes below their names; and the feed of changes. */
export function createBriefListener(
  graph: Graph,
  planTexts: PlanTexts,
  sources: Sources,
  making: FileMaking = createFileMaking(),
): RequestListener {
  const texts = entityTagOf(Array.from(planTexts, ([plan, text]) => [plan, [...text]]));
  return fileListener((request, response, signal) =>
    answer({ graph, planTexts, sources, texts, making, signal }, request, response),
  );
}

interface Served {
  readonly graph: Graph;
  readonly planTexts: PlanTexts;
  readonly sources: Sources;
  /** What tells this text of the plans from another. */
  readonly texts: string;
  readonly making: FileMaking;
  readonly signal: AbortSignal;
}

interface Asked {
  readonly handout: Handout;
  readonly language: Language;
  /** Where we are reached: the address of the answer begins with it. */
  readonly origin: string;
}

async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, NOT_WRITTEN);
    return;
  }
  const asked = readAsked(request);
  const { handout, language, origin } = asked;
  response.setHeader('Vary', 'Accept-Language');
  const ifNoneMatch = headers['if-none-match'];
  const tagOf = (version: string): string =>
    entityTagOf(VERSION, version, served.texts, dayInChina(), { ...handout, language, origin });
  if (ifNoneMatch !== undefined) {
    const tag = tagOf(await served.graph.versionNow());
    // The tag was given with the file: this very question was found to be a good one.
    if (isNamed(ifNoneMatch, tag)) {
      answerAtHand(response, tag);
      return;
    }
  }
  const { made, version } = await madeOfOneVersion(served, asked, callerOf(request).client);
  const tag = tagOf(version);
  if (isAtHand(ifNoneMatch, tag)) {
    answerAtHand(response, tag);
  } else {
    send({ made, asked, tag, isBodyless: method === 'HEAD' }, response);
  }
}

/** Throws UNKNOWN_FORMAT and BAD_ARGUMENT. */
function readAsked(request: IncomingMessage): Asked {
  const { url = '/', headers } = request;
  const { pathname, searchParams } = new URL(url, 'http://atlas');
  const accepted = headers['accept-language'] ?? null;
  return {
    handout: readHandout(
      pathname === FEED ? 'changes/atom' : pathname.slice(PREFIX.length + 1),
      searchParams,
    ),
    language: chosenLanguage(searchParams.get('lang')) ?? languageOf(accepted),
    origin: callerOf(request).origin,
  };
}

const NOT_WRITTEN: Words = {
  zh: '客户简报只能用 GET。',
  en: 'A brief is asked for with GET.',
};

/** The page names its language in its address, whatever the browser prefers. */
function chosenLanguage(name: string | null): Language | null {
  return name === 'zh' || name === 'en' ? name : null;
}

/** A file is of one version of the graph: where a load came between two of its statements, it is made anew. */
async function madeOfOneVersion(
  served: Served,
  asked: Asked,
  client: string,
): Promise<{ readonly made: MadeFile; readonly version: string }> {
  const { making, graph, signal } = served;
  const { handout, language, origin } = asked;
  const key = JSON.stringify(['brief', handout, language, origin, dayInChina()]);
  for (;;) {
    const version = await graph.versionNow();
    try {
      const made = await making.kept.get({ version, key, signal }, () =>
        making.turns.take(client, () => make(served, asked, version)),
      );
      return { made, version };
    } catch (error) {
      if (!(error instanceof GraphChangedError)) {
        throw error;
      }
    }
  }
}

/** Throws GRAPH_CHANGED where not all of it is of this version. */
async function make(
  { graph, planTexts, sources, making, signal }: Served,
  { handout, language, origin }: Asked,
  version: string,
): Promise<MadeFile> {
  // Nobody may be waiting any more.
  signal.throwIfAborted();
  const reading = new Reading(graph);
  const records = new Records(reading, sources, signal);
  const context: AtlasContext = {
    ...{ graph: reading, records, language, planTexts, origin, signal },
    ...{ hand: null, writing: null },
  };
  const { fileName, work } = await handout.collect(context);
  if (!(await reading.isOfOneVersion()) || (await reading.version()) !== version) {
    throw new GraphChangedError();
  }
  const bytes = await making.workshop.makePaper(work, signal);
  return { name: `${fileName}.${handout.extension}`, bytes };
}

interface Sent {
  readonly made: MadeFile;
  readonly asked: Asked;
  readonly tag: string;
  readonly isBodyless: boolean;
}

function send(
  { made: { name, bytes }, asked: { handout, language }, tag, isBodyless }: Sent,
  response: ServerResponse,
): void {
  response.setHeader('Content-Type', handout.mediaType);
  response.setHeader('Content-Language', language === 'zh' ? 'zh-CN' : 'en');
  if (handout.isReadInPlace !== true) {
    response.setHeader('Content-Disposition', attachmentNamed(name));
  }
  response.setHeader('Content-Length', bytes.byteLength);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  setCaching(response, tag);
  response.end(isBodyless ? undefined : bytes);
}

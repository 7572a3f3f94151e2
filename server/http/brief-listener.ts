import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { dayInChina } from '#server/papers/file-name.ts';
import type { AtlasContext, PlanTexts } from '#server/context.ts';
import type { Language, Words } from '#server/domain/language.ts';
import { VERSION } from '#server/domain/release.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Reading } from '#server/graph/reading.ts';
import { FILE_LANE, Turns } from '#server/limits/turns.ts';
import { Records } from '#server/records/records.ts';
import type { Sources } from '#server/records/sources.ts';

import { attachmentNamed } from './attachment.ts';
import { callerOf } from './door/caller.ts';
import { entityTagOf, isAtHand, isNamed } from './entity-tag.ts';
import { answerAtHand, fileListener, refuse, setCaching } from './file-answer.ts';
import { type Handout, type MadeHandout, readHandout } from './handouts.ts';
import { languageOf } from './language.ts';

const PREFIX = '/brief';

/** Whether a brief is asked for at this path. */
export function isBriefPath(path: string): boolean {
  return path === PREFIX || path.startsWith(`${PREFIX}/`);
}

/** Answers as files to be handed on: of parks at /brief/docx and /brief/xlsx, of a delay and of a department below /brief/delay and /brief/department. */
export function createBriefListener(
  graph: Graph,
  planTexts: PlanTexts,
  sources: Sources,
  turns = new Turns(FILE_LANE),
): RequestListener {
  const texts = entityTagOf(Array.from(planTexts, ([plan, text]) => [plan, [...text]]));
  return fileListener((request, response, signal) =>
    answer({ graph, planTexts, sources, texts, turns, signal }, request, response),
  );
}

interface Served {
  readonly graph: Graph;
  readonly planTexts: PlanTexts;
  readonly sources: Sources;
  /** What tells this text of the plans from another. */
  readonly texts: string;
  readonly turns: Turns;
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
  const { made, version } = await served.turns.take(callerOf(request).client, () =>
    madeOfOneVersion(served, asked),
  );
  const tag = tagOf(version);
  if (isAtHand(ifNoneMatch, tag)) {
    answerAtHand(response, tag);
  } else {
    await send({ made, asked, tag, isBodyless: method === 'HEAD' }, response);
  }
}

/** Throws UNKNOWN_FORMAT and BAD_ARGUMENT. */
function readAsked(request: IncomingMessage): Asked {
  const { url = '/', headers } = request;
  const { pathname, searchParams } = new URL(url, 'http://atlas');
  const accepted = headers['accept-language'] ?? null;
  return {
    handout: readHandout(pathname.slice(PREFIX.length + 1), searchParams),
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
  { graph, planTexts, sources, signal }: Served,
  { handout, language, origin }: Asked,
): Promise<{ readonly made: MadeHandout; readonly version: string }> {
  for (;;) {
    const reading = new Reading(graph);
    const records = new Records(reading, sources, signal);
    const context: AtlasContext = {
      ...{ graph: reading, records, language, planTexts, origin, signal },
      ...{ hand: null, writing: null },
    };
    const made = await handout.make(context);
    if (await reading.isOfOneVersion()) {
      return { made, version: await reading.version() };
    }
  }
}

interface Sent {
  readonly made: MadeHandout;
  readonly asked: Asked;
  readonly tag: string;
  readonly isBodyless: boolean;
}

async function send(
  { made, asked: { handout, language }, tag, isBodyless }: Sent,
  response: ServerResponse,
): Promise<void> {
  const file = isBodyless ? null : await made.write();
  response.setHeader('Content-Type', handout.mediaType);
  response.setHeader('Content-Language', language === 'zh' ? 'zh-CN' : 'en');
  response.setHeader(
    'Content-Disposition',
    attachmentNamed(`${made.fileName}.${handout.extension}`),
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  setCaching(response, tag);
  response.end(file);
}

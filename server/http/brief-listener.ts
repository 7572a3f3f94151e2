import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { readBriefQuestion, type BriefQuestion } from '#server/brief/brief-question.ts';
import type { BriefFormat } from '#server/brief/brief-format.ts';
import type { Brief } from '#server/brief/brief.ts';
import { collectBrief } from '#server/brief/collect-brief.ts';
import { dayInChina } from '#server/brief/file-name.ts';
import { getBriefFormat } from '#server/brief/formats.ts';
import type { AtlasContext, PlanTexts } from '#server/context.ts';
import type { Language, Words } from '#server/domain/language.ts';
import { VERSION } from '#server/domain/release.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Reading } from '#server/graph/reading.ts';
import { Records } from '#server/records/records.ts';
import type { Sources } from '#server/records/sources.ts';

import { attachmentNamed } from './attachment.ts';
import { entityTagOf, isAtHand, isNamed } from './entity-tag.ts';
import { answerAtHand, fileListener, refuse, setCaching } from './file-answer.ts';
import { languageOf } from './language.ts';

const PREFIX = '/brief';

/** Whether a brief is asked for at this path. */
export function isBriefPath(path: string): boolean {
  return path === PREFIX || path.startsWith(`${PREFIX}/`);
}

/** A brief of an answer about parks at /brief/docx and /brief/xlsx, asked for by the parameters of the page of parks. */
export function createBriefListener(
  graph: Graph,
  planTexts: PlanTexts,
  sources: Sources,
): RequestListener {
  const texts = entityTagOf(Array.from(planTexts, ([plan, text]) => [plan, [...text]]));
  return fileListener((request, response, signal) =>
    answer({ graph, planTexts, sources, texts, signal }, request, response),
  );
}

interface Served {
  readonly graph: Graph;
  readonly planTexts: PlanTexts;
  readonly sources: Sources;
  /** What tells this text of the plans from another. */
  readonly texts: string;
  readonly signal: AbortSignal;
}

interface Asked {
  readonly question: BriefQuestion;
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
  const { format, ...asked } = readAsked(request);
  response.setHeader('Vary', 'Accept-Language');
  const ifNoneMatch = headers['if-none-match'];
  const tagOf = (version: string): string =>
    entityTagOf(VERSION, version, served.texts, dayInChina(), format.name, asked);
  if (ifNoneMatch !== undefined) {
    const tag = tagOf(await served.graph.versionNow());
    // The tag was given with the file: this very question was found to be a good one.
    if (isNamed(ifNoneMatch, tag)) {
      answerAtHand(response, tag);
      return;
    }
  }
  const { brief, version } = await briefOfOneVersion(served, asked);
  const tag = tagOf(version);
  if (isAtHand(ifNoneMatch, tag)) {
    answerAtHand(response, tag);
  } else {
    await send({ brief, format, tag, isBodyless: method === 'HEAD' }, response);
  }
}

/** Throws UNKNOWN_FORMAT and BAD_ARGUMENT. */
function readAsked({ url = '/', headers }: IncomingMessage): Asked & { format: BriefFormat } {
  const { pathname, searchParams } = new URL(url, 'http://atlas');
  const accepted = headers['accept-language'] ?? null;
  return {
    format: getBriefFormat(pathname.slice(PREFIX.length + 1)),
    question: readBriefQuestion(searchParams),
    language: chosenLanguage(searchParams.get('lang')) ?? languageOf(accepted),
    origin: `http://${headers.host ?? 'localhost'}`,
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

/** A brief is of one version of the graph: where a load came between two of its statements, it is made anew. */
async function briefOfOneVersion(
  { graph, planTexts, sources, signal }: Served,
  { question, language, origin }: Asked,
): Promise<{ readonly brief: Brief; readonly version: string }> {
  for (;;) {
    const reading = new Reading(graph);
    const records = new Records(reading, sources, signal);
    const context: AtlasContext = { graph: reading, records, language, planTexts, origin, signal };
    const brief = await collectBrief(context, question);
    if (await reading.isOfOneVersion()) {
      return { brief, version: await reading.version() };
    }
  }
}

interface Sent {
  readonly brief: Brief;
  readonly format: BriefFormat;
  readonly tag: string;
  readonly isBodyless: boolean;
}

async function send(
  { brief, format, tag, isBodyless }: Sent,
  response: ServerResponse,
): Promise<void> {
  const file = isBodyless ? null : await format.write(brief);
  response.setHeader('Content-Type', format.mediaType);
  response.setHeader('Content-Language', brief.language === 'zh' ? 'zh-CN' : 'en');
  response.setHeader('Content-Disposition', attachmentNamed(`${brief.fileName}.${format.name}`));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  setCaching(response, tag);
  response.end(file);
}

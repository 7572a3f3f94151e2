import { readBriefQuestion } from '#server/brief/brief-question.ts';
import { collectBrief } from '#server/brief/collect-brief.ts';
import { getBriefFormat } from '#server/brief/formats.ts';
import { changesFeed } from '#server/changes/changes-feed.ts';
import { readChangesQuestion } from '#server/changes/changes-question.ts';
import { changesSheet } from '#server/changes/changes-sheet.ts';
import type { AtlasContext } from '#server/context.ts';
import { readDelayQuestion } from '#server/delay-impact/delay-question.ts';
import { delaySheet } from '#server/delay-impact/delay-sheet.ts';
import { departmentPortfolio } from '#server/department-portfolio/department-portfolio.ts';
import { departmentSheet } from '#server/department-portfolio/department-sheet.ts';
import { departmentTables } from '#server/department-portfolio/department-workbook.ts';
import { UnknownFormatError } from '#server/domain/errors.ts';
import { paperDocument } from '#server/papers/formats/document.ts';
import { refuseUnknown, subjectIn } from '#server/papers/parameters.ts';

import type { PaperWork } from './workshop/work.ts';

/** A file that is to be handed out: what it answers, and what it is made of. */
export interface Handout {
  /** All that it depends on but the graph, the language and the day. */
  readonly question: unknown;
  /** What it ends in. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it is read where it lies, as a feed is, and is no file to be kept. */
  readonly isReadInPlace?: true;
  readonly collect: (context: AtlasContext) => Promise<CollectedHandout>;
}

interface CollectedHandout {
  /** Without what it ends in. */
  readonly fileName: string;
  readonly work: PaperWork;
}

type ReadHandout = (parameters: URLSearchParams) => Handout;

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is handed out besides briefs about parks, by its path. */
const HANDOUTS: Readonly<Record<string, ReadHandout>> = {
  'delay/docx': (parameters) => {
    const question = readDelayQuestion(parameters);
    return {
      question,
      extension: paperDocument.name,
      mediaType: paperDocument.mediaType,
      collect: async (context) => {
        const paper = await delaySheet(context, question);
        return { fileName: paper.fileName, work: { kind: 'paper', paper } };
      },
    };
  },
  'changes/docx': (parameters) => {
    const question = readChangesQuestion(parameters);
    return {
      question,
      extension: paperDocument.name,
      mediaType: paperDocument.mediaType,
      collect: async (context) => {
        const paper = await changesSheet(context, question);
        return { fileName: paper.fileName, work: { kind: 'paper', paper } };
      },
    };
  },
  'changes/atom': (parameters) => {
    const question = readChangesQuestion(parameters);
    return {
      question,
      extension: 'atom',
      mediaType: 'application/atom+xml; charset=utf-8',
      isReadInPlace: true,
      collect: async (context) => {
        const text = await changesFeed(context, question);
        return { fileName: 'changes', work: { kind: 'text', text } };
      },
    };
  },
  'department/docx': (parameters) => {
    const of = departmentIn(parameters);
    return {
      question: of,
      extension: paperDocument.name,
      mediaType: paperDocument.mediaType,
      collect: async (context) => {
        const paper = await departmentSheet(context, await departmentPortfolio(context, of));
        return { fileName: paper.fileName, work: { kind: 'paper', paper } };
      },
    };
  },
  'department/xlsx': (parameters) => {
    const of = departmentIn(parameters);
    return {
      question: of,
      extension: 'xlsx',
      mediaType: SHEET_TYPE,
      collect: async (context) => {
        const portfolio = await departmentPortfolio(context, of);
        const paper = await departmentSheet(context, portfolio);
        const tables = await departmentTables(context, portfolio, paper);
        const answer = { paper, tables };
        return { fileName: paper.fileName, work: { kind: 'department', answer } };
      },
    };
  },
};

/** What is asked for below /brief. Throws UNKNOWN_FORMAT and BAD_ARGUMENT. */
export function readHandout(path: string, parameters: URLSearchParams): Handout {
  if (path.includes('/')) {
    const read = Object.hasOwn(HANDOUTS, path) ? HANDOUTS[path] : undefined;
    if (read === undefined) {
      throw new UnknownFormatError(path, Object.keys(HANDOUTS));
    }
    return read(parameters);
  }
  const format = getBriefFormat(path);
  const question = readBriefQuestion(parameters);
  return {
    question,
    extension: format.name,
    mediaType: format.mediaType,
    collect: async (context) => {
      const brief = await collectBrief(context, question);
      return { fileName: brief.fileName, work: { kind: 'brief', format: format.name, brief } };
    },
  };
}

function departmentIn(parameters: URLSearchParams): ReturnType<typeof subjectIn> {
  refuseUnknown(parameters, new Set(['of']));
  return subjectIn(parameters);
}

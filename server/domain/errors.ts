import type { GraphAbsence } from './graph-connection.ts';
import type { Words } from './language.ts';
import type { EntityType } from './vocabulary.ts';

/** An entity as an error names it: enough to choose it by. */
export interface EntityHint {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

export type ErrorCode =
  | 'UNKNOWN_ENTITY'
  | 'AMBIGUOUS_NAME'
  | 'BAD_ARGUMENT'
  | 'BAD_CURSOR'
  | 'TOO_EXPENSIVE'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'GRAPH_UNREACHABLE'
  | 'SERVER_BUSY'
  | 'RATE_LIMITED'
  | 'GRAPH_CHANGED'
  | 'NOTHING_LOADED'
  | 'NO_PLAN_TEXT'
  | 'UNKNOWN_FORMAT'
  | 'WRITING_OFF'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UNREADABLE_TABLE'
  | 'SEED_INVALID'
  | 'STARTUP_FAILED';

/**
 * A failure that a person can act on. A class a failure: its constructor takes the facts, and says in both languages what
 * went wrong, with what value, and what to do.
 */
export abstract class AtlasError extends Error {
  abstract readonly code: ErrorCode;
  abstract readonly facts: Readonly<Record<string, unknown>>;
  readonly words: Words;
  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}

/** Nothing bears this id or name; `nearest` are those that come closest to it. */
export class UnknownEntityError extends AtlasError {
  override readonly name = 'UnknownEntityError';
  readonly code = 'UNKNOWN_ENTITY';
  readonly facts: { readonly ref: string; readonly nearest: readonly EntityHint[] };
  constructor(ref: string, nearest: readonly EntityHint[]) {
    const names = nearest.map((hint) => hint.name);
    super({
      zh: `规划图谱里没有“${ref}”。${names.length > 0 ? `相近的有：${names.join('、')}。` : ''}请换一个名称，或先用 search 查找。`,
      en: `Nothing in the atlas is called “${ref}”. ${names.length > 0 ? `The nearest are ${names.join(', ')}. ` : ''}Try another name, or look for it with search.`,
    });
    this.facts = { ref, nearest };
  }
}

/** Several bear this name. */
export class AmbiguousNameError extends AtlasError {
  override readonly name = 'AmbiguousNameError';
  readonly code = 'AMBIGUOUS_NAME';
  readonly facts: { readonly name: string; readonly candidates: readonly EntityHint[] };
  constructor(name: string, candidates: readonly EntityHint[]) {
    const names = candidates.map((hint) => `${hint.name} (${hint.id})`);
    super({
      zh: `“${name}”不止一个：${names.join('、')}。请改用 id 指明。`,
      en: `“${name}” means several things: ${names.join(', ')}. Say which by id.`,
    });
    this.facts = { name, candidates };
  }
}

/** An argument that is out of its range or of no use. */
export class BadArgumentError extends AtlasError {
  override readonly name = 'BadArgumentError';
  readonly code = 'BAD_ARGUMENT';
  readonly facts: {
    readonly argument: string;
    readonly value: unknown;
    readonly least: number | null;
    readonly most: number | null;
  };
  constructor(argument: string, value: unknown, range: { least: number; most: number }) {
    const { least, most } = range;
    const shown = JSON.stringify(value);
    super({
      zh: `参数 ${argument} 的值 ${shown} 不合要求，应在 ${String(least)} 到 ${String(most)} 之间。`,
      en: `The argument ${argument} cannot be ${shown}: it goes from ${String(least)} to ${String(most)}.`,
    });
    this.facts = { argument, value, least, most };
  }
}

/** An argument that is of no use here, for a reason other than its range. */
export class UnfitArgumentError extends AtlasError {
  override readonly name = 'UnfitArgumentError';
  readonly code = 'BAD_ARGUMENT';
  readonly facts: {
    readonly argument: string;
    readonly value: unknown;
    readonly least: null;
    readonly most: null;
  };
  constructor(argument: string, value: unknown, reason: Words) {
    const shown = JSON.stringify(value);
    super({
      zh: `参数 ${argument} 的值 ${shown} 不合用：${reason.zh}`,
      en: `The argument ${argument} cannot be ${shown}: ${reason.en}`,
    });
    this.facts = { argument, value, least: null, most: null };
  }
}

/** A cursor that no page of this list gave. */
export class BadCursorError extends AtlasError {
  override readonly name = 'BadCursorError';
  readonly code = 'BAD_CURSOR';
  readonly facts: { readonly cursor: string };
  constructor(cursor: string) {
    super({
      zh: `游标“${cursor}”无效，请使用上一页 pageInfo.endCursor 给出的值。`,
      en: `“${cursor}” is no cursor of this list. Use the pageInfo.endCursor of the page before.`,
    });
    this.facts = { cursor };
  }
}

/** The reader went away before the answer came; nobody is left to read this. */
export class CancelledError extends AtlasError {
  override readonly name = 'CancelledError';
  readonly code = 'CANCELLED';
  readonly facts = {};
  constructor(options: ErrorOptions) {
    super({ zh: '请求已取消。', en: 'The request was cancelled.' }, options);
  }
}

/**
 * Neo4j does not answer, or does not let us in. `reason` is the driver's own code; the times, in ISO 8601, are null where nobody knows, and
 * `nextTry` also while it is being started.
 */
export class GraphUnreachableError extends AtlasError {
  override readonly name = 'GraphUnreachableError';
  readonly code = 'GRAPH_UNREACHABLE';
  readonly facts: {
    readonly reason: string;
    readonly since: string | null;
    readonly nextTry: string | null;
  };
  constructor(reason: string, absence: GraphAbsence | null, options: ErrorOptions) {
    const { zh, en } = absence === null ? UNKNOWN_ABSENCE : absenceWords(absence);
    super(
      {
        zh: `暂时连不上图数据库（${reason}）。${zh}请稍候重试。`,
        en: `The graph database cannot be reached (${reason}). ${en} Try again shortly.`,
      },
      options,
    );
    this.facts = {
      reason,
      since: absence?.since.toISOString() ?? null,
      nextTry: absence?.nextTry?.toISOString() ?? null,
    };
  }
}

const UNKNOWN_ABSENCE: Words = {
  zh: '它通常会自行恢复，',
  en: 'It usually comes back by itself.',
};

function absenceWords({ since, nextTry }: GraphAbsence): Words {
  const time = since.toISOString();
  if (nextTry === null) {
    return {
      zh: `它自 ${time} 起没有应答，正在重新启动，`,
      en: `It has not answered since ${time} and is being started again.`,
    };
  }
  const next = nextTry.toISOString();
  return {
    zh: `它自 ${time} 起没有应答，将于 ${next} 重新启动，`,
    en: `It has not answered since ${time} and is started again at ${next}.`,
  };
}

/** The plans were loaded anew while they were being taken away; what was given so far is of the version before. */
export class GraphChangedError extends AtlasError {
  override readonly name = 'GraphChangedError';
  readonly code = 'GRAPH_CHANGED';
  readonly facts = {};
  constructor() {
    super({
      zh: '导出途中图谱有了新版本，这一份不完整，请重新导出。',
      en: 'The graph was loaded anew while it was being exported, so this copy is not whole. Export it again.',
    });
  }
}

/** There is no plan in the database. */
export class NothingLoadedError extends AtlasError {
  override readonly name = 'NothingLoadedError';
  readonly code = 'NOTHING_LOADED';
  readonly facts = {};
  constructor() {
    super({
      zh: '图数据库里还没有规划，请先用 npm start 载入。',
      en: 'There is no plan in the graph database yet. Load it with npm start first.',
    });
  }
}

/** The server was not given the text of this plan, or of any: what the plan's own words say cannot be told. */
export class NoPlanTextError extends AtlasError {
  override readonly name = 'NoPlanTextError';
  readonly code = 'NO_PLAN_TEXT';
  readonly facts: { readonly plan: string | null };
  constructor(plan: string | null) {
    const which = plan === null ? '' : ` ${plan} `;
    super({
      zh: `服务器没有规划${which}的全文，无法查找原文。请以 PLAN_TEXT 给出全文后重新启动。`,
      en: `The server was not given the text of ${plan ?? 'any plan'}, so its words cannot be searched. Start it with PLAN_TEXT.`,
    });
    this.facts = { plan };
  }
}

/** The graph cannot be taken away in this format. */
export class UnknownFormatError extends AtlasError {
  override readonly name = 'UnknownFormatError';
  readonly code = 'UNKNOWN_FORMAT';
  readonly facts: { readonly format: string; readonly formats: readonly string[] };
  constructor(format: string, formats: readonly string[]) {
    super({
      zh: `没有“${format}”这种格式。可用的格式有：${formats.join('、')}。`,
      en: `There is no format “${format}”. The formats are ${formats.join(', ')}.`,
    });
    this.facts = { format, formats };
  }
}

import { z } from 'zod';

import type { Language } from '#server/domain/language.ts';

/** Why a question has no answer, in words that tell an assistant what to do next. */
export class QuestionFailed extends Error {
  override readonly name = 'QuestionFailed';

  /** Nothing listens there. */
  static unreached(origin: string, language: Language, cause: unknown): QuestionFailed {
    return new QuestionFailed(
      {
        zh: `${origin} 没有规划图谱在运行。请用户先以 npm start 启动，或改用正确的地址。`,
        en: `No Plan Atlas answers at ${origin}. Ask the user to start it with npm start, or to give the right address.`,
      }[language],
      { cause },
    );
  }

  /** Nobody waited any longer. */
  static late(language: Language, cause: unknown): QuestionFailed {
    return new QuestionFailed(
      {
        zh: '没有等到回答，请稍后再试，或缩小范围。',
        en: 'The answer was not waited for. Try again later, or ask for less.',
      }[language],
      { cause },
    );
  }

  /** What listens there does not answer in GraphQL: it is starting, or refuses. */
  static unanswered(
    origin: string,
    { status, headers }: Response,
    language: Language,
  ): QuestionFailed {
    const wait = headers.get('retry-after') ?? '10';
    return new QuestionFailed(
      {
        zh: `${origin} 现在没有作答（HTTP ${String(status)}）。请过 ${wait} 秒再试。`,
        en: `${origin} gave no answer (HTTP ${String(status)}). Try again in ${wait} seconds.`,
      }[language],
    );
  }
}

/** Those that come nearest to a name, or all that bear it. */
const Choices = z.array(z.object({ id: z.string(), name: z.string(), type: z.string() })).catch([]);

const CHOOSE = {
  zh: '请用下列 id 之一再问：',
  en: 'Ask again with one of these ids:',
} as const;

/** An error of GraphQL: its sentence, its code, and where there is a choice, the ids to choose from. */
export function failureOf(
  { message, extensions }: { message: string; extensions: Readonly<Record<string, unknown>> },
  language: Language,
): QuestionFailed {
  const { code, nearest, candidates } = extensions;
  const choices = Choices.parse(nearest ?? candidates ?? []);
  const told = typeof code === 'string' ? `${code}: ${message}` : message;
  const list = choices.map(({ id, name, type }) => `- ${id} · ${name} · ${type}`);
  return new QuestionFailed(
    [told, ...(list.length > 0 ? [CHOOSE[language], ...list] : [])].join('\n'),
  );
}

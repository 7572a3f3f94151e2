import { AtlasError } from './errors.ts';
import type { Hand, Role } from './hand.ts';

/** Nobody may write here. */
export class WritingOffError extends AtlasError {
  override readonly name = 'WritingOffError';
  readonly code = 'WRITING_OFF';
  readonly facts = {};
  constructor() {
    super({
      zh: '这里只能查阅，没有开放录入。运维可按 docs/operations.md 开启。',
      en: 'This server is read-only. Its operator can turn writing on; see docs/operations.md.',
    });
  }
}

/** Only who is known to the server may write. */
export class UnauthenticatedError extends AtlasError {
  override readonly name = 'UnauthenticatedError';
  readonly code = 'UNAUTHENTICATED';
  readonly facts: { readonly signIn: string | null };
  constructor(signIn: string | null) {
    super({
      zh:
        signIn === null
          ? '录入前请先登录，或登录已过期。'
          : `录入前请先在 ${signIn} 登录；如已登录，登录已过期。`,
      en: `Sign in ${signIn === null ? '' : `at ${signIn} `}before you write; if you had, it has run out.`,
    });
    this.facts = { signIn };
  }
}

/** Whoever asks is known, and may not do this. */
export class ForbiddenError extends AtlasError {
  override readonly name = 'ForbiddenError';
  readonly code = 'FORBIDDEN';
  readonly facts: { readonly role: Role; readonly needed: Role };
  constructor({ name, role }: Hand, needed: Role) {
    super({
      zh: `“${name}”是${ZH[role]}，这一步须由${ZH[needed]}来做。`,
      en: `“${name}” is ${EN[role]}; this takes ${EN[needed]}.`,
    });
    this.facts = { role, needed };
  }
}

const ZH = { editor: '编辑', keeper: '审核人' } as const;
const EN = { editor: 'an editor', keeper: 'a keeper' } as const;

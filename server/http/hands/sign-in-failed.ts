import type { Words } from '#server/domain/language.ts';

/** Somebody could not sign in: what they are told, and why, for the operator. */
export class SignInFailedError extends Error {
  override readonly name = 'SignInFailedError';
  readonly status: number;
  readonly words: Words;

  constructor(status: number, words: Words, reason: string) {
    super(reason);
    this.status = status;
    this.words = words;
  }

  /** The provider of identities does not answer, or not as one. */
  static providerAway(issuer: string, reason: string): SignInFailedError {
    return new SignInFailedError(
      502,
      {
        zh: `登录服务 ${issuer} 现在连不上，请稍后再试；查阅不受影响。`,
        en: `The sign-in service ${issuer} cannot be reached now; try again later. Reading goes on.`,
      },
      reason,
    );
  }

  /** The provider has not let them in, or what came back is not of the sign-in that this browser began. */
  static refused(reason: string): SignInFailedError {
    return new SignInFailedError(
      403,
      {
        zh: '没有登录成功：登录被取消、过期，或与开始时不符。请从 /session/sign-in 重新登录。',
        en: 'You are not signed in: it was cancelled, took too long, or does not match how it began. Begin again at /session/sign-in.',
      },
      reason,
    );
  }

  /** The provider knows them, and gives them no role here. */
  static withoutRole(name: string, claim: string, roles: readonly string[]): SignInFailedError {
    const asked = roles.join(' / ');
    return new SignInFailedError(
      403,
      {
        zh: `“${name}”没有在此录入的权限。请登录服务的管理员在 ${claim} 中加上 ${asked} 之一，再重新登录；查阅无需登录。`,
        en: `“${name}” may not write here. Ask whoever runs the sign-in service to add one of ${asked} to ${claim}, then sign in again. Reading needs no sign-in.`,
      },
      `${claim} holds none of ${asked}`,
    );
  }
}

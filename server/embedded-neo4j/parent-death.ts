import { runToEnd } from './tied-child.ts';

/** By util-linux, which every Linux but the smallest has: the kernel tells a child to end when its parent is gone. */
const SETPRIV = ['setpriv', '--pdeathsig', 'TERM'] as const;

/**
 * What is to stand before a command, so that it ends with this process even where that is killed and cannot act; nothing where the system
 * has no such thing. What is left behind then, the next start ends.
 */
export async function endsWithParent(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const [command, ...parameters] = [...SETPRIV, 'true'];
  const { code } = await runToEnd(command, parameters, { environment });
  return code === 0 ? SETPRIV : [];
}

import type { ReactNode } from 'react';

import { goToPath } from '#client/shared/routing/go-to-path.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';

interface DoorProps {
  readonly title: string;
  readonly aside: string;
  readonly text: string;
  /** The page behind it. */
  readonly path: string;
  readonly figure: ReactNode;
  /** Worked examples, each an item of a list. */
  readonly children: ReactNode;
}

/** A way in: what it is for, a small picture of it, worked examples. */
export function Door({ title, aside, text, path, figure, children }: DoorProps): ReactNode {
  return (
    <article className="door">
      <h2>
        <StateLink to={goToPath(path)}>{title}</StateLink> <small>{aside}</small>
      </h2>
      <p>{text}</p>
      <div className="door-figure" aria-hidden="true">
        {figure}
      </div>
      <ul>{children}</ul>
    </article>
  );
}

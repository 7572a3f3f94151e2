import type { ReactNode } from 'react';

interface DoorProps {
  readonly title: string;
  readonly aside: string;
  readonly text: string;
  readonly figure: ReactNode;
  readonly children: ReactNode;
}

/** A way in: what it is for, a small picture of it, worked examples. */
export function Door({ title, aside, text, figure, children }: DoorProps): ReactNode {
  return (
    <article className="door">
      <h2>
        {title} <small>{aside}</small>
      </h2>
      <p>{text}</p>
      <div className="door-figure" aria-hidden="true">
        {figure}
      </div>
      <ul>{children}</ul>
    </article>
  );
}

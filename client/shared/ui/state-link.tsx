import type { CSSProperties, MouseEvent, ReactNode } from 'react';

import { printAddress } from '#client/shared/routing/address.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';

interface StateLinkProps {
  readonly to: Transition;
  readonly className?: string;
  /** Where it stands, where that is worked out. */
  readonly style?: CSSProperties;
  /** What whoever stands around it may style it by. */
  readonly 'data-part'?: string;
  readonly label?: string;
  readonly isCurrent?: boolean;
  /** -1 where arrow keys lead to it instead of Tab. */
  readonly tabIndex?: number;
  /** What a press does instead of making the change as a step that can be taken back. */
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

/** A link to another state of the page: it can be opened in a new tab and copied like any other. */
export function StateLink({
  to,
  className,
  style,
  'data-part': part,
  label,
  isCurrent,
  tabIndex,
  onFollow = () => {
    change(to);
  },
  children,
}: StateLinkProps): ReactNode {
  const state = useExplorer();
  const onClick = (event: MouseEvent): void => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      onFollow();
    }
  };
  return (
    <a
      href={printAddress(to(state))}
      className={className}
      style={style}
      data-part={part}
      aria-label={label}
      tabIndex={tabIndex}
      aria-current={isCurrent === true ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}

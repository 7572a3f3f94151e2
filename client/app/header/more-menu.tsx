import { type ReactNode, useRef } from 'react';
import { clsx } from 'clsx';
import styles from './header.module.css';

interface MoreMenuProps {
  readonly id: string;
  /** The button's words. */
  readonly label: ReactNode;
  /** Whether the page that the reader is on is one of those inside. */
  readonly isCurrent: boolean;
  /** An icon on the button, before its word. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A button, and what it opens: what there is no room for. The browser's own popover, so that it closes by Escape and by a press
 * elsewhere, and the keyboard comes to it right after its button.
 */
export function MoreMenu({ id, label, isCurrent, icon, children }: MoreMenuProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const putBelowButton = (): void => {
    const start = button.current?.getBoundingClientRect().left ?? 0;
    menu.current?.style.setProperty('--start', `${String(Math.round(start))}px`);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.moreButton}
        popoverTarget={id}
        aria-current={isCurrent ? 'true' : undefined}
      >
        {icon}
        <span>{label}</span>
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={clsx('card', styles.moreMenu)}
        onBeforeToggle={putBelowButton}
        onClick={() => {
          menu.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}

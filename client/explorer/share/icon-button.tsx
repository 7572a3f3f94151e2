import type { ReactNode } from 'react';
import styles from './share-menu.module.css';

interface IconButtonProps {
  readonly label: string;
  /** In a square of 16. */
  readonly path: string;
  readonly onClick: () => void;
}

/** A button that shows a sign, and says its words to those who are read to and who point at it. */
export function IconButton({ label, path, onClick }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

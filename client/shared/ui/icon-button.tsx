import type { ReactNode } from 'react';

interface IconButtonProps {
  readonly label: string;
  /** The path of its sign, in a square of 16. */
  readonly sign: string;
  readonly className?: string | undefined;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A button that shows a sign, and says its words to those who are read to and who point at it. */
export function IconButton({
  label,
  sign,
  className,
  isOff = false,
  onPress,
}: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onPress}
    >
      <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}

import type { ReactNode } from 'react';

interface FoldButtonProps {
  readonly isWhole: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Shows the whole of a list, or its beginning again. */
export function FoldButton({ isWhole, onToggle, children }: FoldButtonProps): ReactNode {
  return (
    <button type="button" className="text-button" aria-expanded={isWhole} onClick={onToggle}>
      {children}
    </button>
  );
}

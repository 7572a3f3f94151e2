import type { ReactNode } from 'react';

/** Prints the page, as its style sheet for paper has it. */
export function PrintButton({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        window.print();
      }}
    >
      {children}
    </button>
  );
}

import type { ReactNode } from 'react';

interface SignInLinkProps {
  /** Where one signs in. */
  readonly at: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Leads to where one signs in, and from there back to the page that is on show when it is pressed. */
export function SignInLink({ at, className, children }: SignInLinkProps): ReactNode {
  return (
    <a
      className={className}
      href={at}
      onClick={({ currentTarget }) => {
        const { pathname, search } = window.location;
        currentTarget.href = `${at}?to=${encodeURIComponent(pathname + search)}`;
      }}
    >
      {children}
    </a>
  );
}

import { type ReactNode, useState } from 'react';

import { useWords } from '../../state/use-words.ts';
import './side-panel.css';

/** The panel that tells one thing: at the right, or as a sheet from below on a phone. */
export function SidePanel({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords();
  const [isTall, setTall] = useState(false);
  return (
    <aside className={isTall ? 'panel panel-tall' : 'panel'} aria-label={words('panel.label')}>
      <button
        type="button"
        className="panel-handle"
        aria-expanded={isTall}
        aria-label={words(isTall ? 'panel.smaller' : 'panel.larger')}
        onClick={() => {
          setTall(!isTall);
        }}
      />
      <div className="panel-body">{children}</div>
    </aside>
  );
}

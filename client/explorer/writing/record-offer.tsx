import { lazy, type ReactNode, Suspense, useState } from 'react';

import type { RecordFact } from '#client/shared/api/record-fields.ts';
import { useWords } from '#client/shared/words/use-words.ts';

// Few who read an entity write of it: the form is fetched at the press that opens it.
const RecordForm = lazy(async () => ({ default: (await import('./record-form.tsx')).RecordForm }));

interface RecordOfferProps {
  /** The entity's id. */
  readonly of: string;
  /** The records that the editor sees. */
  readonly seen: readonly RecordFact[];
}

/** The button that opens the form of a record, and what came of the last one. */
export function RecordOffer({ of, seen }: RecordOfferProps): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return isOpen ? (
    <Suspense fallback={<p className="aside">{words('page.loading')}</p>}>
      <RecordForm
        of={of}
        seen={seen}
        onClose={(isPending) => {
          setOpen(false);
          if (isPending !== null) {
            setSaid(words(isPending ? 'writing.record.pending' : 'writing.record.done'));
          }
        }}
      />
    </Suspense>
  ) : (
    <div className="row wrap gap-2">
      <button
        type="button"
        className="button"
        onClick={() => {
          setSaid('');
          setOpen(true);
        }}
      >
        {words('writing.record')}
      </button>
      <span className="aside" role="status">
        {said}
      </span>
    </div>
  );
}

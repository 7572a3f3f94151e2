import type { ReactNode } from 'react';

import type { CanvasContent } from '#client/canvas/drawing/drawing.ts';
import { PrintedRelations } from '#client/explorer/print-sheet/printed-relations.tsx';
import { Sheet } from '#client/explorer/print-sheet/print-sheet.tsx';
import styles from '#client/explorer/print-sheet/print-sheet.module.css';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { useWords } from '#client/shared/words/use-words.ts';

interface SetSheetProps {
  readonly title: string;
  readonly content: Pick<CanvasContent, 'entities' | 'relations'>;
}

/** A set on paper: its entities by type, then the relations among them. */
export function SetSheet({ title, content: { entities, relations } }: SetSheetProps): ReactNode {
  const words = useWords();
  const types = [...new Set(entities.map(({ type }) => type))];
  return (
    <Sheet kind={words('printSheet.set')}>
      <h1>{title}</h1>
      {types.map((type) => (
        <section key={type} className={styles.group}>
          <h2>{words(`type.${type}`)}</h2>
          <ul>
            {entities
              .filter((entity) => entity.type === type)
              .map((entity) => (
                <li key={entity.id}>
                  <EntityName of={entity} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h2>{words('printSheet.entity.relations', { count: relations.length })}</h2>
      <PrintedRelations relations={relations} />
    </Sheet>
  );
}

import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import type { EntityFact } from '#client/shared/queries/entity.ts';
import type { TitleFact } from '#client/shared/api/stage-and-title-fields.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { FoldButton } from '#client/shared/ui/folded-list.tsx';
import { IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import styles from './titles.module.css';
import { useReadAt } from './use-read-at.ts';

const SHOWN_AT_FIRST = 4;

/** What the plan calls an entity, then what it wants it to be called; each with where it says so. */
export function Titles({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const readThere = useReadAt(entity);
  const [isWhole, setWhole] = useState(false);
  const titles = existingFirst(entity.titles);
  const intended = titles.filter((title) => title.intended).length;
  if (titles.length === 0) {
    return null;
  }
  return (
    <section className={clsx('stack', styles.titles)} aria-label={words('entity.titles')}>
      <h3>
        {words('entity.titles')}{' '}
        <span className="count">
          {intended === 0 || intended === titles.length
            ? titles.length
            : words('entity.titles.counts', { held: titles.length - intended, intended })}
        </span>
      </h3>
      <ul>
        {titles.slice(0, isWhole ? titles.length : SHOWN_AT_FIRST).map((title) => (
          <li key={`${title.name} ${title.at}`}>
            <TitleWords title={title} /> <Locator to={readThere(title.at)}>{title.at}</Locator>
          </li>
        ))}
      </ul>
      {titles.length > SHOWN_AT_FIRST && (
        <FoldButton
          isWhole={isWhole}
          onToggle={() => {
            setWhole(!isWhole);
          }}
        >
          {words(isWhole ? 'entity.titles.fold' : 'entity.titles.all', { count: titles.length })}
        </FoldButton>
      )}
    </section>
  );
}

/** A title, and whether the thing is called so already. */
export function TitleWords({ title }: { readonly title: TitleFact }): ReactNode {
  const words = useWords();
  const { name, intended, intendedWord } = title;
  return (
    <>
      <span lang="zh-CN">{name}</span>{' '}
      {intended ? (
        <IntendedMark isIntended word={intendedWord} />
      ) : (
        <span className="count">{words('entity.titles.is')}</span>
      )}
    </>
  );
}

/** What it is called comes before what it is to be called, each in the plan's order. */
export function existingFirst(titles: readonly TitleFact[]): readonly TitleFact[] {
  return titles.toSorted((one, other) => Number(one.intended) - Number(other.intended));
}

import { entitiesNamedQuery } from '#client/shared/queries/entities-named.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import type { Named } from '#client/shared/words/read-name.ts';

/** What examples are called: pages know them by the plan's own names, and ask for ours where English is spoken. */
export function useNamed(names: readonly string[]): (name: string) => Named {
  const language = useLanguage();
  const { data = [] } = useAnswer(
    language === 'en' ? entitiesNamedQuery([...new Set(names)], null) : null,
  );
  return (name) => data.find((entity) => entity.name === name) ?? { name, nameEn: null };
}

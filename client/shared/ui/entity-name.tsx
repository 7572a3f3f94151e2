import type { ReactNode } from 'react';

import type { Named } from '#client/shared/words/read-name.ts';
import { useLanguage } from '#client/shared/routing/store.ts';
import styles from './entity-name.module.css';

interface EntityNameProps {
  readonly of: Named;
  /** Where there is room for one name only, the plan's own stands in the tooltip, and is read out. */
  readonly isShort?: boolean;
}

/** What an entity is called. In English our translation comes first, the plan's own name small beside it. */
export function EntityName({ of: { name, nameEn }, isShort = false }: EntityNameProps): ReactNode {
  const language = useLanguage();
  if (language === 'zh' || nameEn === null) {
    return <span lang="zh-CN">{name}</span>;
  }
  return (
    <span className={styles.name} data-part="entity-name" title={isShort ? name : undefined}>
      <span>{nameEn}</span>{' '}
      <span
        className={isShort ? 'visually-hidden' : styles.zh}
        data-part={isShort ? undefined : 'name-zh'}
        lang="zh-CN"
      >
        {name}
      </span>
    </span>
  );
}

/** The plan's own name where a sentence of the page has told only our translation; in Chinese, nothing. */
export function NameInPlan({ of: { name, nameEn } }: { readonly of: Named }): ReactNode {
  const language = useLanguage();
  return language === 'zh' || nameEn === null ? null : (
    <span className={styles.zh} data-part="name-zh" lang="zh-CN">
      {name}
    </span>
  );
}

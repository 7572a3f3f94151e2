import type { ReactNode } from 'react';

import { goTo, setLanguage } from '#client/shared/routing/navigate.ts';
import { switchLanguage, useLanguage } from '#client/shared/routing/store.ts';
import { toggleTheme, useTheme } from '#client/shared/reader/theme-choice.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './header.module.css';

interface ToolProps {
  readonly className: string;
}

/** To GraphiQL, where anything can be asked of the graph. */
export function ApiLink({ className }: ToolProps): ReactNode {
  const words = useWords();
  return (
    <a className={className} href="/graphql">
      {words('nav.graphql')}
    </a>
  );
}

/** To the list of forms in which the graph can be taken away. */
export function DownloadLink({ className }: ToolProps): ReactNode {
  const words = useWords();
  return (
    <StateLink className={className} to={goTo('downloads', {})}>
      {words('nav.downloads')}
    </StateLink>
  );
}

/** The same page in the other language, which is then kept. */
export function LanguageLink({ className }: ToolProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <StateLink
      className={className}
      to={setLanguage(other)}
      onFollow={() => {
        switchLanguage(other);
      }}
    >
      <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{words('language.other')}</span>
    </StateLink>
  );
}

interface ThemeToggleProps extends ToolProps {
  /** Whether its word is seen, too. */
  readonly isNamed?: boolean;
}

/** Turns light to dark and back. */
export function ThemeToggle({ className, isNamed = false }: ThemeToggleProps): ReactNode {
  const words = useWords();
  const theme = useTheme((state) => state.theme);
  const label = words(theme === 'dark' ? 'theme.toLight' : 'theme.toDark');
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={isNamed ? undefined : label}
      onClick={toggleTheme}
    >
      <svg className={styles.themeMark} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" />
        <path d="M8 2.500a5.5 5.5 0 0 1 0 11Z" />
      </svg>
      {isNamed && <span>{label}</span>}
    </button>
  );
}

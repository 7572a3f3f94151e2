import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components/Menu';
import { Button } from 'react-aria-components/Button';

import { LAYOUTS, type LayoutName, MEASURES } from '#client/shared/routing/canvas-settings.ts';
import { chooseLayout, chooseMeasure } from './transitions.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './layout-menu.module.css';

/** The path of each layout's sign, in a square of 16. */
const LAYOUT_SIGNS: Readonly<Record<LayoutName, string>> = {
  own: 'M2 4.500h4v3H2zM10 2.500h4v3h-4zM10 10.500h4v3h-4zM6 6h2v6h2M8 6V4h2',
  force: 'M8 8 3.500 4M8 8l4.500-3.500M8 8l-3.500 4.500M8 8l4 4M8 6.500v3M6.500 8h3',
  rings:
    'M8 7.500v1M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13Z',
  types: 'M2 4h1M5.500 4H14M2 8h1M5.500 8H11M2 12h1M5.500 12h7',
  counties: 'M2 3h5v4H2zM9 3h5v6H9zM2 9h5v4H2zM9 11h5v2H9z',
  pattern: 'M2 11.500C6 10 9 5 14 4.500M4.500 8a3.500 2.500 0 0 0 7 0 3.500 2.500 0 0 0-7 0M8 2v12',
};

/** Chooses how the drawing is laid out, and what size tells in it. */
export function LayoutMenu(): ReactNode {
  const words = useWords();
  const { layout, sizeBy } = useExplorer((state) => state.settings);
  return (
    <MenuTrigger>
      <Button aria-label={`${words('layout.label')}: ${words(`layout.${layout}`)}`}>
        <LayoutSign layout={layout} />
        <span className="wide-only">{words('layout.label')}</span>
      </Button>
      <Popover className={clsx('popover', styles.popover)} placement="top end" offset={8}>
        <Menu className={clsx('menu', styles.menu)} aria-label={words('layout.label')}>
          <Choices
            label={words('layout.label')}
            names={LAYOUTS}
            chosen={layout}
            wordOf={(name) => words(`layout.${name}`)}
            signOf={(name) => <LayoutSign layout={name} />}
            onChoose={(name) => {
              change(chooseLayout(name));
            }}
          />
          <Choices
            label={words('measure.label')}
            names={MEASURES}
            chosen={sizeBy}
            wordOf={(measure) => words(`measure.${measure}`)}
            signOf={() => <span className="line-icon" />}
            onChoose={(measure) => {
              change(chooseMeasure(measure));
            }}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ChoicesProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly wordOf: (name: Name) => string;
  readonly signOf: (name: Name) => ReactNode;
  readonly onChoose: (name: Name) => void;
}

function Choices<Name extends string>(props: ChoicesProps<Name>): ReactNode {
  const { label, names, chosen, wordOf, signOf, onChoose } = props;
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      aria-label={label}
    >
      <Header>{label}</Header>
      {names.map((name) => (
        <MenuItem
          className="menu-item"
          key={name}
          id={name}
          textValue={wordOf(name)}
          onAction={() => {
            onChoose(name);
          }}
        >
          {signOf(name)}
          {wordOf(name)}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function LayoutSign({ layout }: { readonly layout: LayoutName }): ReactNode {
  return (
    <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={LAYOUT_SIGNS[layout]} />
    </svg>
  );
}

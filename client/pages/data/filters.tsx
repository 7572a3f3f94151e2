import type { ReactNode } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components/Modal';
import { clsx } from 'clsx';

import { EntityPicker } from '#client/search/entity-picker.tsx';
import { changingTo } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import dataPageStyles from './data-page.module.css';
import { EntityFacets, RelationFacets } from './facets.tsx';
import styles from './filters.module.css';
import type { DataRoute } from './route.ts';
import { TextFilter } from './text-filter.tsx';
import { refine, toggle } from './transitions.ts';

/** All that the table can be narrowed by, with how many rows each choice leaves. */
export function Filters({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('stack gap-5', styles.filters)}>
      <TextFilter
        label={words('data.filter.name')}
        hint={words('data.filter.name.hint')}
        text={route.name}
        onText={changingTo((name) => refine({ name }))}
      />
      {route.tab === 'entities' ? <EntityFacets route={route} /> : <RelationFacets route={route} />}
      <EntityPicker
        label={words('data.filter.of')}
        placeholder={words('data.filter.of.hint')}
        onPick={changingTo(({ id }) => toggle('of', id))}
      />
    </div>
  );
}

/** The filters in a dialog, where the page is too narrow to have them beside the table. */
export function FilterDialog({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  return (
    <DialogTrigger>
      <Button className={clsx('button', dataPageStyles.filterButton)}>
        {words('data.filters')}
      </Button>
      <ModalOverlay className={clsx('stack', styles.sheetBackdrop)} isDismissable>
        <Modal className={styles.sheet}>
          <Dialog className={styles.sheetBody}>
            {({ close }) => (
              <>
                <div className={clsx('row', styles.sheetHeader)}>
                  <Heading slot="title">{words('data.filters')}</Heading>
                  <Button className="button button-primary" onPress={close}>
                    {words('data.filters.close')}
                  </Button>
                </div>
                <Filters route={route} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

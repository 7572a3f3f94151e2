import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { clsx } from 'clsx';

import type { DataRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Filters } from './filters.tsx';
import dataPageStyles from './data-page.module.css';
import styles from './filters.module.css';

/** The filters as a sheet, where the page is too narrow to have them beside the table. */
export function FilterSheet({ route }: { readonly route: DataRoute }): ReactNode {
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

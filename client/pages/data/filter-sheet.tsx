import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';

import type { DataRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Filters } from './filters.tsx';

/** The filters as a sheet, where the page is too narrow to have them beside the table. */
export function FilterSheet({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  return (
    <DialogTrigger>
      <Button className="button data-filter-button">{words('data.filters')}</Button>
      <ModalOverlay className="sheet-ground" isDismissable>
        <Modal className="filter-sheet">
          <Dialog className="sheet-body">
            {({ close }) => (
              <>
                <div className="sheet-head">
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

import { type ReactNode, useState } from 'react';

interface FoldedItemsProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly first: number;
  /** The words of the button that shows all. */
  readonly more: string;
  /** The words of the button that shows the first ones again; without it, the button goes. */
  readonly fewer?: string;
  readonly className?: string;
  /** The list of the items that are shown. */
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** A long list, of which only the beginning is shown until a button is pressed. */
export function FoldedItems<Item>(props: FoldedItemsProps<Item>): ReactNode {
  const { items, first, more, fewer, className = 'text-button', children } = props;
  const [isWhole, setWhole] = useState(false);
  const label = isWhole ? fewer : more;
  return (
    <>
      {children(isWhole ? items : items.slice(0, first))}
      {items.length > first && label !== undefined && (
        <button
          type="button"
          className={className}
          aria-expanded={fewer === undefined ? undefined : isWhole}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {label}
        </button>
      )}
    </>
  );
}

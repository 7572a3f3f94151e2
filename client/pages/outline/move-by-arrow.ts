/**
 * Moves the focus in a tree of links by an arrow key: up and down go to the link above and below, right and left unfold and
 * fold the section of the focused link. False where the key does nothing here.
 */
export function moveByArrow(tree: HTMLElement, key: string): boolean {
  const links = [...tree.querySelectorAll('a')];
  const focused = document.activeElement;
  // The button that folds stands beside its link: from there, an arrow does what it does from the link.
  const row = focused?.closest('[data-tree-item]');
  const index = links.findIndex((link) => link === focused || (row?.contains(link) ?? false));
  switch (key) {
    case 'ArrowDown':
      return focus(links[index + 1]);
    case 'ArrowUp':
      return focus(links[index - 1]);
    case 'Home':
      return focus(links[0]);
    case 'End':
      return focus(links.at(-1));
    case 'ArrowRight':
      return fold(links[index], 'false');
    case 'ArrowLeft':
      return fold(links[index], 'true');
    default:
      return false;
  }
}

function focus(link: HTMLElement | undefined): boolean {
  link?.focus();
  return link !== undefined;
}

function fold(link: HTMLElement | undefined, expanded: 'true' | 'false'): boolean {
  const button = link?.parentElement?.querySelector<HTMLElement>(
    `:scope > [aria-expanded='${expanded}']`,
  );
  button?.click();
  return button != null;
}

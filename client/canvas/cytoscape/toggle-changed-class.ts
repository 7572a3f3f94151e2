import type { CollectionReturnValue, EdgeSingular, NodeSingular } from 'cytoscape';

/** Gives a class to those elements alone that are to bear it. Cytoscape works out the style of whatever is touched, be it as before or not, so only what differs is. */
export function toggleChangedClass(
  elements: CollectionReturnValue,
  name: string,
  isToBear: (element: NodeSingular | EdgeSingular) => boolean,
): void {
  const wrong = elements.filter((element) => element.hasClass(name) !== isToBear(element));
  elements.cy().batch(() => wrong.toggleClass(name));
}

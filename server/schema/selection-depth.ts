import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** So deep a selection may be; the deepest that the documentation asks for is 9. */
export const MOST_DEPTH = 15;

/**
 * How many levels of fields are selected. Each fragment is looked at once, however often it is spread, so that fragments which
 * double one another take no longer than they are long.
 */
export function selectionDepth(
  selectionSet: SelectionSetNode | undefined,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  known = new Map<string, number>(),
): number {
  let depth = 0;
  for (const node of selectionSet?.selections ?? []) {
    if (node.kind === Kind.FIELD) {
      const below =
        node.selectionSet === undefined ? 0 : selectionDepth(node.selectionSet, fragments, known);
      depth = Math.max(depth, 1 + below);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      depth = Math.max(depth, selectionDepth(node.selectionSet, fragments, known));
    } else {
      const name = node.name.value;
      const inside =
        known.get(name) ?? selectionDepth(fragments[name]?.selectionSet, fragments, known);
      known.set(name, inside);
      depth = Math.max(depth, inside);
    }
  }
  return depth;
}

import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is, with each fragment counted as often as it is spread. */
export interface DocumentSize {
  /** Levels of fields. */
  readonly depth: number;
  readonly fields: number;
  /** Fields of the first level: the questions. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  /** `__schema` and `__type`. */
  readonly introspections: number;
}

const NOTHING: DocumentSize = {
  depth: 0,
  fields: 0,
  rootFields: 0,
  aliases: 0,
  directives: 0,
  introspections: 0,
};
const INTROSPECTIONS: ReadonlySet<string> = new Set(['__schema', '__type']);

/**
 * The size of a document without cycles: of the largest of its operations, measure by measure. Each fragment is looked at once,
 * however often it is spread, so that fragments which double one another take no longer than they are long.
 */
export function documentSize(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const known = new Map<string, DocumentSize>();

  function sizeOfFragment(name: string): DocumentSize {
    const size = known.get(name) ?? sizeOf(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  }

  function sizeOf(selectionSet: SelectionSetNode | undefined): DocumentSize {
    return (selectionSet?.selections ?? []).reduce((total, node) => {
      const inside =
        node.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(node.name.value)
          : sizeOf(node.selectionSet);
      return combine(total, withItself(node, inside), sum);
    }, NOTHING);
  }

  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => sizeOf(selectionSet))
    .reduce((left, right) => combine(left, right, Math.max), NOTHING);
}

/** What is inside a selection, and the selection itself. */
function withItself(node: SelectionNode, inside: DocumentSize): DocumentSize {
  const directives = inside.directives + (node.directives?.length ?? 0);
  if (node.kind !== Kind.FIELD) {
    return { ...inside, directives };
  }
  return {
    depth: inside.depth + 1,
    fields: inside.fields + 1,
    rootFields: 1,
    aliases: inside.aliases + (node.alias === undefined ? 0 : 1),
    directives,
    introspections: inside.introspections + (INTROSPECTIONS.has(node.name.value) ? 1 : 0),
  };
}

/** Two selections beside each other, or the larger of two; the depth of several is always that of the deepest. */
function combine(
  left: DocumentSize,
  right: DocumentSize,
  of: (left: number, right: number) => number,
): DocumentSize {
  return {
    depth: Math.max(left.depth, right.depth),
    fields: of(left.fields, right.fields),
    rootFields: of(left.rootFields, right.rootFields),
    aliases: of(left.aliases, right.aliases),
    directives: of(left.directives, right.directives),
    introspections: of(left.introspections, right.introspections),
  };
}

function sum(left: number, right: number): number {
  return left + right;
}

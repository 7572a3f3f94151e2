import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** Ways into the graph that take no entity apart from these. */
const ROOTS = [
  'entity(ref: {id: "zm-steel-driven-programme"})',
  'node(id: "zm-task-2-2")',
  'entities(types: [PARK], first: 3)',
  'entities(where: {within: {id: "gd-zhanjiang"}}, first: 2)',
  'relations(where: {of: [{id: "zm-steel-driven-programme"}]}, first: 3)',
  'search(text: "钢铁", first: 3)',
  'passages(text: "钢铁", first: 3)',
  'trace(from: {id: "zm-baosteel-zhanjiang-steel-base"}, until: [CLUSTER], first: 3)',
  'paths(from: {id: "zm-baosteel-zhanjiang-steel-base"}, to: {id: "gd-zhanjiang"}, first: 2)',
  'responsibilities(of: {id: "zm-steel-driven-programme"})',
  'responsibilitiesOf(entities: [{id: "zm-steel-driven-programme"}, {id: "gd-zhanjiang"}])',
  'neighbourhood(of: ["zm-steel-driven-programme"], first: 5)',
  'plans',
] as const;

/** Documents that select at random what the schema has, so many levels deep, with random arguments; the same for the same seed. */
export function randomDocuments(schema: GraphQLSchema, count: number, seed: number): string[] {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];

  function valueOf(type: GraphQLInputType): string {
    if (isNonNullType(type)) {
      return valueOf(type.ofType);
    }
    if (isListType(type)) {
      return `[${valueOf(type.ofType)}]`;
    }
    return isEnumType(type)
      ? (pick(type.getValues())?.name ?? 'null')
      : String(Math.floor(random() * 4) + 1);
  }

  function argumentsOf(args: readonly GraphQLArgument[]): string {
    const given = args.filter(({ name }) => name !== 'after' && random() < 0.4);
    const values = given.map(({ name, type }) => `${name}: ${valueOf(type)}`);
    return values.length === 0 ? '' : `(${values.join(', ')})`;
  }

  // Each under a name of its own, so that no two of them conflict.
  let aliases = 0;
  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string {
    aliases += 1;
    return `f${String(aliases)}: ${field.name}${argumentsOf(field.args)}${selectionOf(field.type, depth)}`;
  }

  function selectionOf(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isUnionType(named)) {
      return ' { __typename }';
    }
    if (!isObjectType(named) && !isInterfaceType(named)) {
      return '';
    }
    const fields = Object.values(named.getFields()).filter(
      (field) => !field.args.some(isRequiredArgument) && (depth > 0 || isLeaf(field.type)),
    );
    const chosen = new Set([pick(fields), pick(fields), pick(fields)]);
    const own = [...chosen].map((field) => (field === undefined ? '' : fieldOf(field, depth - 1)));
    const concrete = isInterfaceType(named) ? pick(schema.getPossibleTypes(named)) : undefined;
    const narrowed =
      concrete === undefined || depth === 0
        ? ''
        : ` ... on ${concrete.name}${selectionOf(concrete, depth - 1)}`;
    return ` { __typename ${own.join(' ')}${narrowed} }`;
  }

  return Array.from({ length: count }, () => {
    const root = pick(ROOTS) ?? ROOTS[0];
    const field = schema.getQueryType()?.getFields()[/^\w+/.exec(root)?.[0] ?? ''];
    return field === undefined ? '{ __typename }' : `{ ${root}${selectionOf(field.type, 4)} }`;
  });
}

function isLeaf(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return !isObjectType(named) && !isInterfaceType(named) && !isUnionType(named);
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { createHash } from 'node:crypto';

import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { TooExpensiveError } from '#server/domain/errors.ts';

/** A field that a request selects, with its arguments as the schema reads them, and what is selected below it. */
export interface SelectedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
}

/**
 * What a request selects below a field, by fieldKey. One field under several aliases, fragments or type conditions is one
 * entry whose selections are joined, so that nothing is fetched twice.
 */
export type Selection = ReadonlyMap<string, SelectedField>;

type Draft = Map<string, { name: string; args: Record<string, unknown>; selection: Draft }>;

/** So deep a selection may be; the deepest that the documentation asks for is 9. */
const MOST_DEPTH = 15;

/** What the request selects below the field that is being resolved. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const draft: Draft = new Map();
  const type = getNamedType(info.returnType);
  for (const node of info.fieldNodes) {
    if (node.selectionSet !== undefined && isCompositeType(type)) {
      collect({ info, type, into: draft, depth: 1 }, node.selectionSet);
    }
  }
  return draft;
}

/**
 * Under which key the value of a field stands in a projected map: the field's name, and a digest of its arguments where it
 * takes any, so that one field asked with different arguments has room for each answer.
 */
export function fieldKey(name: string, args: Readonly<Record<string, unknown>>): string {
  if (Object.keys(args).length === 0) {
    return name;
  }
  const digest = createHash('sha256').update(JSON.stringify(args)).digest('hex').slice(0, 12);
  return `${name}_${digest}`;
}

/** Whether a field of this name is selected, with whatever arguments. */
export function selects(selection: Selection, name: string): boolean {
  return [...selection.values()].some((field) => field.name === name);
}

/** Adds one selection to another: what both select is joined below. */
export function mergeSelections(into: Map<string, SelectedField>, selection: Selection): void {
  for (const [key, field] of selection) {
    const below = new Map(into.get(key)?.selection);
    mergeSelections(below, field.selection);
    into.set(key, { ...field, selection: below });
  }
}

/** What is selected below any of the paths, over all the fields of those names. An empty path is the selection itself. */
export function selectedAt(selection: Selection, paths: string): Selection {
  const merged = new Map<string, SelectedField>();
  for (const path of paths.split('|')) {
    const names = path.split('.').filter((name) => name !== '');
    for (const found of below(selection, names)) {
      mergeSelections(merged, found);
    }
  }
  return merged;
}

function below(selection: Selection, [name, ...rest]: readonly string[]): Selection[] {
  if (name === undefined) {
    return [selection];
  }
  return [...selection.values()]
    .filter((field) => field.name === name)
    .flatMap((field) => below(field.selection, rest));
}

interface Walk {
  readonly info: GraphQLResolveInfo;
  readonly type: GraphQLCompositeType;
  readonly into: Draft;
  readonly depth: number;
}

function collect(walk: Walk, selectionSet: SelectionSetNode): void {
  if (walk.depth > MOST_DEPTH) {
    throw new TooExpensiveError(walk.depth, MOST_DEPTH);
  }
  for (const node of selectionSet.selections) {
    if (!isIncluded(walk.info, node)) {
      continue;
    }
    if (node.kind === Kind.FIELD) {
      collectField(walk, node);
      continue;
    }
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD ? walk.info.fragments[node.name.value] : node;
    if (fragment !== undefined) {
      collect(
        { ...walk, type: conditionOf(walk, fragment.typeCondition?.name.value) },
        fragment.selectionSet,
      );
    }
  }
}

function collectField(walk: Walk, node: FieldNode): void {
  if (node.name.value.startsWith('__')) {
    return;
  }
  const name = node.name.value;
  const { type, info } = walk;
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (definition === undefined) {
    throw new GraphQLError(`no field ${name} on ${type.name}`);
  }
  const args = getArgumentValues(definition, node, info.variableValues);
  const key = fieldKey(name, args);
  const below: Draft = new Map();
  const field = walk.into.get(key) ?? { name, args, selection: below };
  walk.into.set(key, field);
  const result = getNamedType(definition.type);
  if (node.selectionSet !== undefined && isCompositeType(result)) {
    collect(
      { info, type: result, into: field.selection, depth: walk.depth + 1 },
      node.selectionSet,
    );
  }
}

function conditionOf(walk: Walk, name: string | undefined): GraphQLCompositeType {
  const type = name === undefined ? undefined : walk.info.schema.getType(name);
  return isCompositeType(type) ? type : walk.type;
}

function isIncluded(info: GraphQLResolveInfo, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

import type { Parameter } from '#server/graph/parameters.ts';

import type { SelectedField, Selection } from './selection.ts';

/** The kinds of thing that a statement may hand over to be shaped by what was selected. */
export type Projected = 'Entity' | 'Relation' | 'Plan';

/** The Cypher expression of one field, of the node, relationship or map that the variable holds. */
export type FieldProjection = (
  projector: Projector,
  variable: string,
  field: SelectedField,
) => string;

/** By field name. What is not listed is a stored property, or is worked out by a resolver. */
export type FieldProjections = Readonly<Record<string, FieldProjection>>;

/**
 * Writes the Cypher expressions that shape a statement's answer after what was selected. Values go into parameters; only
 * names of our own go into the text.
 */
export class Projector {
  readonly parameters: Record<string, Parameter> = {};
  readonly #projections: Readonly<Record<Projected, FieldProjections>>;
  #names = 0;

  constructor(projections: Readonly<Record<Projected, FieldProjections>>) {
    this.#projections = projections;
  }

  /** A map of the thing's stored properties and of the selected fields that walk on from it, each under its fieldKey. */
  project(kind: Projected, variable: string, selection: Selection): string {
    const projections = this.#projections[kind];
    const fields = [...selection].flatMap(([key, field]) => {
      const projection = projections[field.name];
      return projection === undefined ? [] : [`${key}: ${projection(this, variable, field)}`];
    });
    return `${variable} {${['.*', ...fields].join(', ')}}`;
  }

  /** A variable that no other part of the statement uses. */
  variable(word: string): string {
    this.#names += 1;
    return `${word}${String(this.#names)}`;
  }

  /** A parameter that holds the value; gives its name with the dollar sign. */
  parameter(value: Parameter): string {
    const name = `p${String(Object.keys(this.parameters).length)}`;
    this.parameters[name] = value;
    return `$${name}`;
  }
}

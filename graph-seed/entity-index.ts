import { Entity } from '#server/domain/entity.ts';
import type { SeedFault } from '#server/domain/startup-errors.ts';
import type { Locator } from '#server/domain/locator.ts';
import { nameKey } from '#server/domain/name-key.ts';

import type { Outline } from './outline.ts';

type Line = Pick<SeedFault, 'file' | 'line'>;

/** The entities of a seed by id and by canonical name; writes down what is twice, unknown or ill named. */
export class EntityIndex {
  readonly #outline: Outline;
  readonly #idPrefixes: readonly string[];
  readonly #faults: SeedFault[];
  readonly #byId = new Map<string, Entity>();
  readonly #byName = new Map<string, Entity>();
  readonly #sections = new Map<Locator, Entity>();
  /** By id of what is no thing of its own, which it is. */
  readonly #merged = new Map<string, string>();

  constructor(outline: Outline, idPrefixes: readonly string[], faults: SeedFault[]) {
    this.#outline = outline;
    this.#idPrefixes = idPrefixes;
    this.#faults = faults;
  }

  get entities(): Iterable<Entity> {
    return this.#byId.values();
  }

  add(entity: Entity, line: Line): void {
    const key = nameKey(entity.name);
    const namesake = this.#byName.get(key);
    if (this.#byId.has(entity.id)) {
      this.fault(line, `id ${entity.id} is taken by ${this.#byId.get(entity.id)?.name ?? ''}`);
    } else if (namesake !== undefined) {
      this.fault(
        line,
        `name ${entity.name} is the canonical name of ${namesake.id} (${namesake.type}) too`,
      );
    } else if (!this.#idPrefixes.some((prefix) => entity.id.startsWith(prefix))) {
      this.fault(line, `id ${entity.id} begins with none of ${this.#idPrefixes.join(' ')}`);
    } else {
      this.#byId.set(entity.id, entity);
      this.#byName.set(key, entity);
      if (entity.type === 'Section') {
        this.#sections.set(entity.at, entity);
      }
    }
    this.checkLocators(entity.mentions, line);
  }

  /** The entity of this id, or the one that it was found to be; undefined where there is none. */
  ofId(id: string): Entity | undefined {
    return this.#byId.get(this.#merged.get(id) ?? id);
  }

  /** The same, or null with a fault. */
  existing(id: string, line: Line): Entity | null {
    const entity = this.ofId(id);
    if (entity === undefined) {
      this.fault(line, `no entity has the id ${id}`);
    }
    return entity ?? null;
  }

  /** By id of what was found to be another, that other's id. */
  get merged(): ReadonlyMap<string, string> {
    return this.#merged;
  }

  /** Adds a name that a later paper has for an entity. */
  callLater(id: string, name: string, line: Line): void {
    const entity = this.existing(id, line);
    if (entity !== null) {
      const laterNames = [...new Set([...(entity.laterNames ?? []), name])];
      this.#put({ ...entity, laterNames });
    }
  }

  /** What is said of the one is said of the other from now on, which bears its names, too. */
  merge(id: string, intoId: string, line: Line): void {
    const [one, into] = [this.existing(id, line), this.existing(intoId, line)];
    if (one === null || into === null) {
      return;
    }
    if (one.type !== into.type || one.id === into.id || one.type === 'Section') {
      this.fault(
        line,
        `the ${one.type} ${one.name} and the ${into.type} ${into.name} cannot be one: two things of one type can`,
      );
      return;
    }
    this.#byId.delete(one.id);
    this.#merged.set(one.id, into.id);
    for (const [before, now] of this.#merged) {
      this.#merged.set(before, now === one.id ? into.id : now);
    }
    this.#put(joinedInto(one, into), one.id);
  }

  /** In the place of the entity of its id, and of another. */
  #put(entity: Entity, otherId = entity.id): void {
    this.#byId.set(entity.id, entity);
    for (const [key, named] of this.#byName) {
      if (named.id === entity.id || named.id === otherId) {
        this.#byName.set(key, entity);
      }
    }
  }

  /** The entity of this canonical name, or null with a fault that names the nearest. */
  named(name: string, line: Line): Entity | null {
    const entity = this.#byName.get(nameKey(name));
    if (entity === undefined) {
      const near = this.#nearest(name);
      const hint = near === null ? '' : `; did you mean ${near}?`;
      this.fault(line, `no entity has the canonical name ${name}${hint}`);
      return null;
    }
    return entity;
  }

  /** The section at a locator, or null with a fault. */
  section(at: Locator, line: Line): Entity | null {
    const section = this.#sections.get(at);
    if (section === undefined) {
      this.fault(line, `no section of the outline is at ${at}`);
      return null;
    }
    return section;
  }

  /** The section that holds a locator: the innermost one. */
  sectionHolding(at: Locator): Entity | undefined {
    const place = this.#outline.places.get(at);
    return place === undefined ? undefined : this.#sections.get(place.section);
  }

  checkLocators(mentions: readonly Locator[], line: Line): void {
    for (const at of mentions) {
      if (!this.#outline.places.has(at)) {
        this.fault(line, `locator ${at} is not in the outline`);
      }
    }
  }

  fault(line: Line, message: string): void {
    this.#faults.push({ file: line.file, line: line.line, message });
  }

  #nearest(name: string): string | null {
    const key = nameKey(name);
    for (const entity of this.#byId.values()) {
      const others = [entity.name, ...entity.aliases].map(nameKey);
      if (others.some((other) => other === key || other.includes(key) || key.includes(other))) {
        return entity.name;
      }
    }
    return null;
  }
}

/** The second with the names, places and titles of both; what the plan writes of either stays a wording of the plan's. */
function joinedInto(one: Entity, into: Entity): Entity {
  const isOfPlan = one.mentions.length > 0;
  const names = [one.name, ...one.aliases];
  const laterNames = [
    ...(into.laterNames ?? []),
    ...(one.laterNames ?? []),
    ...(isOfPlan ? [] : names),
  ];
  const titles = [...(into.titles ?? []), ...(one.titles ?? [])];
  return Entity.parse({
    ...into,
    aliases: [...new Set([...into.aliases, ...(isOfPlan ? names : [])])],
    mentions: [...new Set([...into.mentions, ...one.mentions])],
    ...(titles.length === 0 ? {} : { titles }),
    ...(laterNames.length === 0 ? {} : { laterNames: [...new Set(laterNames)] }),
  });
}

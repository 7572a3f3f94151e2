import type { Entity } from '#server/domain/entity.ts';
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

  /** The entity of this id; undefined where there is none. */
  ofId(id: string): Entity | undefined {
    return this.#byId.get(id);
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

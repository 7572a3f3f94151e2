import {
  ENTITY_TYPES,
  RECORD_STAGES,
  type EntityType,
  type RecordStage,
} from '#server/domain/vocabulary.ts';

import type { Member } from './member.ts';

/** Which members make rows; null: any. */
export interface MemberFilter {
  readonly types: readonly EntityType[] | null;
  readonly stages: readonly RecordStage[] | null;
  /** Ids of organizations. */
  readonly operators: readonly string[] | null;
}

/** How many rows there are by what they are. */
export interface MemberCounts {
  readonly types: readonly { readonly type: EntityType; readonly count: number }[];
  readonly stages: readonly { readonly stage: RecordStage; readonly count: number }[];
  readonly operators: readonly { readonly operator: string; readonly count: number }[];
}

/** Members with the works that each organization among them builds, owns or runs. */
export class Members {
  readonly all: readonly Member[];
  readonly #works = new Map<string, Member[]>();

  constructor(all: readonly Member[]) {
    this.all = all;
    for (const { id, type } of all) {
      if (type === 'Organization') {
        this.#works.set(
          id,
          all.filter(({ operators }) => operators.includes(id)),
        );
      }
    }
  }

  /** What an organization among them builds, owns or runs of them; of anything else nothing. */
  worksOf({ id }: Member): readonly Member[] {
    return this.#works.get(id) ?? [];
  }

  /** Those for which every condition holds. */
  such({ types, stages, operators }: MemberFilter): Member[] {
    return this.all.filter(
      (member) =>
        holds(types, [member.type]) &&
        holds(stages, this.#stagesOf(member)) &&
        holds(operators, operatorsOf(member)),
    );
  }

  /** How many there are by each condition, all others holding. */
  counts(filter: MemberFilter): MemberCounts {
    const types = countEach(this.such({ ...filter, types: null }), ({ type }) => [type]);
    const stages = countEach(this.such({ ...filter, stages: null }), (one) => this.#stagesOf(one));
    const operators = countEach(this.such({ ...filter, operators: null }), operatorsOf);
    return {
      types: mostFirst(
        ENTITY_TYPES.filter((type) => types.has(type)).map((type) => ({
          type,
          count: types.get(type) ?? 0,
        })),
      ),
      stages: RECORD_STAGES.filter((stage) => stages.has(stage)).map((stage) => ({
        stage,
        count: stages.get(stage) ?? 0,
      })),
      operators: mostFirst([...operators].map(([operator, count]) => ({ operator, count }))),
    };
  }

  #stagesOf(member: Member): RecordStage[] {
    const all = [member, ...this.worksOf(member)].flatMap(({ stage }) => stage ?? []);
    return [...new Set(all)];
  }
}

/** An organization stands for itself where operators are asked for. */
function operatorsOf({ id, type, operators }: Member): readonly string[] {
  return type === 'Organization' ? [id] : operators;
}

function holds<Value>(wanted: readonly Value[] | null, had: readonly Value[]): boolean {
  return wanted === null || had.some((value) => wanted.includes(value));
}

function countEach<Value>(
  members: readonly Member[],
  valuesOf: (member: Member) => readonly Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of members.flatMap(valuesOf)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function mostFirst<Counted extends { readonly count: number }>(counted: Counted[]): Counted[] {
  return counted.sort((one, other) => other.count - one.count);
}

import type { MessagePort } from 'node:worker_threads';

import type { Brief } from '#server/brief/brief.ts';
import type { DepartmentAnswer } from '#server/department-portfolio/department-workbook.ts';
import type { ExportAbout } from '#server/export/export-about.ts';
import type { ExportedEntity, ExportedRelation } from '#server/export/export-records.ts';
import type { Paper } from '#server/papers/paper.ts';

/** An answer that is to become a file for people. All of it is data: it goes from one thread to another. */
export type PaperWork =
  | { readonly kind: 'brief'; readonly format: string; readonly brief: Brief }
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'department'; readonly answer: DepartmentAnswer };

/** The graph, or a part of it, that is to become a file whose form is made whole. Its records come through the port. */
export interface ExportWork {
  readonly kind: 'export';
  readonly format: string;
  readonly about: ExportAbout;
  readonly records: MessagePort;
}

export type Work = PaperWork | ExportWork;

/** What comes through the port: all entities, then all relations, some at a time; an empty list ends either. */
export type RecordsMessage =
  | { readonly entities: readonly ExportedEntity[] }
  | { readonly relations: readonly ExportedRelation[] };

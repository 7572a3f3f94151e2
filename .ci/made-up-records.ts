import type { LedgerLine } from '#server/domain/ledger-line.ts';
import type { RecordStage } from '#server/domain/vocabulary.ts';

const WRITTEN = { by: '试验', recordedAt: '2025-10-01T00:00:00.000Z' };
const STAGES: readonly RecordStage[] = ['前期研究', '开工', '建设', '建设', '投产', '停工'];

const PAPERS = [
  { id: 'doc-made-up-list', title: '2025年重点项目计划（试验）', date: '2025-03', later: 0 },
  { id: 'doc-made-up-return', title: '2025年9月进展月报（试验）', date: '2025-09', later: 1 },
] as const;

/** Two papers that are made up for the pictures, and what they would say of these works. */
export function madeUpRecords(works: readonly string[]): LedgerLine[] {
  return PAPERS.flatMap(({ id, title, date, later }): LedgerLine[] => [
    { document: id, title, issuer: '试验', date, kind: 'KEY_PROJECT_LIST', ...WRITTEN },
    ...works.map((of, index): LedgerLine => {
      const stage = STAGES[(index + (index % 3 === 0 ? later : 0)) % STAGES.length] ?? '建设';
      return {
        record: `rec-made-up-${String(later)}-${String(index)}`,
        document: id,
        of,
        at: `第${String(index + 3)}行`,
        date,
        stage,
        percent: stage === '投产' ? 100 : Math.min(95, (index * 7 + later * 15) % 100),
        starts: String(2022 + (index % 3)),
        ends: String(2025 + (index % 4) + (index % 5 === 0 ? later : 0)),
        amounts: [
          {
            kind: 'TOTAL',
            value: 10_000 * (1 + (index % 9)),
            text: `${String(1 + (index % 9))}亿元`,
          },
        ],
        ...WRITTEN,
      };
    }),
  ]);
}

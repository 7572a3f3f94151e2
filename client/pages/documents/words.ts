import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    documents: typeof zh;
  }
}

/** The words of the papers. */
export const zh = {
  'page.documents': '文件',
  'documents.aside': '规划，以及规划之后说到它的项目的文件：年度计划、工作报告、批复、月报。',
  'documents.loading': '正在列出',
  'documents.none': '规划之后还没有文件。',
  'documents.unknown': '没有“{id}”这份文件，以下是全部文件。',
  'documents.table': '文件表',
  'documents.title': '标题',
  'documents.date': '日期',
  'documents.kind': '种类',
  'documents.issuer': '发文单位',
  'documents.records': '记录',
  'documents.by': '录入人',
  'documents.all': '全部文件',
  'documents.open': '看原文',
  'documents.import': '导入清单',
  'documents.importInto': '导入清单到这份文件',
  'documents.says': '它说的，{count} 条',
  'documents.says.nothing': '还没有记录。',
  'documents.more': '再列一些',
  'documents.retracted': '已撤回',
  'documents.retraction': '已撤回：{reason}',
  'documents.retract': '整份撤回',
  'documents.retract.warning': '这份文件和它的 {count} 条记录都不再计入，仍可查阅。',
  'documents.status.PENDING': '待审核',
  'documents.status.RETRACTED': '已撤回',
  'documents.pending': '待审核，{count} 条',
  'documents.pending.count': '待审核 {count}',
  'documents.accept': '通过',
  'documents.accept.all': '通过所列的 {count} 条',
} as const;

export const en: English<typeof zh> = {
  'page.documents': 'Documents',
  'documents.aside':
    'The plan, and what came after it and tells of its works: yearly lists, work reports, approvals, monthly returns.',
  'documents.loading': 'Listing',
  'documents.none': 'No document has come after the plan yet.',
  'documents.unknown': 'There is no document “{id}”. Here are all of them.',
  'documents.table': 'Table of documents',
  'documents.title': 'Title',
  'documents.date': 'Date',
  'documents.kind': 'Kind',
  'documents.issuer': 'Issued by',
  'documents.records': 'Records',
  'documents.by': 'Entered by',
  'documents.all': 'All documents',
  'documents.open': 'Read it',
  'documents.import': 'Import a list',
  'documents.importInto': 'Import a list into it',
  'documents.says': 'What it says: {count} records',
  'documents.says_one': 'What it says: 1 record',
  'documents.says.nothing': 'Nothing is recorded of it yet.',
  'documents.more': 'Show more',
  'documents.retracted': 'taken back',
  'documents.retraction': 'Taken back: “{reason}”',
  'documents.retract': 'Take the whole document back',
  'documents.retract.warning':
    'This document and its {count} records will no longer count; they can still be read.',
  'documents.retract.warning_one':
    'This document and its record will no longer count; they can still be read.',
  'documents.status.PENDING': 'Pending',
  'documents.status.RETRACTED': 'Taken back',
  'documents.pending': 'Waiting for a keeper: {count}',
  'documents.pending.count': 'pending: {count}',
  'documents.accept': 'Accept',
  'documents.accept.all': 'Accept the {count} listed',
};

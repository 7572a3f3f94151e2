import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    writing: typeof zh;
  }
}

/** The words of forms by which something is recorded. */
export const zh = {
  'writing.busy': '正在提交',
  'writing.cancel': '取消',
  'writing.required': '请填写',
  'writing.signIn': '去登录',
  'writing.signedOut':
    '登录已过期，没有写入。填好的都还在：请在另一个标签页用服务器给出的登录链接重新登录，再回到这里重试。',
  'writing.signedOut.at': '登录已过期，没有写入。填好的都还在：登录后回到这里重试。',
  'writing.offline': '连不上服务器，没有写入。填好的都还在，请稍后重试。',
  'writing.paper': '文件',
  'writing.papers.loading': '正在列出文件',
  'writing.paper.choose': '请选择',
  'writing.paper.new': '录入新文件',
  'writing.paper.add': '录入文件',
  'writing.paper.title': '标题',
  'writing.paper.title.like': '如：2025年重点项目计划',
  'writing.paper.issuer': '发文单位',
  'writing.paper.issuer.like': '如：市发展和改革局',
  'writing.paper.date': '日期',
  'writing.paper.date.like': '2025、2025-03 或 2025-03-14',
  'writing.paper.kind': '种类',
  'writing.paper.url': '网址（公开的才填）',
  'writing.paper.url.like': 'https://',
  'writing.reason': '撤回的理由',
  'writing.reason.like': '如：录入有误',
  'writing.retract': '撤回',
  'document.kind.PLAN': '规划',
  'document.kind.KEY_PROJECT_LIST': '年度重点项目计划',
  'document.kind.WORK_REPORT': '政府工作报告',
  'document.kind.APPROVAL': '批复',
  'document.kind.MONTHLY_RETURN': '月报',
  'document.kind.NOTICE': '公示',
  'document.kind.OTHER': '其他',
} as const;

export const en: English<typeof zh> = {
  'writing.busy': 'Sending',
  'writing.cancel': 'Cancel',
  'writing.required': 'Fill this in',
  'writing.signIn': 'Sign in',
  'writing.signedOut':
    'Your session has run out, and nothing was written. What you entered is still here: sign in again in another tab, by the link that the server gave you, then come back and try again.',
  'writing.signedOut.at':
    'Your session has run out, and nothing was written. What you entered is still here: sign in, then come back and try again.',
  'writing.offline':
    'The server cannot be reached, and nothing was written. What you entered is still here; try again in a moment.',
  'writing.paper': 'Document',
  'writing.papers.loading': 'Listing the documents',
  'writing.paper.choose': 'Choose one',
  'writing.paper.new': 'Add a document',
  'writing.paper.add': 'Add the document',
  'writing.paper.title': 'Title',
  'writing.paper.title.like': 'As it is printed, in Chinese',
  'writing.paper.issuer': 'Issued by',
  'writing.paper.issuer.like': 'As it is printed, in Chinese',
  'writing.paper.date': 'Date',
  'writing.paper.date.like': '2025, 2025-03 or 2025-03-14',
  'writing.paper.kind': 'Kind',
  'writing.paper.url': 'Address on the web, if public',
  'writing.paper.url.like': 'https://',
  'writing.reason': 'Reason for taking it back',
  'writing.reason.like': 'Such as: entered by mistake',
  'writing.retract': 'Take back',
  'document.kind.PLAN': 'Plan',
  'document.kind.KEY_PROJECT_LIST': 'List of key projects',
  'document.kind.WORK_REPORT': 'Government work report',
  'document.kind.APPROVAL': 'Approval',
  'document.kind.MONTHLY_RETURN': 'Monthly return',
  'document.kind.NOTICE': 'Public notice',
  'document.kind.OTHER': 'Other',
};

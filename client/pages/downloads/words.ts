import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    downloads: typeof zh;
  }
}

/** The words of the page of downloads. */
export const zh = {
  'downloads.aside': '整张图谱，{count} 种格式；每个条目、每条关系都带出处与依据',
  'downloads.loading': '正在列出格式',
  'downloads.tables': '表格',
  'downloads.networks': '网络分析',
  'downloads.records': '数据与语义网',
  'downloads.databases': '图数据库',
  'downloads.file': '下载 .{extension}',
  'downloads.readBy': '可用 {readBy} 打开',
  'downloads.part': '只要一部分',
  'downloads.part.text': '在数据页筛选后带走；图上、清单上的“带走”给出所示的那一部分。',
  'downloads.part.link': '到数据页筛选',
  'downloads.programs': '给程序',
  'downloads.programs.text':
    '同一地址 /export 以 JSON 列出格式；/export/csv?types=PARK 这样的地址给出一部分，可用的参数：{parameters}。',
} as const;

export const en: English<typeof zh> = {
  'downloads.aside':
    'The whole graph in {count} formats; every entry and relation with its place and basis',
  'downloads.loading': 'Listing the formats',
  'downloads.tables': 'Tables',
  'downloads.networks': 'Network analysis',
  'downloads.records': 'Records and linked data',
  'downloads.databases': 'Graph databases',
  'downloads.file': 'Download .{extension}',
  'downloads.readBy': 'Opens in {readBy}',
  'downloads.part': 'Only a part',
  'downloads.part.text':
    'Filter on the data page and take away what is left; “Take away” on drawings and lists gives what they show.',
  'downloads.part.link': 'Filter on the data page',
  'downloads.programs': 'For programs',
  'downloads.programs.text':
    'The same address, /export, lists the formats as JSON; an address such as /export/csv?types=PARK gives a part. Parameters: {parameters}.',
};

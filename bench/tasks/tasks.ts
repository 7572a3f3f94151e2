import type { Walker } from './walker.ts';

/** Something that a reader comes for, and how it is had. */
export interface Task {
  readonly what: string;
  /** How many presses and seconds it took in the first round of walks by hand, and what was not had. */
  readonly before: string;
  /** Where it begins; without it, on the first page. */
  readonly from?: string;
  readonly locale?: string;
  readonly isOnPhone?: boolean;
  readonly walk: (walker: Walker) => Promise<void>;
}

const TRACE = '/trace?from=zm-advanced-materials-cluster&direction=UPSTREAM&until=PROJECT,PARK';
const DEPARTMENT = '/responsibilities?department=gd-agriculture-and-rural-affairs';

export const TASKS: readonly Task[] = [
  {
    what: 'What feeds the 先进材料产业集群, and through what',
    before: '3 + typed, 2.9 s; through what: not had',
    walk: async (walker) => {
      await walker.ask('哪些项目支撑先进材料产业集群？');
      await walker.see(walker.page.getByRole('link', { name: /^经绿色钢铁/ }));
    },
  },
  {
    what: '氢基竖炉 is late: what, and whom to tell',
    before: '3 + typed, 2 s; incomplete',
    walk: async (walker) => {
      await walker.ask('宝钢湛江钢铁氢基竖炉项目若延后，影响到什么、该告诉谁？');
      await walker.see(walker.page.getByRole('heading', { name: /告诉/ }));
    },
  },
  {
    what: 'The projects on the 海南 axis',
    before: '2, 3 s',
    walk: async (walker) => {
      await walker.ask('面向海南自由贸易港发展轴上有哪些项目？');
      await walker.see(walker.page.getByRole('table').getByRole('row').nth(1));
    },
  },
  {
    what: 'How 湛江吴川机场 and 茂名石化 are linked',
    before: '4 + 2 typed, 3 s; the third path ran through 生猪',
    walk: async (walker) => {
      await walker.ask('湛江吴川机场与茂名石化怎样相连？');
      await walker.see(walker.page.getByText(/^\d+ 条路径$/));
    },
  },
  {
    what: 'Down to the stated sentence below a conclusion',
    before: '2',
    from: '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER&to=zm-advanced-materials-cluster',
    walk: async (walker) => {
      await walker.press(walker.page.locator('.sentence-bar_step').last());
      await walker.press(walker.page.getByRole('button', { name: '看它的依据' }));
      await walker.see(
        walker.page.locator('.relation-panel_derivation .relation-panel_derivation'),
      );
    },
  },
  {
    what: 'Hand on the link',
    before: 'not counted',
    from: TRACE,
    walk: async (walker) => {
      await walker.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await walker.press(walker.page.getByRole('button', { name: '复制链接' }));
      await walker.see(walker.page.getByText('已复制'));
    },
  },
  {
    what: 'Hand on a picture that says its answer',
    before: '2; the answer was not on it',
    from: TRACE,
    walk: async (walker) => {
      await walker.press(walker.page.getByRole('button', { name: '带走' }));
      await walker.take(walker.page.getByRole('button', { name: 'PNG', exact: true }));
    },
  },
  {
    what: 'Hand on a sheet for a head of department',
    before: '2 and a file of 26 columns, most of them empty',
    from: DEPARTMENT,
    walk: async (walker) => {
      await walker.take(walker.page.getByRole('link', { name: 'Excel 表格' }));
    },
  },
  {
    what: 'Get lost three pages away, and come back',
    before: 'not counted; Back was right',
    from: TRACE,
    walk: async (walker) => {
      const { page } = walker;
      const nav = page.getByRole('navigation').first();
      await walker.press(nav.getByRole('link', { name: '选园' }));
      await walker.press(nav.getByRole('link', { name: '走廊' }));
      await walker.press(nav.getByRole('link', { name: '目录' }));
      await walker.back();
      await walker.back();
      await walker.back();
      await walker.see(page.getByRole('link', { name: /^经绿色钢铁/ }));
    },
  },
  {
    what: 'What is mine (农业农村厅), at the first visit',
    before: '2 + typed',
    walk: async (walker) => {
      await walker.ask('广东省农业农村厅负责什么？');
      await walker.see(walker.page.getByRole('heading', { level: 2, name: '广东省农业农村厅' }));
    },
  },
  {
    what: 'What is mine, at every later visit',
    before: '2 + typed, each time',
    walk: async (walker) => {
      const { page } = walker;
      await page.getByRole('button', { name: '设我的工作台' }).click();
      await page.getByRole('combobox', { name: '您为谁而来' }).fill('广东省农业农村厅');
      await page.getByRole('option', { name: '广东省农业农村厅' }).click();
      walker.begin();
      await page.reload();
      await walker.see(page.getByText('牵头 2 项，参加 5 项'));
    },
  },
  {
    what: 'With whom I share tasks, and which',
    before: '3',
    walk: async (walker) => {
      await walker.ask('谁与广东省农业农村厅共担最多？');
      await walker.see(walker.page.getByRole('heading', { level: 2, name: '广东省农业农村厅' }));
    },
  },
  {
    what: 'Print my portfolio, projects and all',
    before: '3–4; the projects were not on it',
    from: DEPARTMENT,
    walk: async (walker) => {
      await walker.page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
      await walker.press(walker.page.getByRole('button', { name: /打印/ }));
      await walker.see(walker.page.locator('body[data-printed]'));
    },
  },
  {
    what: 'The first of them in English, by English names',
    before: 'not had by search',
    locale: 'en-GB',
    walk: async (walker) => {
      await walker.ask('Which projects feed the Advanced materials cluster?');
      await walker.see(walker.page.getByRole('link', { name: /^through Green steel/i }));
    },
  },
  {
    what: 'The first of them on a phone, and its drawing',
    before: 'read, but the drawing was not had',
    isOnPhone: true,
    walk: async (walker) => {
      await walker.ask('哪些项目支撑先进材料产业集群？');
      await walker.press(walker.page.getByRole('button', { name: '看图', exact: true }));
      await walker.see(walker.page.locator('.graph-view_canvas'));
    },
  },
];

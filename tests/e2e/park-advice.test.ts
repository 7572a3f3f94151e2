import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openExplorer } from '#tests/testkit/browser.ts';

const explorer = await openExplorer();

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const addressOf = (page: Page): string => decodeURIComponent(page.url());

describe('an officer who knows more than names', () => {
  test('asks in everyday words, and is told how they were read', async () => {
    const page = await explorer.open('/parks?industry=锂电');
    const best = page.getByRole('article').first();
    await best.getByText('园区名称里就有“锂电”').first().waitFor();
    expect(await best.getAttribute('aria-label')).toBe('锂电硅碳负极材料集聚区');
    await best.getByText(/只是规划的设想/).waitFor();
    await page.getByText('“锂电”按新型储能产业理解').waitFor();
  });

  test('asks for any deep-water port as a must, and moves a weight; the address keeps both', async () => {
    const page = await explorer.open('/parks?industry=石化');
    await page.getByRole('button', { name: '深水港' }).click();
    await page.getByRole('checkbox', { name: '深水港：必须有' }).check();
    await card(page, '东海岛石化产业园').getByText('与湛江港在同一个片区或地点').waitFor();
    await page.getByText('各项轻重').click();
    await page.getByRole('slider', { name: '产业的轻重' }).fill('60');
    await expect.poll(() => addressOf(page)).toContain('weightIndustry=60');
    expect(addressOf(page)).toContain('kinds=DEEP_WATER_PORT&required=DEEP_WATER_PORT');
    const twin = await explorer.open(page.url().slice(explorer.address.length));
    await card(twin, '东海岛石化产业园').waitFor();
    expect(await twin.getByRole('slider', { name: '产业的轻重' }).inputValue()).toBe('60');
  });

  test('is told that nothing puts one park first, why one is ahead, and what speaks against it', async () => {
    const page = await explorer.open('/parks?industry=预制菜产业');
    await page.getByText(/并列第一：就所问的几项/).waitFor();
    const steel = await explorer.open('/parks?industry=钢铁制造业');
    const best = card(steel, '宝钢湛江钢铁基地');
    await best.getByText(/^排在东海岛石化钢铁产业园之前/).waitFor();
    await best.getByText(/严格控制新增产能/).waitFor();
    await best.getByRole('link', { name: '6.4¶2' }).first().waitFor();
    await steel.getByRole('region', { name: '对所有园区都一样的' }).waitFor();
  });

  test('is told why there is none', async () => {
    const page = await explorer.open('/parks?industry=餐饮');
    await page.getByText(/图谱里没有园区与餐饮有关/).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { changeQuestionIn } from '#client/search/questions/change-questions.ts';
import { listingIn } from '#client/search/questions/listing-questions.ts';
import { matchQuestions, readingsOf } from '#client/search/questions/offer-questions.ts';
import { questionOf } from '#client/search/questions/questions.ts';
import { printAddress } from '#client/shared/routing/address.ts';
import { HOME } from '#client/shared/routing/explorer-state.ts';

function addressOf(typed: string): string | null {
  const asked = changeQuestionIn(typed);
  const to = asked?.goes({}) ?? null;
  return to === null ? null : printAddress(to(HOME));
}

const BEHIND = '/progress?view=table&behind=OVERDUE,STOPPED,BACK,POSTPONED,QUIET&by=behind';

describe('what is asked of later papers', () => {
  test.each([
    ['今年哪些项目推进了？', '/changes?kind=ADVANCED'],
    ['今年有哪些项目有进展', '/changes?kind=ADVANCED'],
    ['Which projects advanced this year?', '/changes?kind=ADVANCED'],
    ['哪些项目滞后？', BEHIND],
    ['目前有哪些工程逾期', BEHIND],
    ['which projects are behind', BEHIND],
    ['自2025年6月以来有什么变化？', '/changes?since=2025-05-31'],
    ['2025年以来有哪些变化', '/changes?since=2024-12-31'],
    ['2024 年 3 月之后有什么变化？', '/changes?since=2024-02-29'],
    ['What changed since June 2025?', '/changes?since=2025-05-31'],
    ['what has changed since 2025-06', '/changes?since=2025-05-31'],
    ['what changed since 2025', '/changes?since=2024-12-31'],
  ])('%s opens %s', (typed, address) => {
    expect(addressOf(typed)).toBe(address);
    expect(listingIn(typed)).toBeNull();
  });

  test.each([
    '自2025年13月以来有什么变化？',
    'what changed since 2025-00',
    '哪些项目在建',
    '湛江市有哪些项目滞后',
    '变化',
  ])('%s is none of these questions', (typed) => {
    expect(changeQuestionIn(typed)).toBeNull();
  });

  test.each(['changes:advanced', 'changes:behind', 'changes:since:2025-06', 'changes:since:2025'])(
    'what was kept as %s is known again',
    (id) => {
      expect(questionOf(id)?.id).toBe(id);
    },
  );

  test('what was kept and makes no sense is not', () => {
    expect(questionOf('changes:since:2025-13')).toBeUndefined();
    expect(questionOf('changes:never')).toBeUndefined();
  });

  test.each([
    ['湛江市有哪些项目滞后？', ['works-behind-in-place', '湛江市']],
    ['交通运输厅负责的项目哪些滞后', ['works-behind-of-department', '交通运输厅']],
    ['Which projects are behind in Maoming City?', ['works-behind-in-place', 'maoming city']],
  ])('%s names of which works', (typed, reading) => {
    const [first] = readingsOf(typed, matchQuestions(typed));
    expect([first?.question.id, ...(first?.names ?? [])]).toStrictEqual(reading);
  });
});

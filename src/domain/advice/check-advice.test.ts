import { describe, expect, it } from 'vitest';
import { codesOf } from '../../testing/people-setting.ts';
import { checkAdvice, checkAnswer, checkReplyDay } from './check-advice.ts';

const today = '2025-06-10';
const codes = (outcome: Parameters<typeof codesOf>[0]) => (outcome.ok ? [] : codesOf(outcome));

describe('what advice and its answer must say', () => {
  it.each([
    ['ขอให้เร่งรัด', '2025-06-10', []],
    ['ขอให้เร่งรัด', '2025-06-11', []],
    ['ขอให้เร่งรัด', '2025-06-09', ['advice-day-past']],
    ['ขอให้เร่งรัด', null, ['advice-day-required']],
    ['  ', '2025-06-11', ['advice-text-required']],
  ])('advice %s by %s: %s', (advice, replyBy, refused) => {
    expect(codes(checkAdvice({ advice, replyBy }, today))).toEqual(refused);
  });

  it('names the day in words and its field', () => {
    expect(checkReplyDay('2025-06-09', today)).toEqual({
      ok: false,
      refusals: [{ code: 'advice-day-past', facts: { today: '10 มิถุนายน 2568' }, field: 'replyBy' }],
    });
    expect(checkAnswer({ reply: 'จะทำ', doneBy: '2025-06-09' }, today)).toEqual({
      ok: false,
      refusals: [{ code: 'answer-day-past', facts: { today: '10 มิถุนายน 2568' }, field: 'doneBy' }],
    });
  });

  it.each([
    ['จะประชุมเร่งรัด', '2025-06-10', []],
    ['จะประชุมเร่งรัด', null, ['answer-day-required']],
    [' \n ', '2025-06-30', ['answer-required']],
  ])('an answer %s by %s: %s', (reply, doneBy, refused) => {
    expect(codes(checkAnswer({ reply, doneBy }, today))).toEqual(refused);
  });
});

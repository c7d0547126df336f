import { expect, it } from 'vitest';
import { lineLimits, longestOf, textLimits } from './text-limits.data.ts';

it.each([
  ['reason', textLimits.reason],
  ['reason-1.1-SME', textLimits.reason],
  ['cutOffReason', textLimits.reason],
  ['cancel-1', textLimits.reason],
  ['assess.1.1-SME.note', textLimits.note],
  ['minutes-2', textLimits.minutes],
  ['vision', textLimits.vision],
  ['fields.dataSource', undefined],
  ['reasons.growth', textLimits.reasons],
  ['link.title', lineLimits.title],
  ['host.1.1-SME.orderedBy', lineLimits.orderedBy],
  ['proof.code', lineLimits.code],
  ['details.text', textLimits.resolution],
  ['text', undefined],
  ['variables.current', undefined],
  ['waitingForm', undefined],
  ['constructor', undefined],
  ['', undefined],
])('a field is as long as what it holds: %s', (field, longest) => {
  expect(longestOf(field)).toBe(longest);
});

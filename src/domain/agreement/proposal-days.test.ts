import { expect, it } from 'vitest';
import { sampleFramework } from '../../testing/reporting-sample.ts';
import { lateProposalSource, proposalDays } from './proposal-days.ts';

const event = { kind: 'proposal', code: 'p', title: 'เสนอ', from: '2010-09-01', to: '2010-09-13' };
const framework = { calendar: [{ ...sampleFramework.calendar[0], ...event, province: undefined }] } as never;
const asked = { framework, proposedOn: null, today: '2010-09-13', admittedUntil: null };

it('is in time until the last day, and late from the next', () => {
  expect(proposalDays(asked)).toEqual({ last: '2010-09-13', isLate: false, mayPropose: true });
  expect(proposalDays({ ...asked, today: '2010-09-14' })).toEqual({
    ...{ last: '2010-09-13', isLate: true, mayPropose: false },
  });
});

it('stays in time by its first proposal', () => {
  const back = { ...asked, today: '2010-11-01' };
  expect(proposalDays({ ...back, proposedOn: '2010-09-13' })).toMatchObject({ isLate: false, mayPropose: true });
  expect(proposalDays({ ...back, proposedOn: '2010-09-14' })).toMatchObject({ isLate: true, mayPropose: false });
});

it('is taken late until the day to which it was let, and no longer', () => {
  const let_ = { ...asked, admittedUntil: '2010-09-20' };
  expect(proposalDays({ ...let_, today: '2010-09-20' })).toMatchObject({ isLate: true, mayPropose: true });
  expect(proposalDays({ ...let_, today: '2010-09-21' })).toMatchObject({ isLate: true, mayPropose: false });
  expect(lateProposalSource.assumption).toMatch(/ไม่ระบุการเสนอเมื่อพ้นกำหนด/);
});

it('is never late in a year whose calendar states no day', () => {
  const unstated = { ...asked, framework: { calendar: [] }, today: '2099-01-01' };
  expect(proposalDays(unstated)).toEqual({ last: null, isLate: false, mayPropose: true });
});

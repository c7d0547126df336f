import { expect, it } from 'vitest';
import { flood } from '../../testing/change-sample.ts';
import { asSent, changeDetailsOf, changeOfSubject, sentOf } from './change-request.ts';

it('what a body considers names a request by year, party and number, and nothing else does', () => {
  expect(changeOfSubject('2568/TH-42~3')).toEqual({ fiscalYear: 2568, organisationId: 'TH-42', number: 3 });
  expect(changeOfSubject('2568/TH-42~120')?.number).toBe(120);
  for (const other of ['', '2568/TH-42', '2568/TH-42~', '2568/TH-42~x', '68/TH-42~3', '2568/TH-42~3 ', '12568/TH-42~3'])
    expect(changeOfSubject(other)).toBeNull();
});

it('what its writer said is told apart from how far the request has come', () => {
  expect(changeDetailsOf(flood)).toEqual({
    code: '1.1-SME',
    kind: 'target',
    ground: 'outside-factor',
    example: 'disaster-or-epidemic',
    otherFactor: '',
    cause: 'outside',
    explanation: 'น้ำท่วมพื้นที่เป้าหมาย',
    proposed: {
      points: [
        ['1', '50'],
        ['2', '75'],
        ['3', '100'],
      ],
    },
  });
});

it('others read a request as it was sent last, and one that was never sent as it is', () => {
  const sent = { ...flood, status: 'returned', sent: sentOf(flood) } as const;
  const rewritten = { ...sent, explanation: 'ใหม่', proposed: {}, fromVersion: 4, files: [], kind: 'details' } as const;
  expect(asSent(rewritten)).toEqual(sent);
  expect(asSent(flood)).toEqual(flood);
  expect(sentOf(flood)).toEqual({ ...changeDetailsOf(flood), fromVersion: 1, files: flood.files });
});

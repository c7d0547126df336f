import { expect, it } from 'vitest';
import { flood } from '../../testing/change-sample.ts';
import type { Resolution } from '../meetings/resolution.ts';
import {
  asDecidedAt,
  asSent,
  changeDetailsOf,
  changeOfSubject,
  decisionsOn,
  leftBehind,
  sentOf,
} from './change-request.ts';

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

it('a decision that a later sending left behind keeps what was decided on and its window', () => {
  const resolution: Resolution = {
    ...{ bodyId: 'committee.oversight', bodyName: 'คณะกรรมการ', meetingId: 'm-1', meetingNumber: '1/2568' },
    ...{ heldOn: '2025-02-20', number: 'ระเบียบวาระที่ 1', decided: 'returned' as const, text: 'แก้ไข' },
  };
  const first = { ...flood, status: 'submitted', windowCode: 'change-6m', sent: sentOf(flood) } as const;
  const sentBack = [leftBehind(first, resolution)];
  expect(sentBack).toEqual([{ resolution, windowCode: 'change-6m', sent: first.sent }]);
  const newer = { ...flood, explanation: 'ใหม่', windowCode: 'change-12m' };
  const again = { ...newer, sent: sentOf(newer), sentBack };
  expect(asDecidedAt(again, 'm-1')).toMatchObject({ explanation: flood.explanation, windowCode: 'change-6m' });
  expect(asDecidedAt(again, 'm-2')).toMatchObject({ explanation: 'ใหม่', windowCode: 'change-12m' });
  const unknown = { ...again, sentBack: [{ ...sentBack[0], resolution, windowCode: 'change-6m', sent: null }] };
  expect(asDecidedAt(unknown, 'm-1')).toMatchObject({ explanation: 'ใหม่', windowCode: 'change-6m' });
  expect(decisionsOn(again)).toEqual([resolution]);
  const standing = { ...resolution, meetingId: 'm-2', decided: 'approved' } as const;
  expect(decisionsOn({ ...again, resolution: standing })).toEqual([resolution, standing]);
});

import { expect, it } from 'vitest';
import { changeStatuses, changeStatusNames, isOpenChange, isWritable } from './change-moves.ts';

it('a request is open while it waits for a decision or for its party, and is written in before it is sent and when it is back', () => {
  expect(changeStatuses.filter(isOpenChange)).toEqual(['submitted', 'awaiting-approval', 'returned']);
  expect(changeStatuses.filter(isWritable)).toEqual(['draft', 'returned']);
});

it('every status has its own Thai name', () => {
  expect(changeStatusNames).toEqual({
    draft: 'ร่าง ยังไม่เสนอ',
    submitted: 'เสนอแล้ว รอคณะกรรมการพิจารณา',
    'awaiting-approval': 'คณะกรรมการเห็นชอบเบื้องต้น รอ อ.ก.พ.ร. พิจารณา',
    returned: 'ให้จังหวัดแก้ไข',
    accepted: 'เห็นชอบ มีผลแล้ว',
    refused: 'ไม่เห็นชอบ',
    withdrawn: 'ถอนแล้ว',
    discarded: 'ยกเลิกร่างแล้ว',
  });
});

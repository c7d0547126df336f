import { expect, it } from 'vitest';
import { actFields, typedFields } from './waiting-form.ts';

const revoking = { _csrf: 'a', tokenId: 't-1' };
const changing = { _csrf: 'a', currentPassword: 'ของเดิม', newPassword: 'ของใหม่', keepTokens: ['t-1', 't-2'] };
const proving = {
  reason: 'ยืนยัน',
  'passkey.password': 'ลับ',
  'passkey.code': '123456',
  'passkey.passkey': '{}',
  code: '1.1',
};

it('what waits in a page has no password, proof or form token, and everything else', () => {
  expect(typedFields(revoking)).toEqual([['tokenId', 't-1']]);
  expect(typedFields(changing)).toEqual([
    ['keepTokens', 't-1'],
    ['keepTokens', 't-2'],
  ]);
  expect(typedFields(proving)).toEqual([
    ['reason', 'ยืนยัน'],
    ['code', '1.1'],
  ]);
});

it('acts of one page are told apart by everything but token and proof', () => {
  const told = (sent: typeof revoking) => JSON.stringify(actFields(sent));
  expect(told({ ...revoking, tokenId: 't-2' })).not.toBe(told(revoking));
  expect(told({ ...revoking, _csrf: 'b' })).toBe(told(revoking));
  const other = { ...changing, newPassword: 'อีกอันหนึ่ง' };
  expect(actFields(other)).not.toEqual(actFields(changing));
  expect(actFields({ ...changing, currentPassword: 'พิมพ์ใหม่' })).toEqual(actFields(changing));
  expect(actFields(proving)).toEqual(typedFields(proving));
});

import { expect, it } from 'vitest';
import { changeOfSubject } from './change-request.ts';

it('what a body considers names a request by year, party and number, and nothing else does', () => {
  expect(changeOfSubject('2568/TH-42~3')).toEqual({ fiscalYear: 2568, organisationId: 'TH-42', number: 3 });
  for (const other of ['', '2568/TH-42', '2568/TH-42~', '2568/TH-42~x', '68/TH-42~3', '2568/TH-42~3 '])
    expect(changeOfSubject(other)).toBeNull();
});

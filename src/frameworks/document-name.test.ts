import { expect, it } from 'vitest';
import { documentNames, nameDocumentOf } from './document-name.ts';
import { listShippedFrameworks } from './registry.ts';

it('a code of a document means one document in every year', () => {
  const named = listShippedFrameworks().flatMap(({ sources }) => sources.map((one) => one.short ?? one.title));
  expect(documentNames.size).toBe(new Set(named).size);
});

it('a clause names its document as readers call it, and a text without one stays as it is', () => {
  expect(nameDocumentOf('S4 ข้อ ๖.๑')).toBe('หนังสือจังหวัดเลย ว 3031 ข้อ ๖.๑');
  expect(nameDocumentOf('ข้อสมมติ: ไม่ระบุ')).toBe('ข้อสมมติ: ไม่ระบุ');
});

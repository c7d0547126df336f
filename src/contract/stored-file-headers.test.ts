import { expect, it } from 'vitest';
import { storedFileHeaders } from './stored-file-headers.ts';

it('a stored file is sent under its own name, as what it is, and kept by no cache', () => {
  const file = { fileName: 'ก "1".pdf', mediaType: 'application/pdf', sizeBytes: '12' };
  expect(storedFileHeaders(file, 'attachment')).toEqual({
    'content-type': 'application/pdf',
    'content-length': '12',
    'content-disposition': "attachment; filename*=UTF-8''%E0%B8%81%20%221%22.pdf",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect(storedFileHeaders({ fileName: 'a', mediaType: 'b' }, 'inline')).not.toHaveProperty('content-length');
});

import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { sendFile } from './send-file.ts';

async function* bytes() {
  yield Buffer.from('<script>1</script>');
}

const headersOf = async (mediaType: string, as: 'inline' | 'attachment') => {
  const app = Fastify();
  const file = { fileName: 'หน้า.html', mediaType, sizeBytes: 18 };
  app.get('/', (_, reply) => sendFile(reply, { file, bytes: bytes() }, as));
  const { headers } = await app.inject('/');
  await app.close();
  return headers;
};

it('a page that is kept runs nothing and loads nothing where it is shown: it stands in a sandbox without scripts', async () => {
  const headers = await headersOf('text/html', 'inline');
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox');
  expect(policy.some((one) => one.startsWith('script-src'))).toBe(false);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('a paper that is shown runs nothing either, and any other file is downloaded as what it is', async () => {
  expect(String((await headersOf('application/pdf', 'inline'))['content-security-policy'])).toContain(
    "default-src 'none'",
  );
  const headers = await headersOf('text/csv', 'attachment');
  expect(headers['content-disposition']).toMatch(/^attachment; /);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

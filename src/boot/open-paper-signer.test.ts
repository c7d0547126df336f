import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeTestCertificate } from '../adapters/paper-signature/make-test-certificate.ts';
import { codesOf } from '../testing/people-setting.ts';
import { openPaperSigner } from './open-paper-signer.ts';

const folder = mkdtempSync(join(tmpdir(), 'samrit-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const none = { certificate: null, timestampAddress: null };

it('a demonstration makes its certificate when it is first needed, and keeps it', async () => {
  const open = () => openPaperSigner({ ...none, demo: true }, join(folder, 'demo'), () => {});
  const [signer, later] = [open(), open()];
  expect(existsSync(join(folder, 'demo'))).toBe(false);
  const certificate = await signer?.certificate();
  expect(certificate?.name).toContain('not a government office');
  expect((await later?.certificate())?.sha256).toBe(certificate?.sha256);
  expect(openPaperSigner({ ...none, demo: false }, folder, () => {})).toBe(null);
});

it('a certificate that does not open is told once, and nothing is signed with it', async () => {
  const file = join(folder, 'own.p12');
  writeFileSync(file, await makeTestCertificate('Samrit test', 'secret'));
  const faults: string[] = [];
  const signer = openPaperSigner(
    { ...none, demo: false, certificate: { file, password: 'other' } },
    folder,
    (fault) => void faults.push(fault),
  );
  if (signer === null) throw new Error('no signer');
  expect(faults).toEqual([]);
  expect(await signer.certificate()).toBe(null);
  expect(codesOf(await signer.sign(Buffer.from(''), '2025-01-31T03:00:00.000Z', true))).toEqual(['paper-not-made']);
  expect(faults).toEqual([expect.stringContaining(file)]);
});

it('a certificate that is not there is noticed at the start', () => {
  const certificate = { file: join(folder, 'missing.p12'), password: '' };
  expect(() => openPaperSigner({ ...none, demo: false, certificate }, folder, () => {})).toThrow('missing.p12');
});

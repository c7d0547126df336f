import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractSignature } from '@signpdf/utils';
import { ContentInfo, SignedData } from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperSigner } from '../../application/papers/papers-ports.ts';
import { openPaperRenderer } from '../../documents/paper-renderer.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { paperReaders } from '../../testing/read-paper-texts.ts';
import { sampleDraft, sampleSource } from '../../testing/sample-agreement.ts';
import { startTimestampServer, timestampFaults } from '../../testing/timestamp-server.ts';
import { openTypesetter } from '../typst/typesetter.ts';
import { makeTestCertificate } from './make-test-certificate.ts';
import { openCertificate, type SigningCertificate } from './open-certificate.ts';
import { paperSigner } from './paper-signer.ts';
import { stampedOf, timestampsFrom } from './request-timestamp.ts';

const typesetter = openTypesetter();
const papers = openPaperRenderer(typesetter);
const words = { name: 'Samrit', reason: 'Issued by the office named in the certificate' };
const at = '2025-01-31T03:00:00.000Z';
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

let signedWith: SigningCertificate;
let signer: PaperSigner;
let paper: Uint8Array;
beforeAll(async () => {
  signedWith = await openCertificate(await makeTestCertificate('Samrit test', 'secret'), 'secret');
  signer = paperSigner({ signedWith, timestamp: null, words });
  paper = accepted(await papers.agreement(sampleSource, 'pdf'));
});
afterAll(() => typesetter.close());

/** What fills the place of a signature: the reader takes a signature's own last zeros for it, so they are given back. */
const fill = Buffer.alloc(32);

function signatureIn(pdf: Uint8Array) {
  const { signature, signedData } = extractSignature(Buffer.from(pdf));
  const filled = Buffer.concat([Buffer.from(signature, 'latin1'), fill]);
  const content = ContentInfo.fromBER(Uint8Array.from(filled).buffer).content;
  return { signed: new SignedData({ schema: content }), signedData };
}

async function isValid(pdf: Uint8Array): Promise<boolean> {
  const { signed, signedData } = signatureIn(pdf);
  const data = Uint8Array.from(signedData).buffer;
  return signed.verify({ signer: 0, data }).catch(() => false);
}

describe('the signature of a paper', () => {
  it('is valid for the whole file, and no longer once a byte differs', async () => {
    const pdf = accepted(await signer.sign(paper, at, true));
    expect(await isValid(pdf)).toBe(true);
    for (const place of [100, Math.floor(paper.length / 2), pdf.length - 20]) {
      const other = Buffer.from(pdf);
      other[place] = (other[place] ?? 0) ^ 1;
      expect(await isValid(other), String(place)).toBe(false);
    }
    const { signed } = signatureIn(pdf);
    expect(signed.certificates).toHaveLength(1);
    expect(await signer.certificate()).toMatchObject({ name: 'Samrit test', validUntil: '2049-01-01T00:00:00.000Z' });
  });

  it('is the same for the same paper, and leaves every word of it as it was', async () => {
    const pdf = accepted(await signer.sign(paper, at, true));
    expect(Buffer.from(pdf).subarray(0, paper.length).equals(paper)).toBe(true);
    expect(accepted(await signer.sign(paper, at, true))).toEqual(pdf);
    for (const reader of paperReaders) expect(await reader.read(pdf), reader.name).toEqual(await reader.read(paper));
  });

  it('can be put into every paper of the typesetter, with links on its first page and without', async () => {
    for (const source of [sampleSource, sampleDraft]) {
      const pdf = accepted(await signer.sign(accepted(await papers.agreement(source, 'pdf')), at, true));
      expect(await isValid(pdf)).toBe(true);
    }
    expect(codesOf(await signer.sign(Buffer.from('no paper'), at, true))).toEqual(['paper-not-made']);
  });

  it('is found valid by poppler, where a machine has it', async () => {
    if (spawnSync('pdfsig', ['-v']).error !== undefined) return;
    const folder = mkdtempSync(join(tmpdir(), 'samrit-signed-'));
    const read = (pdf: Uint8Array) => {
      writeFileSync(join(folder, 'paper.pdf'), pdf);
      return spawnSync('pdfsig', ['-nocert', join(folder, 'paper.pdf')], { encoding: 'utf8', env: { TZ: 'UTC' } })
        .stdout;
    };
    const pdf = accepted(await signer.sign(paper, at, true));
    const said = read(pdf);
    for (const line of ['Signature is Valid', 'ETSI.CAdES.detached', 'Total document signed', 'Jan 31 2025 03:00:00'])
      expect(said).toContain(line);
    const other = Buffer.from(pdf);
    other[200] = (other[200] ?? 0) ^ 1;
    expect(read(other)).toContain('Digest Mismatch');
    rmSync(folder, { recursive: true });
  });
});

describe('a timestamp', () => {
  it('is of the signature, beside it in the file', async () => {
    const server = await startTimestampServer();
    const timed = paperSigner({ signedWith, timestamp: timestampsFrom(server.address), words });
    const pdf = accepted(await timed.sign(paper, at, true));
    await server.stop();
    expect(await isValid(pdf)).toBe(true);
    const [info] = signatureIn(pdf).signed.signerInfos;
    const token = info?.unsignedAttrs?.attributes.find(({ type }) => type === TIMESTAMP_TOKEN)?.values[0];
    const stamped = createHash('sha256')
      .update(new Uint8Array(info?.signature.getValue() ?? []))
      .digest();
    expect(stampedOf(new ContentInfo({ schema: token }))).toEqual(stamped);
  });

  it.each(timestampFaults)('that is answered wrongly (%s) is not put into a file', async (fault) => {
    const server = await startTimestampServer(fault);
    const timed = paperSigner({ signedWith, timestamp: timestampsFrom(server.address), words });
    expect(codesOf(await timed.sign(paper, at, true))).toEqual(['paper-not-made']);
    await server.stop();
  });

  it('that cannot be had keeps the paper from being issued', async () => {
    const server = await startTimestampServer();
    await server.stop();
    const timed = paperSigner({ signedWith, timestamp: timestampsFrom(server.address), words });
    expect(codesOf(await timed.sign(paper, at, true))).toEqual(['paper-not-made']);
    // What is made anew at every reading does without.
    expect(await isValid(accepted(await timed.sign(paper, at, false)))).toBe(true);
  });
});

it('a file of a certificate opens with its own password alone, and only if it is one', async () => {
  const file = await makeTestCertificate('Samrit test', 'ความลับ');
  expect((await openCertificate(file, 'ความลับ')).certificate.issuer.typesAndValues).toHaveLength(1);
  await expect(openCertificate(file, 'other')).rejects.toThrow();
  await expect(openCertificate(Buffer.from('no file of a certificate'), 'ความลับ')).rejects.toThrow();
});

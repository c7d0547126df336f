import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTestCertificate } from '../adapters/paper-signature/make-test-certificate.ts';
import { openCertificate } from '../adapters/paper-signature/open-certificate.ts';
import { paperSigner } from '../adapters/paper-signature/paper-signer.ts';
import { timestampsFrom } from '../adapters/paper-signature/request-timestamp.ts';
import type { PaperSigner } from '../application/papers/papers-ports.ts';
import type { Config } from './config.ts';

/** What readers of PDF files show, in ASCII: other letters are spoilt there. */
const reason = 'Issued by the office named in the certificate';
/** The test certificate protects nothing: its password is known to all. */
const test = { name: 'Samrit demonstration - not a government office', password: 'demonstration' } as const;

/**
 * Signs papers with the configured certificate; in a demonstration without one, with a test certificate made at the first
 * start. Null where there is none. Throws if the configured one cannot be opened.
 */
export async function openPaperSigner(
  { certificate, timestampAddress, demo }: Pick<Config, 'certificate' | 'timestampAddress' | 'demo'>,
  dataFolder: string,
): Promise<PaperSigner | null> {
  const place = certificate ?? (demo ? await testCertificate(dataFolder) : null);
  if (place === null) return null;
  const signedWith = await openCertificate(readFileSync(place.file), place.password).catch((error: unknown) => {
    throw new Error(`${place.file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const timestamp = timestampAddress === null ? null : timestampsFrom(timestampAddress);
  return paperSigner({ signedWith, timestamp, words: { name: 'Samrit', reason } });
}

/** Of several processes that start together one file stays: a link to a complete file is made once. */
async function testCertificate(dataFolder: string) {
  const place = { file: join(dataFolder, 'test-certificate.p12'), password: test.password };
  if (existsSync(place.file)) return place;
  mkdirSync(dataFolder, { recursive: true });
  const unfinished = `${place.file}.unfinished-${process.pid}`;
  writeFileSync(unfinished, await makeTestCertificate(test.name, test.password), { mode: 0o600 });
  try {
    linkSync(unfinished, place.file);
  } catch (error) {
    if (!existsSync(place.file)) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return place;
}

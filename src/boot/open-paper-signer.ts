import { accessSync, constants, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSecretOnce } from '../adapters/secret-file.ts';
import type { PaperSigner } from '../application/papers/papers-ports.ts';
import { refuse } from '../domain/values/result.ts';
import type { Config } from './config.ts';

/** What readers of PDF files show, in ASCII: other letters are spoilt there. */
const reason = 'Issued by the office named in the certificate';
/** The test certificate protects nothing: its password is known to all. */
const test = { name: 'Samrit demonstration - not a government office', password: 'demonstration' } as const;

/** For whoever reads what the server prints. */
export const certificateFault = 'เปิดใบรับรองสำหรับลงลายมือชื่ออิเล็กทรอนิกส์ในเอกสารไม่ได้ (the certificate cannot be opened)';

type SignerConfig = Pick<Config, 'certificate' | 'timestampAddress' | 'demo'>;

/**
 * Signs papers with the configured certificate; in a demonstration without one, with a test certificate. Null where there
 * is none. It is opened when it is first needed, since most starts and commands sign nothing; if it does not open, `onFault`
 * hears why, once, and no paper is issued. Throws if the configured file cannot be read.
 */
export function openPaperSigner(
  config: SignerConfig,
  dataFolder: string,
  onFault: (reason: string) => void,
): PaperSigner | null {
  if (config.certificate === null && !config.demo) return null;
  if (config.certificate !== null) accessSync(config.certificate.file, constants.R_OK);
  let opened: Promise<PaperSigner | { readonly fault: string }> | null = null;
  const signer = () => {
    opened ??= openSigner(config, dataFolder).catch((error: unknown) => {
      const fault = error instanceof Error ? error.message : String(error);
      onFault(fault);
      return { fault };
    });
    return opened;
  };
  return {
    async certificate() {
      const found = await signer();
      return 'fault' in found ? null : found.certificate();
    },
    async sign(pdf, at, kept) {
      const found = await signer();
      return 'fault' in found ? refuse('paper-not-made', { reason: found.fault }) : found.sign(pdf, at, kept);
    },
  };
}

/** What reads and makes certificates is loaded with the first of them. */
async function openSigner({ certificate, timestampAddress }: SignerConfig, dataFolder: string): Promise<PaperSigner> {
  const { openCertificate } = await import('../adapters/paper-signature/open-certificate.ts');
  const { paperSigner } = await import('../adapters/paper-signature/paper-signer.ts');
  const { timestampsFrom } = await import('../adapters/paper-signature/request-timestamp.ts');
  const place = certificate ?? (await testCertificate(dataFolder));
  const signedWith = await openCertificate(await readFile(place.file), place.password).catch((error: unknown) => {
    throw new Error(`${place.file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const timestamp = timestampAddress === null ? null : timestampsFrom(timestampAddress);
  return paperSigner({ signedWith, timestamp, words: { name: 'Samrit', reason } });
}

async function testCertificate(dataFolder: string) {
  const { makeTestCertificate } = await import('../adapters/paper-signature/make-test-certificate.ts');
  const place = { file: join(dataFolder, 'test-certificate.p12'), password: test.password };
  if (!existsSync(place.file)) writeSecretOnce(place.file, await makeTestCertificate(test.name, test.password));
  return place;
}

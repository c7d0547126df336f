import { open } from 'node:fs/promises';
import { checkSignature } from '../adapters/ed25519-signer.ts';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { type GivenFile, largestFile } from '../application/verifier/read-files.ts';
import { runVerifyFiles } from '../cli/verify-result-files.ts';

/** A file as text, without reading more than is accepted. */
async function read(name: string): Promise<GivenFile> {
  const file = await open(name).catch(() => null);
  if (file === null) return { name, text: { fault: 'missingFile' } };
  try {
    if ((await file.stat()).size > largestFile) return { name, text: { fault: 'tooLarge' } };
    const bytes = await file.readFile();
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { name, text: { fault: 'notText' } };
  } finally {
    await file.close();
  }
}

const tools = { hash: nodeSecrets.sha256, checkSignature };
process.exitCode = await runVerifyFiles(process.argv.slice(2), { tools, read }, (line) =>
  process.stdout.write(`${line}\n`),
);

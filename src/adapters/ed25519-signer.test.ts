import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSignature, heldPublicKey, openSigner } from './ed25519-signer.ts';

it('makes a key to sign with, and none to verify with', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samrit-signer-'));
  try {
    const file = join(folder, 'journal-key.pem');
    expect(heldPublicKey(file)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
    const signer = openSigner(file);
    expect(heldPublicKey(file)).toBe(signer.publicKey);
    expect(checkSignature('ก', signer.sign('ก'), signer.publicKey)).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

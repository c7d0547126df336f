import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CheckSignature, ListSigner } from '../application/journal/head-list-ports.ts';

/**
 * The signing key of the installation, from a PEM file (PKCS 8) that only its owner may read; created if it does not
 * exist. Throws if the file holds no Ed25519 key.
 */
export function openSigner(file: string): ListSigner {
  if (!existsSync(file)) createKey(file);
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${file} is not an Ed25519 private key`);
  return {
    publicKey: publicKeyText(createPublicKey(key)),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

/** Of several processes that start together one key stays: a link to a complete file is made once. */
function createKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished-${process.pid}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(unfinished, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function publicKeyText(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

export const checkSignature: CheckSignature = (text, signature, publicKey) => {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    // Not a key, or not a signature of its kind.
    return false;
  }
};

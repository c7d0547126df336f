import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CheckSignature, ListSigner } from '../application/journal/head-list-ports.ts';
import { writeSecretOnce } from './secret-file.ts';

/**
 * The signing key of the installation, from a PEM file (PKCS 8) that only its owner may read; created if it does not
 * exist. Throws if the file holds no Ed25519 key.
 */
export function openSigner(file: string): ListSigner {
  if (!existsSync(file)) writeSecretOnce(file, newKey());
  const key = readKey(file);
  return {
    publicKey: publicKeyText(createPublicKey(key)),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

/** The public half of the key in a file; null where there is none: whoever verifies makes no key. */
export function heldPublicKey(file: string): string | null {
  return existsSync(file) ? publicKeyText(createPublicKey(readKey(file))) : null;
}

function readKey(file: string): KeyObject {
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${file} is not an Ed25519 private key`);
  return key;
}

function newKey(): string {
  return String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
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

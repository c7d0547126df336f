import { sha256 } from '@noble/hashes/sha2.js';
import type { VerifierTools } from '../../../application/verifier/check-lists.ts';
import { isSignatureOf } from './ed25519.ts';

/** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo (RFC 8410). */
const keyPrefix = '302a300506032b6570032100';
const utf8 = new TextEncoder();

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const ofBase64 = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/**
 * Hashes and signatures without the browser's own cryptography, which pages opened from a folder do not have everywhere, and
 * older telephones not for Ed25519.
 */
export const offlineTools: VerifierTools = {
  hash: (text) => hex(sha256(utf8.encode(text))),
  checkSignature(text, signature, publicKey) {
    try {
      const key = ofBase64(publicKey);
      if (hex(key.subarray(0, -32)) !== keyPrefix) return false;
      return isSignatureOf(utf8.encode(text), ofBase64(signature), key.subarray(-32));
    } catch {
      // Not base64.
      return false;
    }
  },
};

import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSignatureOf } from './islands/parts/ed25519.ts';
import { offlineTools } from './islands/parts/offline-tools.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

it('a signature of RFC 8032, section 7.1, is accepted, and with any changed byte refused', () => {
  const key = bytes('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const signature = bytes(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  expect(isSignatureOf(bytes('72'), signature, key)).toBe(true);
  expect(isSignatureOf(bytes('73'), signature, key)).toBe(false);
  for (const at of [0, 31, 32, 63]) {
    const changed = signature.map((byte, place) => (place === at ? byte ^ 1 : byte));
    expect(isSignatureOf(bytes('72'), changed, key), `${at}`).toBe(false);
  }
});

it('a list is signed or forged to the offline program as it is to OpenSSL, and has the same hash', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(63), fc.nat(255), (text, at, by) => {
      const signature = sign(null, Buffer.from(text, 'utf8'), privateKey);
      signature[at] = (signature[at] ?? 0) ^ by;
      const written = signature.toString('base64');
      expect(offlineTools.checkSignature(text, written, key)).toBe(
        verify(null, Buffer.from(text, 'utf8'), publicKey, signature),
      );
      expect(offlineTools.hash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
    { numRuns: 25 },
  );
  expect(offlineTools.checkSignature('ก', 'x', 'y')).toBe(false);
});

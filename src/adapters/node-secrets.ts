import { createHash, randomBytes } from 'node:crypto';
import type { Ids, Secrets } from '../application/ports.ts';

export const nodeSecrets: Secrets = {
  randomToken: () => randomBytes(32).toString('base64url'),
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

/** UUIDv7: 48 bits of Unix milliseconds, then random bits. */
export const timeOrderedIds: Ids = {
  next() {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  },
};

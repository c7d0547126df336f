import { Secret, TOTP } from 'otpauth';
import type { AppCodes } from '../application/people/factor-ports.ts';

/** What authenticator apps take for granted: SHA-1, six digits, thirty seconds. */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Codes of authenticator apps. */
export const appCodes: AppCodes = {
  newSecret: () => new Secret({ size: 20 }).base32,
  addressOf: (secret, email) => new TOTP({ ...shape, issuer: 'Samrit', label: email, secret }).toString(),
  stepOf(secret, code, now) {
    // The library compares bytes and fails where another script's digits make more of them.
    if (!/^[0-9]{6}$/.test(code)) return null;
    const timestamp = Date.parse(now);
    const totp = new TOTP({ ...shape, secret });
    const off = totp.validate({ token: code, timestamp, window: 1 });
    return off === null ? null : totp.counter({ timestamp }) + off;
  },
};

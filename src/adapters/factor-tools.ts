import { randomInt } from 'node:crypto';
import type { FactorTools } from '../application/people/factor-ports.ts';
import { appCodes } from './app-codes.ts';
import { passkeyChecksAt, passkeyPlaceOf } from './passkey-checks.ts';
import { sealerWith } from './sealer.ts';

/** Thirty-two signs that nobody confuses on paper: five random bits each. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const GROUPS = 4;
const GROUP = 4;

/** Second factors of the product at this public address, with this key for what is sealed. */
export function factorTools(publicAddress: string, key: Buffer): FactorTools {
  const passkeys = passkeyChecksAt(passkeyPlaceOf(publicAddress));
  return { passkeys, appCodes, sealer: sealerWith(key), newRecoveryCode };
}

function newRecoveryCode(): string {
  const group = () => Array.from({ length: GROUP }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { readHeadListText } from '../journal/head-list-text.ts';
import { fingerprintDigits } from '../journal/key-fingerprint.ts';
import { beginsAsList, type GivenFile, type GivenFiles, type GivenList } from './read-files.ts';

/** What the reader has from elsewhere than the files that are checked. */
export interface Outside {
  /** Public keys as a list names them, or at least 32 digits of their SHA-256 in lower case. */
  readonly keys: readonly string[];
  /** Lists of heads that were saved on an earlier day. */
  readonly lists: readonly GivenList[];
}

/** Reads keys, their short forms, files of keys (PEM) and saved lists; what is none of them is named as a fault. */
export function readOutside(given: readonly GivenFile[]): Outside & Pick<GivenFiles, 'faults'> {
  const keys: string[] = [];
  const lists: GivenList[] = [];
  const faults: GivenFiles['faults'][number][] = [];
  for (const { name, text } of given) {
    const list = typeof text === 'string' ? readHeadListText(text) : null;
    const key = typeof text === 'string' ? readKey(text) : null;
    if (typeof text !== 'string') faults.push({ name, fault: text.fault });
    else if (list !== null) lists.push({ name, text, ...list });
    else if (key !== null) keys.push(key);
    else faults.push({ name, fault: text.length > 0 && beginsAsList(text) ? 'damagedFile' : 'unknownKey' });
  }
  return { keys, lists, faults };
}

/** A public key in base64 or PEM, or the short form of one with or without separators; null for anything else. */
export function readKey(typed: string): string | null {
  const bare = typed.replace(/-----(?:BEGIN|END) PUBLIC KEY-----/g, '').replace(/\s/g, '');
  if (/^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/.test(bare)) return bare;
  const digits = toArabicDigits(bare).replace(/[-:·]/g, '').toLowerCase();
  return new RegExp(`^[0-9a-f]{${fingerprintDigits},64}$`).test(digits) ? digits : null;
}

import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import { checkMark, type MarkRefusal } from '../../domain/workbook/check-mark.ts';
import type { StoredEntry } from '../../domain/workbook/diff-workbook.ts';
import type { TypedWorkbook } from '../../domain/workbook/typed-workbook.ts';
import type { Stores } from '../stores.ts';
import type { RoundKey } from '../year/year-ports.ts';
import { type LoadContentRefusal, loadContent } from './load-content.ts';
import type { UnreadableWorkbook, WorkbookFiles } from './workbook-ports.ts';

/** Larger than any workbook of a round; an assumption. */
export const LARGEST_WORKBOOK = 5 * 1024 * 1024;

/** Reads an uploaded file and refuses one that is of another place. */
export async function readUpload(
  workbooks: WorkbookFiles,
  bytes: Uint8Array,
  key: RoundKey,
): Promise<Outcome<TypedWorkbook, UnreadableWorkbook | MarkRefusal>> {
  const typed = await workbooks.read(bytes);
  if (!typed.ok) return typed;
  const ours = checkMark(typed.value.mark, key);
  return ours.ok ? typed : ours;
}

/** What is stored now of every indicator of the round: permission is asked of each one that is saved. */
export async function loadStored(
  stores: Stores,
  actor: Actor,
  key: RoundKey,
  today: string,
): Promise<Outcome<readonly StoredEntry[], LoadContentRefusal>> {
  const mine = await loadContent(stores, actor, key, today);
  if (!mine.ok) return mine;
  const agreement = await stores.agreements.find(key.organisationId, key.fiscalYear);
  const results = await stores.results.listOfRound(key);
  return accept(
    (agreement?.indicators ?? []).flatMap((indicator) => {
      const result = results.find((one) => one.code === indicator.code);
      if (result === undefined) return [];
      const { variables, narrative, supporting, obstacles, nextSteps = '' } = result;
      return [{ indicator, variables, narrative, supporting, obstacles, nextSteps }];
    }),
  );
}

/** The bytes of a file in the vault; null where it is no longer there. */
export async function bytesOf(parts: AsyncIterable<Uint8Array> | null): Promise<Uint8Array | null> {
  if (parts === null) return null;
  const read: Uint8Array[] = [];
  for await (const part of parts) read.push(part);
  const bytes = new Uint8Array(read.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of read) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

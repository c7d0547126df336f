import { checkRoom, countsFor } from '../../domain/change-requests/change-grounds.ts';
import type { ChangeEvidence, ChangeKey, ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { FileRefusal } from '../../domain/reporting/evidence-limits.ts';
import { knownFile } from '../../domain/reporting/known-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import { isFileNamed, storeReceived } from '../year/settle-file.ts';
import { type ChangeDeps, type ChangeTables, changeSubject } from './change-deps.ts';
import { writableChange } from './write-change.ts';

type PlaceRefusal = 'attachment-already-there' | 'attachments-full' | 'change-files-at-end';
type NotWritable = 'forbidden' | 'not-found' | 'change-not-editable';
export type ChangeFileRefusal = NotWritable | 'change-need-unknown' | PlaceRefusal | FileRefusal;

/** Whether a file may be attached here; asked before anything of it is received, and again when it is attached. */
export function mayAttachChangeFile(
  { transactions }: Pick<ChangeDeps, 'transactions'>,
  actor: Actor,
  key: ChangeKey,
): Promise<Outcome<ChangeRequest, NotWritable>> {
  return transactions.read((stores) => writableChange(stores, actor, key, false));
}

/** Attaches a file that shows what the ground asks to be shown; the same kinds and sizes as evidence. */
export async function attachChangeFile(
  deps: ChangeDeps & { readonly files: FileVault },
  actor: Actor,
  input: ChangeKey & { readonly need: string; readonly file: ReceivedFile },
): Promise<Outcome<ChangeRequest, ChangeFileRefusal>> {
  const act = () => deps.transactions.run((stores) => attach(deps, stores, actor, input));
  return storeReceived(deps.files, input.file, act, isFileNamed(deps, input.file));
}

async function attach(
  { clock }: Pick<ChangeDeps, 'clock'>,
  stores: ChangeTables,
  actor: Actor,
  { file, need, ...key }: ChangeKey & { readonly need: string; readonly file: ReceivedFile },
): Promise<Outcome<ChangeRequest, ChangeFileRefusal>> {
  const found = await writableChange(stores, actor, key);
  if (!found.ok) return found;
  if (!countsFor(found.value, { need })) return refuse('change-need-unknown', undefined, 'need');
  const known = knownFile(file);
  if (!known.ok) return known;
  const own = { need, ...known.value };
  const { sha256, fileName } = own;
  const present = found.value.files.find((one) => one.need === need && one.sha256 === sha256);
  if (present !== undefined)
    return refuse('attachment-already-there', { title: present.fileName, version: 1 }, 'evidence');
  const room = checkRoom(found.value);
  if (!room.ok) return room;
  const now = clock.now();
  await stores.changeRequests.addFile(found.value, own, now);
  const changed = { ...found.value, changedAt: now, changedName: actor.name };
  await stores.changeRequests.update(changed);
  await appendYearJournalRow(stores, actor, {
    ...{ key: changeSubject(changed), action: 'change.attach', permission: 'edit-change-request' },
    ...{ before: null, after: { need, sha256, fileName } },
  });
  return accept({ ...changed, files: [...found.value.files, own], rowVersion: changed.rowVersion + 1 });
}

/** Takes a file off a request; what was sent with it once, for a body to consider, stays with the request. */
export async function removeChangeFile(
  deps: ChangeDeps,
  actor: Actor,
  { need, sha256, ...key }: ChangeKey & Pick<ChangeEvidence, 'need' | 'sha256'>,
): Promise<Outcome<ChangeRequest, NotWritable | 'attachment-relied-on'>> {
  return deps.transactions.run(
    async (stores): Promise<Outcome<ChangeRequest, NotWritable | 'attachment-relied-on'>> => {
      const found = await writableChange(stores, actor, key);
      if (!found.ok) return found;
      const isAsked = (one: ChangeEvidence) => one.need === need && one.sha256 === sha256;
      const file = found.value.files.find(isAsked);
      if (file === undefined) return refuse('not-found');
      if (found.value.sent?.files.some(isAsked)) return refuse('attachment-relied-on', { why: 'considered' });
      await stores.changeRequests.removeFile(found.value, file);
      const changed = { ...found.value, changedAt: deps.clock.now(), changedName: actor.name };
      await stores.changeRequests.update(changed);
      const before = { need, sha256, fileName: file.fileName };
      await appendYearJournalRow(stores, actor, {
        ...{
          key: changeSubject(changed),
          action: 'change.detach',
          permission: 'edit-change-request',
          before,
          after: null,
        },
      });
      const files = found.value.files.filter((one) => one !== file);
      return accept({ ...changed, files, rowVersion: changed.rowVersion + 1 });
    },
  );
}

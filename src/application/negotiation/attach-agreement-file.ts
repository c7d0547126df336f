import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type AttachedFile, filesInUse } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type AttachRefusal, attachFile } from '../year/attach-file.ts';
import type { FileVault, ReceivedFile } from '../year/file-vault.ts';
import { isFileNamed, storeReceived } from '../year/settle-file.ts';
import { type Attacher, aboutsOf, agreementFiles, attacherOf, notBegun, reliedOnNow } from './agreement-files.ts';
import { appendNegotiationJournalRow, type NegotiationDeps, type NegotiationTables } from './negotiation-deps.ts';

export interface AttachAgreementFileInput extends PartyYear {
  readonly file: ReceivedFile;
  /** As typed; empty: the name of the file. */
  readonly title: string;
  /** Empty for the whole, the code of an indicator, `session-1`. */
  readonly about: string;
  /** The number of the paper whose new version it is. */
  readonly replaces: number | null;
}

export type NotAttaching = 'forbidden' | 'not-found' | 'attachments-closed';
export type AttachAgreementFileRefusal =
  | NotAttaching
  | AttachRefusal
  | 'attachment-about-unknown'
  | 'attachment-relied-on';

type FileDeps = NegotiationDeps & { readonly files: FileVault };

/** Whether a file may be attached now; asked before anything of it is received, and again when it is attached. */
export async function mayAttachAgreementFile(
  { transactions }: Pick<NegotiationDeps, 'transactions'>,
  actor: Actor,
  key: PartyYear,
): Promise<Outcome<unknown, NotAttaching>> {
  return transactions.read((stores) => attachingTo(stores, actor, key, false));
}

/** Attaches a received file to a proposal or its negotiation: a paper of its own, or a new version of one. */
export async function attachAgreementFile(
  deps: FileDeps,
  actor: Actor,
  input: AttachAgreementFileInput,
): Promise<Outcome<AttachedFile, AttachAgreementFileRefusal>> {
  const act = () => deps.transactions.run((stores) => attach(deps, stores, actor, input));
  return storeReceived(deps.files, input.file, act, isFileNamed(deps, input.file));
}

async function attach(
  { clock }: NegotiationDeps,
  stores: NegotiationTables,
  actor: Actor,
  input: AttachAgreementFileInput,
): Promise<Outcome<AttachedFile, AttachAgreementFileRefusal>> {
  const open = await attachingTo(stores, actor, input, true);
  if (!open.ok) return open;
  const { agreement, attacher } = open.value;
  const subject = agreementFiles(input);
  const abouts = await aboutsOf(stores, agreement);
  const replaced = filesInUse(await stores.attachedFiles.list(subject)).find((one) => one.number === input.replaces);
  const about = replaced?.about ?? input.about;
  if (!abouts.some((one) => one.about === about && one.takes))
    return refuse('attachment-about-unknown', undefined, 'about');
  const attached = await attachFile(stores, subject, {
    ...{ received: input.file, title: input.title, about, replaces: input.replaces },
    ...{ side: attacher.side, stage: agreement.status, visibility: 'parties' },
    ...{ attachedAt: clock.now(), attachedName: attacher.name },
  });
  if (!attached.ok) return attached;
  const before = attached.value.replaced;
  const why = before === null ? null : reliedOnNow(abouts, agreement, before, 'replace');
  if (why !== null) return refuse('attachment-relied-on', { why }, 'replaces');
  const paper = attached.value.attached;
  await appendNegotiationJournalRow(stores, actor, {
    ...{ key: input, about: `file-${paper.number}`, action: 'negotiation.attach', permission: attacher.permission },
    ...{ before: before && fileFacts(before), after: fileFacts(paper) },
  });
  return accept(paper);
}

/** What the journal says of a paper. */
export const fileFacts = ({ title, version, about, file: { sha256, fileName } }: AttachedFile) => ({
  ...{ title, version, about, sha256, fileName },
});

/** The agreement, held where it is written to, and as whom the actor attaches. */
export async function attachingTo(
  stores: NegotiationTables,
  actor: Actor,
  { organisationId, fiscalYear }: PartyYear,
  lock: boolean,
): Promise<Outcome<{ readonly agreement: Agreement; readonly attacher: Attacher }, NotAttaching>> {
  const seen = await stores.agreements.find(organisationId, fiscalYear);
  const asked = attacherOf(actor, seen ?? notBegun(organisationId));
  if (!asked.ok) return asked;
  if (seen === null) return refuse('not-found');
  if (!lock) return accept({ agreement: seen, attacher: asked.value });
  const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
  if (agreement === null) return refuse('not-found');
  const attacher = attacherOf(actor, agreement);
  return attacher.ok ? accept({ agreement, attacher: attacher.value }) : attacher;
}

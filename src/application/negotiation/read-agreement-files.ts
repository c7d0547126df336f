import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { FileAbout } from '../../domain/negotiation/agreement-file-rules.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type AttachedRow, type AttachingSide, attachedRows } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { openAttached } from '../year/attach-file.ts';
import type { FileVault } from '../year/file-vault.ts';
import {
  aboutsOf,
  agreementFiles,
  attacherOf,
  mayReadAgreementFiles,
  notBegun,
  reliedOnNow,
} from './agreement-files.ts';
import type { NegotiationDeps } from './negotiation-deps.ts';

export interface AgreementFilesReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly status: AgreementStatus;
  /** Every version, those taken back too, by number and version. */
  readonly files: readonly AttachedRow[];
  /** What they may be about, in the order in which they are shown. */
  readonly abouts: readonly FileAbout[];
  /** As whom the reader attaches now; null for who may not. */
  readonly side: AttachingSide | null;
  /** Whether the reader may enter the room of the negotiation. */
  readonly negotiates: boolean;
}

type Reason = 'forbidden' | 'not-found';
type ReadDeps = Pick<NegotiationDeps, 'transactions'>;

/** The papers of a proposal and its negotiation, for who may read it. */
export async function readAgreementFiles(
  { transactions }: ReadDeps,
  actor: Actor,
  key: PartyYear,
): Promise<Outcome<AgreementFilesReading, Reason>> {
  return transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(key.organisationId);
    const agreement = await stores.agreements.find(key.organisationId, key.fiscalYear);
    const { organisationId } = key;
    if (!mayReadAgreementFiles(actor, agreement ?? notBegun(organisationId))) return refuse('forbidden');
    if (organisation === null || agreement === null) return refuse('not-found');
    const abouts = await aboutsOf(stores, agreement);
    const all = await stores.attachedFiles.list(agreementFiles(key));
    const attacher = attacherOf(actor, agreement);
    const side = attacher.ok ? attacher.value.side : null;
    return accept({
      ...{ organisation: { id: organisation.id, name: organisation.name }, fiscalYear: key.fiscalYear },
      ...{ status: agreement.status, abouts, side, negotiates: agreement.status === 'negotiating' },
      files: attachedRows(all, side, (one, act) => reliedOnNow(abouts, agreement, one, act) === null),
    });
  });
}

/** A version of a paper with its bytes, for who may read the list; one that was taken back is not there any more. */
export async function openAgreementFile(
  deps: ReadDeps & { readonly files: Pick<FileVault, 'open'> },
  actor: Actor,
  key: PartyYear & { readonly number: number; readonly version: number },
) {
  const reading = await readAgreementFiles(deps, actor, key);
  if (!reading.ok) return reading;
  const found = await openAttached(deps.files, reading.value.files, key);
  return found === null ? refuse('not-found') : accept(found);
}

import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import { readAgreementContent } from '../../domain/agreement/read-agreement-content.ts';
import type { Instrument } from '../../domain/framework/instrument.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import { type CodedResult, findResultCode } from '../results/find-result-code.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import { agreementUnchanged } from './agreement-unchanged.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { IssuedPaper } from './papers-ports.ts';
import { readPaperCode } from './read-paper-code.ts';
import { recordUnchanged } from './record-unchanged.ts';

/** The verdict on a code or file. `altered`: the record of the code, or the file that carries it. */
export type Verdict = 'valid' | 'superseded' | 'altered' | 'unknown';

export interface PaperVerdict {
  readonly verdict: Verdict;
  /** What was altered; null otherwise. */
  readonly altered: 'file' | 'record' | null;
  /** The code in its canonical form; null if there is none. */
  readonly code: string | null;
  /** What the code refers to; null if it is unknown. */
  readonly agreement: VerifiedAgreement | null;
  /** The announced result that the code refers to, where it is no agreement. */
  readonly result: CodedResult | null;
  /** The given file, if it is one of ours. */
  readonly paper: IssuedPaper | null;
  /** Whether a file was given and is byte for byte one of ours. */
  readonly compared: boolean;
}

export interface VerifiedAgreement {
  readonly organisationId: string;
  readonly partyName: string;
  readonly fiscalYear: number;
  readonly version: number;
  /** The newest signed version; greater than `version` when superseded. */
  readonly newestVersion: number;
  readonly contentHash: string;
  readonly sealedAt: string;
  /** What was sealed: a signed agreement, or details that committees approved. */
  readonly instrument: Instrument;
  readonly signers: readonly { readonly name: string; readonly office: string; readonly signedAt: string }[];
  /** The bodies by whose resolutions it was approved. */
  readonly approvers: readonly Pick<Resolution, 'bodyName' | 'meetingNumber' | 'heldOn' | 'number'>[];
}

type Deps = Pick<PapersDeps, 'transactions' | 'secrets'>;

/** Whether the code belongs to an agreement stored as it was signed, and whether a newer version has replaced it. */
export async function verifyPaperCode(deps: Deps, typed: string): Promise<PaperVerdict> {
  const code = readPaperCode(typed);
  if (code === null) return unknown(null);
  return deps.transactions.read(async (stores) => {
    const seal = await stores.seals.findByCode(code);
    return seal ? judge(deps, stores, seal, null) : ((await ofResult(deps, stores, code)) ?? unknown(code));
  });
}

/** Whether the file is byte for byte a paper we issued; a file that only carries our code has been altered. */
export async function verifyPaperFile(
  deps: Deps,
  file: { readonly sha256: string; readonly codes: readonly string[] },
): Promise<PaperVerdict> {
  return deps.transactions.read(async (stores) => {
    const paper = await stores.papers.findBySha256(file.sha256);
    const codes = paper ? [paper.code] : file.codes.flatMap((typed) => readPaperCode(typed) ?? []);
    const pack = paper === null ? await stores.resultsPacks.findBySha256(file.sha256) : null;
    if (pack !== null) return (await ofResult(deps, stores, pack.code, true)) ?? unknown(pack.code);
    for (const code of codes) {
      const seal = await stores.seals.findByCode(code);
      if (seal && paper) return judge(deps, stores, seal, paper);
      if (seal) return { ...(await judge(deps, stores, seal, null)), verdict: 'altered', altered: 'file' };
      const result = await ofResult(deps, stores, code);
      // The pack of an edition is one file; a party's own paper is set anew, so its file says nothing of itself.
      if (result !== null)
        return result.result?.party === null ? { ...result, verdict: 'altered', altered: 'file' } : result;
    }
    return unknown(codes[0] ?? null);
  });
}

const unknown = (code: string | null): PaperVerdict => ({
  ...{ verdict: 'unknown', altered: null, code, agreement: null, result: null, paper: null },
  compared: false,
});

/** The verdict on the code of a paper of results; null if no announced edition has it. */
async function ofResult(
  { secrets }: Pick<PapersDeps, 'secrets'>,
  stores: ResultSummaryStores & Pick<ReadStores, 'organisations'>,
  code: string,
  compared = false,
): Promise<PaperVerdict | null> {
  const result = await findResultCode(stores, secrets, code);
  if (result === null) return null;
  const common = { code, agreement: null, result, paper: null, compared };
  if (!result.holds) return { ...common, verdict: 'altered', altered: 'record' };
  return { ...common, verdict: result.newestEdition > result.edition ? 'superseded' : 'valid', altered: null };
}

async function judge(
  deps: Pick<PapersDeps, 'secrets'>,
  stores: Pick<ReadStores, 'seals' | 'agreements' | 'frameworks'>,
  seal: AgreementSeal,
  paper: IssuedPaper | null,
): Promise<PaperVerdict> {
  const newest = (await stores.seals.latest(seal.organisationId, seal.fiscalYear)) ?? seal;
  const agreement = verified(seal, newest.version);
  const common = { code: seal.code, agreement, result: null, paper, compared: paper !== null };
  const holds =
    recordUnchanged(deps.secrets, seal) && (await agreementUnchanged(deps.secrets, stores, seal, agreement.partyName));
  if (!holds) return { ...common, verdict: 'altered', altered: 'record' };
  const superseded = newest.version > seal.version;
  return { ...common, verdict: superseded ? 'superseded' : 'valid', altered: null };
}

function verified(seal: AgreementSeal, newestVersion: number): VerifiedAgreement {
  const { organisationId, fiscalYear, version, contentHash, sealedAt, signatures, approvals = [] } = seal;
  // A damaged record may be unreadable.
  const content = readAgreementContent(seal.content);
  return {
    ...{ organisationId, fiscalYear, version, newestVersion, contentHash, sealedAt },
    partyName: content?.party.name ?? '',
    instrument: content?.instrument ?? 'agreement',
    approvers: approvals.map(({ resolution: { bodyName, meetingNumber, heldOn, number } }) => ({
      ...{ bodyName, meetingNumber, heldOn, number },
    })),
    signers: signatures.map((one) => ({ name: one.signerName, office: one.office, signedAt: one.signedAt })),
  };
}

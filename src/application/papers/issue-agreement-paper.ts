import type { AgreementContent } from '../../domain/agreement/agreement-content.ts';
import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import { readAgreementContent } from '../../domain/agreement/read-agreement-content.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { systemActor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { HeadListMark } from '../journal/head-list-ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { makePaper } from './make-paper.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { IssuedPaper, IssueRefusal, PaperFormat } from './papers-ports.ts';
import { recordUnchanged } from './record-unchanged.ts';

export interface IssuePaperInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly format: PaperFormat;
  /** The version asked for; without it the newest that is signed. */
  readonly version?: number | undefined;
}

/**
 * The paper of the newest signed version, or of the version asked for, produced from its sealed text when it is first requested and stored by its
 * SHA-256; later requests get the same file. A signed agreement is public, so anyone may request it.
 */
export async function issueAgreementPaper(
  deps: PapersDeps,
  actor: Actor,
  input: IssuePaperInput,
): Promise<Outcome<IssuedPaper, IssueRefusal>> {
  if (!isPermitted('read-published', actor, input)) return refuse('forbidden');
  const { seal, paper } = await deps.transactions.read(async (stores) => {
    const all = await stores.seals.listOfParty(input.organisationId, input.fiscalYear);
    const found = all.findLast(({ version }) => version === (input.version ?? version)) ?? null;
    return { seal: found, paper: found && (await stores.papers.find({ ...input, version: found.version })) };
  });
  if (!seal) return refuse('agreement-not-sealed');
  if (paper && (await isStored(deps, paper))) return accept(paper);
  if (!recordUnchanged(deps.secrets, seal)) return refuse('sealed-record-altered', { code: seal.code });
  const content = readAgreementContent(seal.content);
  if (content === null) return refuse('sealed-record-altered', { code: seal.code });
  const headList = await headListOf(deps, paper);
  const made = await makePaper(deps, sourceOf(deps, seal, content, headList), input.format);
  if (!made.ok) return made;
  return accept(await keep(deps, actor, seal, { format: input.format, bytes: made.value, headList }));
}

/** The list in force now; for a paper that is produced again, the one that was in force then. */
function headListOf(deps: PapersDeps, paper: IssuedPaper | null): Promise<HeadListMark | null> {
  return deps.transactions.read(async ({ headLists }) => {
    if (paper === null) return headLists.newest();
    return paper.headList === null ? null : headLists.ofNumber(paper.headList);
  });
}

/** The sealed text as input of the renderer. */
function sourceOf(deps: PapersDeps, seal: AgreementSeal, content: AgreementContent, headList: HeadListMark | null) {
  return {
    content,
    signatures: seal.signatures,
    approvals: seal.approvals ?? [],
    seal,
    at: seal.sealedAt,
    verifyAddress: deps.verifyAddress(seal.code),
    headList,
    isDemo: deps.isDemo,
  };
}

interface MadePaper {
  readonly format: PaperFormat;
  readonly bytes: Uint8Array;
  readonly headList: HeadListMark | null;
}

async function keep(deps: PapersDeps, actor: Actor, seal: AgreementSeal, { format, bytes, headList }: MadePaper) {
  const sha256 = await deps.paperFiles.put(bytes);
  const { organisationId, fiscalYear, version, code } = seal;
  const by = isPermitted('issue-papers', actor, { organisationId }) ? actor : systemActor;
  // Whoever may read it has it made: nobody needs a right in the party.
  const run: PapersDeps['transactions']['run'] = (work) =>
    deps.transactions.reaching([organisationId], () => deps.transactions.run(work));
  return run(async (stores) => {
    const paper: IssuedPaper = {
      ...{ organisationId, fiscalYear, version, format, code, sha256 },
      edition: deps.paperRenderer.editionOf(fiscalYear),
      sizeBytes: String(bytes.length),
      issuedAt: deps.clock.now(),
      issuedName: by.name,
      headList: headList?.number ?? null,
    };
    if (!(await stores.papers.insert(paper))) return (await stores.papers.find(paper)) ?? paper;
    await appendYearJournalRow(stores, by, {
      key: { organisationId, fiscalYear },
      action: 'paper.issue',
      permission: 'issue-papers',
      before: null,
      after: { format, code, version, sha256 },
    });
    return paper;
  });
}

/** A paper whose file is missing is produced again: the same source gives the same bytes. */
async function isStored(deps: PapersDeps, paper: IssuedPaper): Promise<boolean> {
  const file = await deps.paperFiles.open(paper.sha256);
  await file?.[Symbol.asyncIterator]().return?.();
  return file !== null;
}

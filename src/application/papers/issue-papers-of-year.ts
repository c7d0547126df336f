import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, type Refusal, refusal, refuse } from '../../domain/values/result.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { issueAgreementPaper } from './issue-agreement-paper.ts';
import type { PapersDeps } from './papers-deps.ts';
import { type IssueRefusal, type PaperJob, paperFormats } from './papers-ports.ts';

export type IssueYearRefusal = 'forbidden' | 'nothing-sealed' | 'papers-being-issued';

const opdc = { organisationId: 'opdc' } as const;
/** A job without progress for this long has lost its process and may be started again. */
const lostAfterMinutes = 5;

/** The same as `startPaperJob`, once the actor has proved who they are: what the pages call. */
export function proveAndStartPaperJob(
  deps: Pick<PapersDeps, 'transactions' | 'clock' | 'ids'> & IdentityDeps,
  actor: Actor,
  { fiscalYear, proof }: { readonly fiscalYear: number; readonly proof: Proof },
): Promise<Outcome<PaperJob, IssueYearRefusal | ProofRefusal>> {
  const call = { act: 'papers.issue-year' as const, of: opdc, proof };
  return proveAndAct(deps, actor, call, () => startPaperJob(deps, actor, fiscalYear));
}

/**
 * Records the job of issuing every signed agreement's papers; `runPaperJob` then does it. Called directly only by the
 * command on the server's own shell, which acts as the system.
 */
export async function startPaperJob(
  deps: Pick<PapersDeps, 'transactions' | 'clock' | 'ids'>,
  actor: Actor,
  fiscalYear: number,
): Promise<Outcome<PaperJob, IssueYearRefusal>> {
  if (!isPermitted('issue-papers', actor, opdc)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const now = deps.clock.now();
    const running = await stores.paperJobs.latest(fiscalYear);
    if (running && isJobRunning(running, now))
      return refuse('papers-being-issued', { done: running.done + running.failed, total: running.total });
    const sealed = await stores.seals.listOfYear(fiscalYear);
    if (sealed.length === 0) return refuse('nothing-sealed', { year: fiscalYear });
    const job: PaperJob = {
      ...{ id: deps.ids.next(), fiscalYear, total: sealed.length, done: 0, failed: 0, failures: [] },
      ...{ startedAt: now, startedName: actor.name, changedAt: now, finishedAt: null },
    };
    await stores.paperJobs.insert(job);
    await appendYearJournalRow(stores, actor, {
      key: { ...opdc, fiscalYear },
      action: 'papers.issue-year',
      permission: 'issue-papers',
      before: null,
      after: { agreements: sealed.length },
    });
    return accept(job);
  });
}

/** True while a process is working on it. */
export function isJobRunning(job: PaperJob, now: string): boolean {
  return job.finishedAt === null && Date.parse(now) - Date.parse(job.changedAt) < lostAfterMinutes * 60_000;
}

/**
 * Issues the papers one after another and records the progress after each, so that any page can show it. Papers issued
 * before are skipped quickly, and a failed one does not stop the rest. When the process ends, the job stays unfinished
 * and can be started again.
 */
export async function runPaperJob(
  deps: PapersDeps,
  actor: Actor,
  job: PaperJob,
  onProgress: (job: PaperJob) => void = () => undefined,
): Promise<PaperJob> {
  const sealed = await deps.transactions.read((stores) => stores.seals.listOfYear(job.fiscalYear));
  let state = job;
  for (const [index, { organisationId }] of sealed.entries()) {
    const failure = await issueBoth(deps, actor, organisationId, job.fiscalYear);
    if (failure?.code === 'paper-service-stopped') return state;
    const now = deps.clock.now();
    state = {
      ...state,
      done: state.done + (failure === null ? 1 : 0),
      failed: state.failed + (failure === null ? 0 : 1),
      failures: failure === null ? state.failures : [...state.failures, { organisationId, ...failure }],
      changedAt: now,
      finishedAt: index === sealed.length - 1 ? now : null,
    };
    const current = state;
    await deps.transactions.run((stores) => stores.paperJobs.update(current));
    onProgress(state);
  }
  return state;
}

/** Null if both formats exist; otherwise the reason. */
async function issueBoth(
  deps: PapersDeps,
  actor: Actor,
  organisationId: string,
  fiscalYear: number,
): Promise<Refusal<IssueRefusal> | null> {
  for (const format of paperFormats) {
    const issued = await issueAgreementPaper(deps, actor, { organisationId, fiscalYear, format });
    if (!issued.ok) return issued.refusals[0] ?? refusal('paper-not-made', { reason: 'no reason was given' });
  }
  return null;
}

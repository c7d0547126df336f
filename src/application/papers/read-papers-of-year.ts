import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { isJobRunning } from './issue-papers-of-year.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { IssuedPaper, PaperJob } from './papers-ports.ts';

export interface YearPapersRow {
  readonly organisationId: string;
  readonly name: string;
  readonly code: string;
  readonly version: number;
  readonly papers: readonly IssuedPaper[];
}

export interface YearPapers {
  readonly fiscalYear: number;
  readonly rows: readonly YearPapersRow[];
  readonly mayIssue: boolean;
  /** The last job that issues all of them; null before the first, and for readers who may not issue. */
  readonly job: (PaperJob & { readonly isRunning: boolean }) | null;
}

/** Every signed agreement of the year with its papers, and the progress of issuing them. Public. */
export async function readPapersOfYear(
  deps: Pick<PapersDeps, 'transactions' | 'clock'>,
  actor: Actor,
  fiscalYear: number,
): Promise<Outcome<YearPapers, 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  const mayIssue = isPermitted('issue-papers', actor, { organisationId: 'opdc' });
  return deps.transactions.read(async (stores) => {
    const sealed = await stores.seals.listOfYear(fiscalYear);
    const papers = await stores.papers.listOfYear(fiscalYear);
    const names = new Map(
      (await stores.organisations.list({ kind: null, provinceId: null })).map((one) => [one.id, one.name]),
    );
    const job = mayIssue ? await stores.paperJobs.latest(fiscalYear) : null;
    const rows = sealed.map((seal) => ({
      ...seal,
      name: names.get(seal.organisationId) ?? seal.organisationId,
      papers: papers.filter((one) => one.organisationId === seal.organisationId && one.version === seal.version),
    }));
    return accept({
      ...{ fiscalYear, mayIssue },
      rows: rows.toSorted((a, b) => compareThai(a.name, b.name)),
      job: job && { ...job, isRunning: isJobRunning(job, deps.clock.now()) },
    });
  });
}

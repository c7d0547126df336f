import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { SiteVisit, SiteVisitKey } from '../../domain/site-visits/site-visit.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendVisitJournalRow, type SiteVisitDeps } from './site-visit-deps.ts';

export interface AnswerFindingInput extends SiteVisitKey {
  readonly code: string;
  readonly answer: string;
}

export type AnswerFindingRefusal =
  | 'forbidden'
  | 'site-visit-none'
  | 'site-visit-not-signed'
  | 'site-visit-finding-none'
  | 'site-visit-finding-answered'
  | 'site-visit-answer-required';

/** The party says something to a finding, once, after the findings are signed off. */
export async function answerFinding(
  deps: SiteVisitDeps,
  actor: Actor,
  { code, answer: typed, ...key }: AnswerFindingInput,
): Promise<Outcome<SiteVisit, AnswerFindingRefusal>> {
  if (!isPermitted('answer-site-visit', actor, key)) return refuse('forbidden');
  const text = typed.trim();
  return deps.transactions.run(async (stores): Promise<Outcome<SiteVisit, AnswerFindingRefusal>> => {
    const visit = await stores.siteVisits.find(key, { lock: true });
    if (visit === null || visit.status === 'draft') return refuse('site-visit-none');
    if (visit.status !== 'signed-off') return refuse('site-visit-not-signed');
    const finding = visit.findings.find((one) => one.code === code);
    if (finding === undefined) return refuse('site-visit-finding-none');
    if (text === '') return refuse('site-visit-answer-required', undefined, 'answer');
    if (finding.answer !== null)
      return finding.answer.text === text
        ? acceptUnchanged(visit)
        : refuse('site-visit-finding-answered', undefined, 'answer');
    const now = deps.clock.now();
    const answered = { ...finding, answer: { text, at: now, name: actor.name } };
    const findings = visit.findings.map((one) => (one.code === code ? answered : one));
    const saved = { ...visit, findings, changedAt: now, changedName: actor.name };
    await stores.siteVisits.save(saved);
    await appendVisitJournalRow(stores, actor, {
      ...{ key, action: 'site-visit.answer', permission: 'answer-site-visit', before: null, after: { code, text } },
    });
    return accept({ ...saved, rowVersion: saved.rowVersion + 1 });
  });
}

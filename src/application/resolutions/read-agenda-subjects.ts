import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { subjectKindNames } from '../../domain/meetings/subject-kinds.data.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { rightsToMeeting } from '../meetings/meeting-rights.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { waitingIn } from './read-resolutions.ts';
import type { ResolutionDeps } from './resolution-deps.ts';

/** What an item of the agenda may be about; `key` is a year (`2568`) where it is all of the kind that waits. */
export interface AgendaSubject {
  readonly kind: DecisionSubject;
  readonly key: string;
  readonly label: string;
}

/** What waits for the body of a meeting in the years that it concerns, for whoever plans the meeting; none without a body. */
export async function readAgendaSubjects(
  deps: Pick<ResolutionDeps, 'transactions' | 'clock' | 'secrets'>,
  actor: Actor,
  meeting: Pick<Meeting, 'organisationId' | 'bodyId' | 'fiscalYears'>,
): Promise<Outcome<readonly AgendaSubject[], 'forbidden'>> {
  const { bodyId, fiscalYears } = meeting;
  if (bodyId === null) return accept([]);
  return deps.transactions.read(async (stores) => {
    const rights = await rightsToMeeting(stores, actor, meeting, deps.clock.today());
    if (!rights['plan-meeting']) return refuse('forbidden');
    const found: AgendaSubject[] = [];
    for (const year of fiscalYears) {
      const framework = await frameworkInForce(stores, year);
      const waiting = framework
        ? await waitingIn(stores, deps, framework, (body) => body.organisationId === bodyId)
        : [];
      for (const { kind, subjects } of waiting) {
        const name = `${subjectKindNames[kind]} ${year}`;
        if (subjects.length > 1) found.push({ kind, key: String(year), label: `${name}: ทุกเรื่องที่รอมติ` });
        for (const { key, label } of subjects) found.push({ kind, key, label: `${name}: ${label}` });
      }
    }
    return accept(found);
  });
}

import type { RoundReading } from '../../../application/reporting/read-round.ts';
import { mayReadVisits } from '../../../application/site-visits/site-visit-deps.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../../domain/reporting/assessed-round.ts';
import { siteVisitStatusNames } from '../../../domain/site-visits/site-visit-moves.ts';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { FindingLine } from '../site-visits/finding-line.tsx';
import { visitTime } from '../site-visits/visit-state.ts';

interface VisitOfRoundProps {
  readonly reading: RoundReading;
  readonly actor: Actor;
}

/** The visit for a round that is assessed, with what was found, for those who may read it: whoever arranges it begins here. */
export function VisitOfRound({ reading: { visit, report, framework }, actor }: VisitOfRoundProps) {
  const { fiscalYear, organisationId, round } = report;
  if (!isAssessedRound(framework, round)) return null;
  if (!mayReadVisits(actor, report)) return null;
  const words = isPermitted('plan-site-visit', actor, report) ? siteVisitText.plan : siteVisitText.none;
  return (
    <section aria-labelledby="site-visit">
      <h2 id="site-visit">{siteVisitText.title}</h2>
      <p>
        <a href={paths.siteVisit(fiscalYear, organisationId, round)}>
          {visit === null ? words : `${visitTime(visit)} · ${visit.place}`}
        </a>{' '}
        {visit === null ? null : `(${siteVisitStatusNames[visit.status]})`}
      </p>
      {(visit?.findings ?? []).map((finding) => (
        <FindingLine key={finding.code} at={report} finding={finding} />
      ))}
    </section>
  );
}

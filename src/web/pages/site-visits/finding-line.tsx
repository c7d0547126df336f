import { type SiteVisitKey, type VisitFinding, visitVerdictNames } from '../../../domain/site-visits/site-visit.ts';
import { TypedLines } from '../../components/typed-lines.tsx';
import { paths } from '../../paths.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';

export interface FindingLineProps {
  readonly at: SiteVisitKey;
  readonly finding: VisitFinding;
}

/** A finding beside its indicator: what was seen at the place, and the way to all of it. */
export function FindingLine({ at: { fiscalYear, organisationId, round }, finding }: FindingLineProps) {
  const { code, verdict, seen, answer } = finding;
  return (
    <p>
      <a href={`${paths.siteVisit(fiscalYear, organisationId, round)}#finding-${encodeURIComponent(code)}`}>
        {siteVisitText.atPlace} {code}
      </a>
      : <b>{visitVerdictNames[verdict]}</b> {seen === '' ? null : <TypedLines text={seen} />}
      {answer === null ? null : (
        <>
          {' '}
          · {siteVisitText.answers}: <TypedLines text={answer.text} />
        </>
      )}
    </p>
  );
}

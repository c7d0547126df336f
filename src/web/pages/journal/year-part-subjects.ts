import { partyOf } from '../../../domain/people/organisation.ts';
import type { PermissionName } from '../../../domain/people/permissions.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { paths } from '../../paths.ts';
import { adviceText, sixMonthsText } from '../../text/advice-text.ts';
import { changeText } from '../../text/change-text.ts';
import { consultationText } from '../../text/consultation-text.ts';
import { evaluationText } from '../../text/evaluation-text.ts';
import { incentiveText } from '../../text/incentive-text.ts';
import { innovationText } from '../../text/innovation-text.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { libraryText } from '../../text/library-text.ts';
import { objectionText } from '../../text/objection-text.ts';
import { observationText } from '../../text/observation-text.ts';
import { plansText } from '../../text/plans-text.ts';
import { policyText } from '../../text/policy-text.ts';
import { resultsText } from '../../text/results-text.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { sayOfYear } from '../../text/year-words.ts';
import type { FormattedSubject } from './formatted-subject.ts';

interface YearPart {
  readonly words: string;
  /** Asked of the reader at the party, or at OPDC, before the subject is a link. */
  readonly permission: PermissionName;
  /** The page of the year of a party, or of OPDC: drafts among its rows open for their own people alone. */
  readonly page: (fiscalYear: number, organisationId: string) => string;
}

/** Parts of a year that are no rounds: the second part of a subject (`2568/plans/3`). */
const yearParts: Readonly<Record<string, YearPart>> = {
  changes: { words: changeText.title, permission: 'read-change-requests', page: paths.changes },
  plans: { words: plansText.title, permission: 'read-plans', page: paths.plans },
  templates: { words: templateText.titleLong, permission: 'read-province', page: paths.templates },
  observations: { words: observationText.title, permission: 'read-observations', page: paths.observations },
  'policy-scenarios': { words: policyText.title, permission: 'simulate-policy', page: paths.policyScenarios },
  results: { words: resultsText.title, permission: 'read-announced-score', page: paths.yearResults },
  incentives: { words: incentiveText.title, permission: 'allot-incentives', page: paths.incentives },
  consultation: {
    ...{ words: consultationText.plan, permission: 'read-advice' },
    page: (fiscalYear, organisationId) =>
      partyOf(organisationId) === organisationId
        ? paths.consultation(fiscalYear, organisationId)
        : paths.consultations(fiscalYear),
  },
  'site-visit': { words: siteVisitText.title, permission: 'read-site-visit', page: paths.province },
  objections: {
    ...{ words: objectionText.right, permission: 'read-objections' },
    page: (fiscalYear, organisationId) =>
      partyOf(organisationId) === organisationId
        ? paths.province(fiscalYear, organisationId)
        : paths.yearResults(fiscalYear),
  },
  panels: { words: evaluationText.title, permission: 'read-panel', page: paths.panels },
  innovation: { words: innovationText.title, permission: 'read-innovation', page: paths.innovation },
  library: { words: libraryText.title, permission: 'read-published', page: paths.library },
};

/** A subject of such a part in words; null if it is of none. */
export function yearPartSubject(organisationId: string, subject: string): FormattedSubject | null {
  const [year = '', second = '', ...rest] = subject.split('/');
  const advised = adviceOf(organisationId, Number(year), [second, ...rest].join('/'));
  if (advised !== null) return advised;
  const part = rowIn(yearParts, second);
  if (part === undefined) return null;
  const fiscalYear = Number(year);
  return {
    words: [sayOfYear(fiscalYear, part.words), rest.join('/'), `ปี ${year}`].filter((one) => one !== '').join(' '),
    href: part.page(fiscalYear, organisationId),
    reads: { permission: part.permission, organisationId },
  };
}

/** Advice and the analysis of six months: in the party's chain what it was given, in OPDC's what was drafted for it. */
function adviceOf(organisationId: string, fiscalYear: number, rest: string): FormattedSubject | null {
  const found = /^(?:advice|(6m)\/analysis)(?:\/([^/]*[^/\d][^/]*))?(?:\/(\d+))?$/.exec(rest);
  if (found === null) return null;
  const [, isAnalysis, named, number] = found;
  const party = named ?? organisationId;
  const reads = { permission: 'read-advice', organisationId: partyOf(party) ?? party } as const;
  const of = `${party} ปี ${fiscalYear}`;
  if (isAnalysis !== undefined)
    return { words: `${sixMonthsText.title} ${of}`, href: paths.sixMonths(fiscalYear, party), reads };
  if (number === undefined)
    return { words: `${adviceText.title} ${of}`, href: paths.adviceOfParty(fiscalYear, party), reads };
  const key = { organisationId: party, fiscalYear, number: Number(number) };
  return { words: `${adviceText.title} ${adviceText.number} ${number} ${of}`, href: paths.advice.of(key), reads };
}

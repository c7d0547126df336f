import { mayReadPlans } from '../application/plans/read-plans.ts';
import { mayOpenAgreement, mayOpenParty, mayReadRound } from '../application/reporting/read-access.ts';
import type { PartyFrame } from '../application/reporting/read-party-frame.ts';
import { isInForce } from '../domain/agreement/agreement-moves.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { inInstrumentWords } from '../domain/framework/instrument-words.ts';
import { hasInnovation } from '../domain/innovation/innovation-call.ts';
import type { Actor } from '../domain/people/actor.ts';
import { isEverPermitted, isPermitted } from '../domain/people/is-permitted.ts';
import { partyTitle, provinceOf } from '../domain/people/organisation.ts';
import { fiscalYearOf } from '../domain/values/fiscal-year.ts';
import type { HeadingTab, OtherYear, PartyHeadingProps } from './components/party-heading.tsx';
import type { HeadingInput } from './heading-input.ts';
import { paths } from './paths.ts';
import { type PartyTab, partyTabNames, yearFrameText } from './text/year-frame-text.ts';

interface PartyInput extends HeadingInput {
  readonly frame: PartyFrame;
}

/** The heading of a party's year: its full name, its other years, and the tabs the reader may open. */
export function partyHeadingOf(input: PartyInput): PartyHeadingProps | null {
  const { frame, pattern, actor } = input;
  const { organisation, fiscalYear } = frame;
  if (!mayOpenParty(actor, organisation.id)) return null;
  return {
    name: partyTitle(organisation.name),
    href: paths.province(fiscalYear, organisation.id),
    fiscalYear,
    otherYears: otherYears(input),
    label: yearFrameText.partyTabs,
    tabs: tabsOf(input).map((tab) => ({ ...tab, current: currentOf(pattern, tab) })),
  };
}

type Tab = Omit<HeadingTab, 'current'> & { readonly pattern: string; readonly under: readonly string[] };

const agreementPages = [paths.agreement, paths.templates, paths.analysis, paths.negotiation].map(
  ({ pattern }) => pattern,
);
const advicePages = [paths.adviceOfParty.pattern, paths.sixMonths.pattern, paths.consultation.pattern];

function tabsOf({ frame, actor, frameworks }: PartyInput): Tab[] {
  const { organisation, fiscalYear, agreementStatus, reports } = frame;
  const { id } = organisation;
  const framework = frameworks.find((one) => one.fiscalYear === fiscalYear);
  const report = reports.filter((one) => mayReadRound(actor, one)).at(-1);
  const agreed = mayOpenAgreement(actor, id, agreementStatus);
  const tab = (key: PartyTab, { pattern }: { readonly pattern: string }, href: string, under = [pattern]): Tab => ({
    label: framework ? inInstrumentWords(framework, partyTabNames[key]) : partyTabNames[key],
    href,
    pattern,
    under,
  });
  return [
    tab('overview', paths.province, paths.province(fiscalYear, id), []),
    ...(agreed ? [tab('agreement', paths.agreement, paths.agreement(fiscalYear, id), agreementPages)] : []),
    ...(agreementStatus !== null && isPermitted('read-hosts', actor, { organisationId: id })
      ? [tab('hosts', paths.hosts, paths.hosts(fiscalYear, id))]
      : []),
    ...(report ? [tab('report', paths.report, paths.report(fiscalYear, id, report.round))] : []),
    ...(framework?.changePolicy.value &&
    isInForce(agreementStatus) &&
    isPermitted('read-change-requests', actor, { organisationId: id, submitted: true })
      ? [tab('changes', paths.changes, paths.changes(fiscalYear, id))]
      : []),
    ...(isInForce(agreementStatus) && isEverPermitted('read-advice', actor, id)
      ? [tab('advice', paths.adviceOfParty, paths.adviceOfParty(fiscalYear, id), advicePages)]
      : []),
    ...(callsForInnovation(actor, id, framework)
      ? [tab('innovation', paths.innovation, paths.innovation(fiscalYear, id))]
      : []),
    ...(report || (agreed && agreementStatus !== null) || mayReadPlans(actor, id)
      ? [
          tab('papers', paths.partyPapers, paths.partyPapers(fiscalYear, id), [
            paths.partyPapers.pattern,
            paths.plans.pattern,
          ]),
        ]
      : []),
    tab('calendar', paths.provinceCalendar, paths.provinceCalendar(fiscalYear, id)),
  ];
}

/** Whether the reader opens the innovation proposals of the party's year. */
function callsForInnovation(actor: Actor, organisationId: string, framework: Framework | undefined): boolean {
  if (framework === undefined || provinceOf(organisationId) !== organisationId || !hasInnovation(framework))
    return false;
  return isPermitted('read-innovation', actor, { organisationId });
}

function currentOf(pattern: string, tab: Tab): HeadingTab['current'] {
  if (pattern === tab.pattern) return 'page';
  return tab.under.some((one) => pattern.startsWith(`${one}/`) || pattern === one) ? 'part' : undefined;
}

/** Next year's proposal is the agreement itself, for those who write it; every other year opens at its overview. */
function otherYears({ frame, pattern, actor, frameworks, today }: PartyInput): OtherYear[] {
  const { id } = frame.organisation;
  const next = fiscalYearOf(today) + 1;
  const proposes = isPermitted('edit-agreement', actor, { organisationId: id });
  const page = pattern === paths.provinceCalendar.pattern ? paths.provinceCalendar : paths.province;
  return frameworks
    .map(({ fiscalYear }) => fiscalYear)
    .filter((fiscalYear) => fiscalYear !== frame.fiscalYear)
    .map((fiscalYear) =>
      fiscalYear === next && proposes
        ? { fiscalYear, href: paths.agreement(fiscalYear, id), note: yearFrameText.propose }
        : { fiscalYear, href: page(fiscalYear, id) },
    );
}

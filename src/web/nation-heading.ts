import { readsAllAdvice } from '../application/advice/read-advice.ts';
import { readsCentralData } from '../application/central-data/read-central-data.ts';
import { readsPanels } from '../application/evaluation/read-panels.ts';
import type { WaitingCounts } from '../application/year/board-ports.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { hasInnovation } from '../domain/innovation/innovation-call.ts';
import type { Actor } from '../domain/people/actor.ts';
import { isPermitted } from '../domain/people/is-permitted.ts';
import { isAssessedRound } from '../domain/reporting/assessed-round.ts';
import type { HeadingTab, PartyHeadingProps } from './components/party-heading.tsx';
import type { HeadingInput } from './heading-input.ts';
import { paths } from './paths.ts';
import { type NationTab, nationTabNames, yearFrameText } from './text/year-frame-text.ts';

interface NationInput extends HeadingInput {
  readonly fiscalYear: number;
  /** What waits for OPDC; null where the reader is not of OPDC. */
  readonly waiting: WaitingCounts | null;
}

/** The heading of the nation's year: its other years, and its jobs in the order of the year, as the reader may open them. */
export function nationHeading(input: NationInput): PartyHeadingProps | null {
  const { fiscalYear, pattern, actor, frameworks, waiting } = input;
  const framework = frameworks.find((one) => one.fiscalYear === fiscalYear);
  if (framework === undefined) return null;
  const tabs = tabsOf(actor, framework);
  const current = tabs.find((tab) => tab.under.some((one) => pattern === one || pattern.startsWith(one)));
  const at = current === undefined ? -1 : tabs.indexOf(current);
  return {
    name: yearFrameText.nation,
    href: paths.year(fiscalYear),
    fiscalYear,
    otherYears: frameworks
      .filter((one) => one.fiscalYear !== fiscalYear)
      .flatMap((one) => {
        const there = tabsOf(actor, one);
        const same = there.find(({ key }) => key === current?.key) ?? there[0];
        return same ? [{ fiscalYear: one.fiscalYear, href: same.href }] : [];
      }),
    label: yearFrameText.nationTabs,
    tabs: tabs.map(({ key, href, under }, index): HeadingTab => {
      const here = key === current?.key ? (under[0] === pattern ? 'page' : 'part') : undefined;
      const counted = countedBy[key];
      const count = waiting === null || counted === undefined ? {} : { count: waiting[counted] };
      return { label: nationTabNames[key], href, current: here, folded: isFolded(index, tabs.length, at), ...count };
    }),
  };
}

/** So many stand in one line of a desk's screen, with what waits under each and the word for the others. */
const mostInLine = 7;

/** Whether the tab at this place stands behind the word for the others; the tab of the page itself never does. */
function isFolded(index: number, tabs: number, current: number): boolean {
  if (tabs <= mostInLine + 1 || index === current) return false;
  return index >= (current >= mostInLine ? mostInLine - 1 : mostInLine);
}

/** The job under whose tab what waits is counted. */
const countedBy: Readonly<Partial<Record<NationTab, keyof WaitingCounts>>> = {
  negotiation: 'agreements',
  templates: 'templates',
  progress: 'reports',
};

interface Tab {
  readonly key: NationTab;
  readonly href: string;
  /** The beginnings of the addresses that belong to it; its own first. */
  readonly under: readonly string[];
}

type TabRow = readonly [NationTab, boolean, string, readonly string[]];

/** The pages that advice comes from stand under it. */
function adviceTab(actor: Actor, fiscalYear: number): TabRow {
  const { yearAdvice, warnings, sixMonthsList, consultations, siteVisits } = paths;
  const ways = [yearAdvice, warnings, sixMonthsList, consultations, siteVisits].map(({ pattern }) => pattern);
  return ['advice', readsAllAdvice(actor), yearAdvice(fiscalYear), ways];
}

/** Panels of evaluators, where a round of the year is assessed. */
function panelsTab(actor: Actor, framework: Framework): TabRow {
  const { fiscalYear, rounds } = framework;
  const open = readsPanels(actor) && rounds.some(({ code }) => isAssessedRound(framework, code));
  return [
    'panels',
    open,
    paths.panels(fiscalYear),
    [paths.panels, paths.newPanel, paths.panel].map((one) => one.pattern),
  ];
}

function tabsOf(actor: Actor, framework: Framework): Tab[] {
  const { fiscalYear, rounds, negotiation, changePolicy } = framework;
  const national = isPermitted('read-national', actor, { organisationId: 'opdc' });
  const readsPlans = isPermitted('read-plans', actor, { organisationId: 'opdc', submitted: true });
  const readsChanges = isPermitted('read-change-requests', actor, { organisationId: 'opdc', submitted: true });
  const negotiates = actor.holdings.some(({ organisationId }) =>
    isPermitted('read-negotiation', actor, { organisationId, submitted: true }),
  );
  const last = rounds.at(-1)?.code;
  const all: readonly TabRow[] = [
    ['board', national, paths.board(fiscalYear), [paths.board.pattern]],
    ['catalogue', true, paths.catalogue(fiscalYear), [paths.catalogue.pattern]],
    [
      'negotiation',
      negotiates && negotiation.value !== null,
      paths.negotiations(fiscalYear),
      [paths.negotiations.pattern],
    ],
    ['templates', national, paths.templateProgress(fiscalYear), [paths.templateProgress.pattern]],
    ['plans', readsPlans, paths.yearPlans(fiscalYear), [paths.yearPlans.pattern]],
    [
      'changes',
      readsChanges && changePolicy.value !== null,
      paths.yearChanges(fiscalYear),
      [paths.yearChanges.pattern],
    ],
    ['oversight', national, paths.oversight(fiscalYear), [paths.oversight.pattern]],
    adviceTab(actor, fiscalYear),
    ['central', readsCentralData(actor), paths.centralData(fiscalYear), [paths.centralData.pattern]],
    panelsTab(actor, framework),
    ['innovation', hasInnovation(framework), paths.innovationShowcase(fiscalYear), [paths.innovationShowcase.pattern]],
    ['rounds', true, paths.rounds(fiscalYear), [paths.rounds.pattern]],
    [
      'progress',
      national && last !== undefined,
      last === undefined ? '' : paths.progress(fiscalYear, last),
      [paths.progress.pattern],
    ],
    ['papers', true, paths.yearPapers(fiscalYear), [paths.yearPapers.pattern]],
    ['calendar', true, paths.calendar(fiscalYear), [paths.calendar.pattern]],
    ['framework', true, paths.framework(fiscalYear), [paths.framework.pattern, paths.library.pattern]],
  ];
  return all.filter(([, open]) => open).map(([key, , href, under]) => ({ key, href, under }));
}

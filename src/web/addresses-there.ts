import { readAdviceOfParty } from '../application/advice/read-advice.ts';
import { readSixMonths } from '../application/advice/read-six-months.ts';
import { readHosts } from '../application/agreement/read-hosts.ts';
import { readAnalysis } from '../application/analysis/read-analysis.ts';
import { readAppraisal, readYearAppraisals } from '../application/appraisals/read-appraisals.ts';
import { readCalendar } from '../application/calendar/read-calendar.ts';
import { readCatalogue } from '../application/catalogue/read-catalogue.ts';
import { readConsultation } from '../application/consultations/read-consultation.ts';
import { readDatabase } from '../application/development-indicators/read-database.ts';
import { readDefinedIndicators, readDefinitions } from '../application/development-indicators/read-definitions.ts';
import { readPartyForecast } from '../application/forecast/read-party-forecast.ts';
import { readWatchList } from '../application/forecast/read-watch-list.ts';
import { readFramework } from '../application/framework/read-framework.ts';
import { readOneAllocation } from '../application/incentives/read-allocations.ts';
import { readInnovationForm } from '../application/innovation/read-innovation-form.ts';
import { readTemplate } from '../application/kpi-template/read-template.ts';
import type { Addresses } from '../application/letters/missing-enclosures.ts';
import { readLibrary } from '../application/library/read-library.ts';
import { readMeeting } from '../application/meetings/read-meeting.ts';
import { readBoard } from '../application/national/read-board.ts';
import { readNegotiation } from '../application/negotiation/read-negotiation.ts';
import { readSchedule } from '../application/negotiation/read-schedule.ts';
import { readSealedAgreement } from '../application/papers/read-sealed-agreement.ts';
import { readVersions } from '../application/papers/read-versions.ts';
import { readPlanFile } from '../application/plans/read-plans.ts';
import { readPlansOfYear } from '../application/plans/read-plans-of-year.ts';
import { readSavedScenario } from '../application/policy-scenarios/read-scenarios.ts';
import { readProgress } from '../application/progress/read-progress.ts';
import { readOwnResult, readPack } from '../application/results/read-own-result.ts';
import { readRoundResults } from '../application/results/read-results.ts';
import { readVisit } from '../application/site-visits/read-visit.ts';
import { readCard, readReceipt } from '../application/submission/read-card.ts';
import { roundCodeSchema } from '../domain/framework/source-schema.ts';
import type { Actor } from '../domain/people/actor.ts';
import { refuse } from '../domain/values/result.ts';
import type { WebDeps } from './deps.ts';
import { uploadedRows } from './enclosed-files.ts';
import { type Asking, type Row, there } from './enclosed-row.ts';
import { paths } from './paths.ts';

const numberAsked = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : null);
const edition = ({ asked }: Asking) => ({ edition: numberAsked(asked('edition')) });

/** What of a year may be enclosed, and when it is there for its reader. */
export const addressRows: readonly Row[] = [
  ...[paths.analysis, paths.analysisFile].map((place) =>
    there(place, (key, { deps, actor }) => readAnalysis(deps, actor, key)),
  ),
  ...[paths.agreementPaper, paths.agreementJson].map((place) =>
    there(place, (key, { deps, actor }) => readSealedAgreement(deps, actor, key)),
  ),
  ...[paths.agreementVersions, paths.agreementVersionsPaper].map((place) =>
    there(place, (key, { deps, actor }) => readVersions(deps, actor, key)),
  ),
  there(paths.agreementVersionPaper, async (key, { deps, actor }) => {
    const read = await readVersions(deps, actor, key);
    return read.ok && !read.value.versions.some(({ version }) => version === key.number) ? refuse('not-found') : read;
  }),
  there(paths.hostsPaper, (key, { deps, actor }) => readHosts(deps, actor, key)),
  there(paths.negotiationsPaper, async (key, { deps, actor }) => {
    const read = await readSchedule(deps, actor, { ...key, party: '' });
    return read.ok && read.value.sessions.length === 0 ? refuse('not-found') : read;
  }),
  there(paths.negotiationMinutesPaper, async (key, { deps, actor }) => {
    const read = await readNegotiation(deps, actor, key);
    return read.ok && !read.value.sessions.some((one) => one.number === key.number) ? refuse('not-found') : read;
  }),
  ...[paths.templatePaper, paths.templateAuditPaper].map((place) =>
    there(place, (key, { deps, actor }) => readTemplate(deps, actor, key)),
  ),
  ...[paths.card, paths.cardFile, paths.cardPaper, paths.bookPaper, paths.reportPaper].map((place) =>
    there(place, (key, asking) => readCard(asking.deps, asking.actor, { ...key, ...edition(asking) })),
  ),
  ...[paths.receipt, paths.receiptPaper].map((place) =>
    there(place, (key, asking) => readReceipt(asking.deps, asking.actor, { ...key, ...edition(asking) })),
  ),
  ...[paths.catalogue, paths.catalogueFile].map((place) =>
    there(place, (key, asking) => readCatalogue(asking.deps, asking.actor, { ...key, ...edition(asking) })),
  ),
  there(paths.framework, ({ fiscalYear }, { deps, actor, asked }) =>
    readFramework(deps, actor, { fiscalYear, version: numberAsked(asked('version')) }),
  ),
  there(paths.frameworkFile, (key, { deps, actor }) => readFramework(deps, actor, key)),
  there(paths.boardFile, (key, { deps, actor, asked }) =>
    readBoard(deps, actor, { ...key, round: roundCodeSchema.safeParse(asked('round')).data ?? null }),
  ),
  there(paths.progressFile, (key, { deps, actor }) => readProgress(deps, actor, key)),
  ...[paths.forecast, paths.forecastFile].map((place) =>
    there(place, (key, { deps, actor }) => readPartyForecast(deps, actor, key)),
  ),
  ...[paths.sixMonths, paths.sixMonthsPaper].map((place) =>
    there(place, (key, { deps, actor }) => readSixMonths(deps, actor, key)),
  ),
  there(paths.siteVisit, (key, { deps, actor }) => readVisit(deps, actor, key)),
  there(paths.siteVisitPaper, async (key, { deps, actor }) => {
    const read = await readVisit(deps, actor, key);
    return read.ok && read.value.visit?.status !== 'signed-off' ? refuse('site-visit-not-signed') : read;
  }),
  ...[paths.consultation, paths.consultationPaper].map((place) =>
    there(place, (key, { deps, actor }) => readConsultation(deps, actor, key)),
  ),
  there(paths.adviceOfParty, (key, { deps, actor }) => readAdviceOfParty(deps, actor, key)),
  there(paths.watchListFile, (key, { deps, actor }) => readWatchList(deps, actor, key)),
  ...[paths.policyScenarioFile, paths.policyScenarioPaper].map((place) =>
    there(place, (key, { deps, actor }) => readSavedScenario(deps, actor, key)),
  ),
  ...[paths.resultTable, paths.resultPaper, paths.resultSnapshot, paths.resultChecksum].map((place) =>
    there(place, ({ number, ...key }, { deps, actor }) => readRoundResults(deps, actor, { ...key, edition: number })),
  ),
  there(paths.appraisalsFile, (key, { deps, actor }) => readYearAppraisals(deps, actor, key)),
  ...[paths.appraisalFile, paths.appraisalPaper].map((place) =>
    there(place, (key, { deps, actor }) => readAppraisal(deps, actor, key)),
  ),
  there(paths.ownResult, ({ number: edition, ...key }, { deps, actor }) =>
    readOwnResult(deps, actor, { ...key, edition }),
  ),
  there(paths.resultPack, ({ number: edition, ...key }, { deps, actor }) => readPack(deps, actor, { ...key, edition })),
  ...[paths.incentiveTable, paths.incentivePaper].map((place) =>
    there(place, (key, { deps, actor }) => readOneAllocation(deps, actor, key)),
  ),
  there(paths.planFile, (key, { deps, actor }) => readPlanFile(deps, actor, key)),
  there(paths.databaseFile, (key, { deps, actor }) => readDatabase(deps, actor, key)),
  there(paths.databaseDefinitionsFile, (key, { deps, actor }) => readDefinitions(deps, actor, key)),
  there(paths.databaseDefinitionsPaper, (key, { deps, actor }) => readDefinedIndicators(deps, actor, key)),
  there(paths.innovationForm, (key, { deps, actor }) => readInnovationForm(deps, actor, key)),
  ...uploadedRows,
  ...[paths.meetingToPrint, paths.meetingFile].map((place) =>
    there(place, (key, { deps, actor }) => readMeeting(deps, actor, key)),
  ),
  there(paths.calendar, (key, { deps, actor }) => readCalendar(deps, actor, key)),
  there(paths.library, (key, { deps, actor }) => readLibrary(deps, actor, key)),
  there(paths.yearPlansFile, (key, { deps, actor }) => readPlansOfYear(deps, actor, key)),
];

interface Found {
  readonly row: Row;
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
}

/** What may be enclosed and has this address; null of any other address, whatever stands there. */
function rowAt(address: string): Found | null {
  const url = URL.parse(address, 'http://here');
  if (url === null || url.origin !== 'http://here') return null;
  for (const row of addressRows) {
    const params = paramsIn(row.pattern, url.pathname);
    if (params !== null && row.fits(params)) return { row, params, url };
  }
  return null;
}

/** Whether something is served there that may be enclosed with a letter. */
export const mayEnclose = (address: string): boolean => rowAt(address) !== null;

/** With whose rights it is asked and made: of what is the same for all, each of two is asked by themselves. */
export function readersAt(address: string, reader: Actor): readonly Actor[] {
  const { onlyWith, ...alone } = reader;
  return onlyWith !== undefined && rowAt(address)?.row.isSameForAll === true ? [alone, onlyWith] : [reader];
}

/** Asks what the addresses of this product would answer, without producing it. What may not be enclosed is there for nobody. */
export function addressesThere(deps: () => WebDeps): Pick<Addresses, 'isThere' | 'mayEnclose'> {
  return {
    mayEnclose,
    async isThere(address, reader) {
      const found = rowAt(address);
      if (found === null) return false;
      const { row, params, url } = found;
      for (const actor of readersAt(address, reader)) {
        const read = row.there(params, { deps: deps(), actor, asked: (name) => url.searchParams.get(name) ?? '' });
        if (read === undefined || !(await read).ok) return false;
      }
      return true;
    },
  };
}

/** The parts of a path by the names of a pattern; null if it does not have its shape. */
function paramsIn(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const shape = pattern.replaceAll('.', '\\.').replaceAll(/:([A-Za-z0-9]+)/g, '(?<$1>[^/]+?)');
  const found = new RegExp(`^${shape}$`).exec(path);
  if (found === null) return null;
  const parts = Object.entries(found.groups ?? {}).map(([name, text]) => [name, decoded(text)] as const);
  return Object.fromEntries(parts);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { readAdviceOfParty } from '../application/advice/read-advice.ts';
import { readSixMonths } from '../application/advice/read-six-months.ts';
import { readHosts } from '../application/agreement/read-hosts.ts';
import { readAnalysis } from '../application/analysis/read-analysis.ts';
import { readCatalogue } from '../application/catalogue/read-catalogue.ts';
import { readChange } from '../application/change-requests/read-changes.ts';
import { readPartyForecast } from '../application/forecast/read-party-forecast.ts';
import { readWatchList } from '../application/forecast/read-watch-list.ts';
import { readFramework } from '../application/framework/read-framework.ts';
import { readTemplate } from '../application/kpi-template/read-template.ts';
import type { Addresses } from '../application/letters/missing-enclosures.ts';
import { readLibrary } from '../application/library/read-library.ts';
import { readMeeting } from '../application/meetings/read-meeting.ts';
import { readBoard } from '../application/national/read-board.ts';
import { readAgreementFiles } from '../application/negotiation/read-agreement-files.ts';
import { readNegotiation } from '../application/negotiation/read-negotiation.ts';
import { readSchedule } from '../application/negotiation/read-schedule.ts';
import { readSealedAgreement } from '../application/papers/read-sealed-agreement.ts';
import { readVersions } from '../application/papers/read-versions.ts';
import { readPlanFile } from '../application/plans/read-plans.ts';
import { readSavedScenario } from '../application/policy-scenarios/read-scenarios.ts';
import { readProgress } from '../application/progress/read-progress.ts';
import { readMeetingMinutes } from '../application/resolutions/read-meeting-minutes.ts';
import { readCard, readReceipt } from '../application/submission/read-card.ts';
import { roundCodeSchema } from '../domain/framework/source-schema.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { AttachedRow } from '../domain/reporting/attached-file.ts';
import { type Outcome, refuse } from '../domain/values/result.ts';
import type { Place } from './address.ts';
import type { WebDeps } from './deps.ts';
import { paths } from './paths.ts';

interface Asking {
  readonly deps: WebDeps;
  readonly actor: Actor;
  /** One value of the query; empty if there is none. */
  readonly asked: (name: string) => string;
}

interface Row {
  readonly pattern: string;
  /** Undefined where the parts name nothing that can be there. */
  there(params: Readonly<Record<string, string>>, asking: Asking): Promise<Outcome<unknown>> | undefined;
}

/** A paper or page and the reading without which it is not there: the same that its address is answered from. */
function there<Key>(place: Place<Key>, read: (key: Key, asking: Asking) => Promise<Outcome<unknown>>): Row {
  return {
    pattern: place.pattern,
    there(params, asking) {
      const key = place.read(params);
      return key === undefined ? undefined : read(key, asking);
    },
  };
}

const numberAsked = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : null);
const edition = ({ asked }: Asking) => ({ edition: numberAsked(asked('edition')) });

/** What was read, if it holds what the address names. */
async function holding<Value>(
  reading: Promise<Outcome<Value>>,
  holds: (value: Value) => boolean,
): Promise<Outcome<unknown>> {
  const read = await reading;
  return read.ok && !holds(read.value) ? refuse('not-found') : read;
}

const isVersion = (key: { readonly number: number; readonly version: number }) => (one: AttachedRow) =>
  one.number === key.number && one.version === key.version && one.takenBack === null;

/** Files that were uploaded, each there while the reader's list of them names it. */
const uploadedRows: readonly Row[] = [
  there(paths.documentFile, (key, { deps, actor }) =>
    holding(readLibrary(deps, actor, key), ({ documents }) =>
      documents.some(({ number, withdrawn }) => number === key.number && withdrawn === null),
    ),
  ),
  there(paths.agreementFile, (key, { deps, actor }) =>
    holding(readAgreementFiles(deps, actor, key), ({ files }) => files.some(isVersion(key))),
  ),
  there(paths.meetingPaper, (key, { deps, actor }) =>
    holding(readMeeting(deps, actor, key), ({ files }) =>
      files.some((one) => one.number === key.number && one.takenBack === null && !one.isReplaced),
    ),
  ),
  there(paths.meetingPaperVersion, (key, { deps, actor }) =>
    holding(readMeeting(deps, actor, key), ({ files }) => files.some(isVersion(key))),
  ),
  there(paths.meetingFile, (key, { deps, actor }) => readMeeting(deps, actor, key)),
  there(paths.changeFile, (key, { deps, actor }) =>
    holding(readChange(deps, actor, key), ({ request }) =>
      request.files.some(({ need, sha256 }) => need === key.need && sha256 === key.sha256),
    ),
  ),
];

/** Files whose readers are others than those of a letter: enclosed, they are there for nobody. */
export const notEnclosed: readonly string[] = [
  ...[paths.evidenceFile, paths.evidenceView, paths.evidenceZip, paths.roundEvidenceZip],
  ...[paths.emblem, paths.letterPapers, paths.letterFile, paths.receivedFile, paths.circularFile],
  ...[paths.letterPaper, paths.receivedPaper, paths.circularPaper],
  paths.outboxMailHtml,
].map(({ pattern }) => pattern);

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
  there(paths.adviceOfParty, (key, { deps, actor }) => readAdviceOfParty(deps, actor, key)),
  there(paths.watchListFile, (key, { deps, actor }) => readWatchList(deps, actor, key)),
  ...[paths.policyScenarioFile, paths.policyScenarioPaper].map((place) =>
    there(place, (key, { deps, actor }) => readSavedScenario(deps, actor, key)),
  ),
  there(paths.planFile, (key, { deps, actor }) => readPlanFile(deps, actor, key)),
  ...uploadedRows,
  there(paths.meetingMinutesPaper, (key, { deps, actor }) => readMeetingMinutes(deps, actor, key)),
];

/** Asks what the addresses of this product would answer, without producing it. An address that the product has none of is not there. */
export function addressesThere(deps: () => WebDeps): Pick<Addresses, 'isThere'> {
  return {
    async isThere(address, actor) {
      const url = URL.parse(address, 'http://here');
      if (url === null) return false;
      const asking: Asking = { deps: deps(), actor, asked: (name) => url.searchParams.get(name) ?? '' };
      const row = addressRows.find((one) => paramsIn(one.pattern, url.pathname) !== null);
      const params = row === undefined ? null : paramsIn(row.pattern, url.pathname);
      const read = params === null ? undefined : row?.there(params, asking);
      if (read !== undefined) return (await read).ok;
      return Object.values(paths).some((place) => !notEnclosed.includes(place.pattern) && fits(place, url.pathname));
    },
  };
}

function fits(place: Pick<Place<unknown>, 'pattern' | 'read'>, path: string): boolean {
  const params = paramsIn(place.pattern, path);
  return params !== null && place.read(params) !== undefined;
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

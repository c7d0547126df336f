import type { WorkItem } from '../../../application/work/work-items.ts';
import { agreementMoves } from '../../../domain/agreement/agreement-moves.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { roleNames } from '../../../domain/people/roles.ts';
import { reportMoves } from '../../../domain/reporting/report-moves.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { placeName } from '../../../frameworks/place-name.ts';
import { fieldId } from '../../components/field-id.ts';
import type { StatusTone } from '../../components/status-tone.ts';
import type { Task } from '../../components/task-queue.tsx';
import { paths } from '../../paths.ts';
import { adviceText } from '../../text/advice-text.ts';
import { changeText } from '../../text/change-text.ts';
import { observationText } from '../../text/observation-text.ts';
import { nationalNames, whomFor, workName, workWord } from '../../text/reporting-text.ts';
import { workText } from '../../text/work-text.ts';
import {
  changePlace,
  consultationPlace,
  developmentOf,
  developmentPlace,
  innovationOf,
  innovationPlace,
  isOfIncentives,
  meetingPlace,
  objectionsPlace,
  observationsPlace,
  resultsPlace,
  visitPlace,
} from './task-places.ts';

/** One row of the queue: what to do, where exactly, and when. */
export function taskOf(item: WorkItem): Task {
  const { indicator, organisationName, due, daysLeft, countedAt } = item;
  const subject =
    item.meeting?.title ??
    numberOf(item) ??
    changeOf(item) ??
    adviceOf(item) ??
    centralOf(item) ??
    observationsOf(item) ??
    planOf(item) ??
    (indicator ? `${indicator.code} ${indicator.name}` : partyTitle(organisationName));
  return {
    title: `${inPartyWords(item.organisationId, workName(item))} ${subject}`,
    href: hrefOf(item),
    context: [
      indicator ? partyTitle(organisationName) : '',
      meetingDayOf(item),
      cycleOf(item),
      agenciesOf(item),
      reasonOf(item),
      assumedOf(item),
    ]
      .filter(Boolean)
      .join(' · '),
    tone: toneOf(item),
    status: workWord(item),
    due: due === null ? formatWaited(item) : formatThaiDate(due),
    ...(daysLeft === null ? {} : { workingDaysLeft: daysLeft, countedAt: placeName(countedAt) }),
    ...(item.reminders === 0 ? {} : { reminded: formatReminded(item) }),
  };
}

/** The edition or the version that is to be corrected. */
function numberOf({ numbered }: WorkItem): string | null {
  return numbered === undefined ? null : `${workText.number} ${numbered}`;
}

/** The request that it is about, whose; or how many wait for a body. */
function changeOf({ change, organisationName }: WorkItem): string | null {
  if (change === undefined) return null;
  if (change.number !== null) return `${changeText.number} ${change.number} ${partyTitle(organisationName)}`;
  return change.count === 0 ? partyTitle(organisationName) : `${change.count} ${changeText.requests}`;
}

/** What OPDC arranges for all parties of a year is about none of them; a proposal is named by its number, values by how many. */
function planOf(item: WorkItem): string | null {
  const { kind, fiscalYear, round, innovation, development } = item;
  if (development !== undefined) return developmentOf(item);
  if (innovation !== undefined) return innovationOf(item);
  if (kind === 'open-objections' && round !== null) return roundName(round);
  return kind === 'plan-consultation' || isOfIncentives(kind) ? String(fiscalYear) : null;
}

/** The piece of advice that it is about, and to whom it was given. */
function adviceOf({ advice, organisationName }: WorkItem): string | null {
  return advice === undefined ? null : `${adviceText.number} ${advice.number} ${partyTitle(organisationName)}`;
}

/** The indicator whose table it is about. */
function centralOf({ central }: WorkItem): string | null {
  return central === undefined ? null : `${central.code} ${central.name}`;
}

/** How many observations it is about, and whose. */
function observationsOf({ observations, organisationId, organisationName }: WorkItem): string | null {
  if (observations === undefined) return null;
  const whose = organisationId === 'opdc' ? '' : ` ${partyTitle(organisationName)}`;
  return `${observations.count} ${observationText.items}${whose}`;
}

/** How often a mail named it, and the highest step of the escalation ladder to which one was sent. */
function formatReminded({ reminders, told }: WorkItem): string {
  const highest = told.at(-1);
  const times = `${workText.reminded} ${reminders} ${workText.times}`;
  return highest === undefined
    ? times
    : `${times} · ${workText.escalatedTo}${roleNames[highest]}${workText.escalatedAlready}`;
}

/** How long a step without a due day has been pending. */
function formatWaited({ waited }: WorkItem): string {
  if (waited === null) return workText.noDue;
  return waited === 0 ? workText.sinceToday : `${workText.waited} ${waited} ${workText.workingDays}`;
}

/** What the rows of one group have in common. */
export function groupOf(item: WorkItem): string {
  const { indicator } = item;
  return indicator ? `${workName(item)} ${indicator.code} ${indicator.name}` : workName(item);
}

/** A row inside its group: only what distinguishes it from its neighbours. */
export function inGroup(item: WorkItem): Task {
  return {
    ...taskOf(item),
    title:
      item.meeting?.title ??
      numberOf(item) ??
      changeOf(item) ??
      adviceOf(item) ??
      centralOf(item) ??
      observationsOf(item) ??
      planOf(item) ??
      partyTitle(item.organisationName),
    context: [meetingDayOf(item), cycleOf(item), reasonOf(item), assumedOf(item)].filter(Boolean).join(' · '),
  };
}

/** Others' pending work, with a count if one line represents many. */
export function waitOf(item: WorkItem): Task {
  const { national, count, indicator, organisationName } = item;
  const who = national ? nationalNames[item.role] : whomFor(item.role, organisationName, item.agency);
  const number = national ? ` ${count} ${workText.provinces}` : count === 1 ? '' : ` ${count} ${workText.results}`;
  const what = indicator ? ` ${indicator.code} ${indicator.name}` : number;
  const place = national || item.numbered !== undefined ? '' : partyTitle(organisationName);
  return {
    ...taskOf(item),
    title: `รอ${who} ${inPartyWords(item.organisationId, workName(item))}${what}`,
    href: national
      ? paths.board(item.fiscalYear, item.round ?? undefined, stageOf(item.kind))
      : count === 1
        ? hrefOf(item)
        : placeOf(item),
    context: [place, cycleOf(item)].filter(Boolean).join(' · '),
  };
}

/** The stage of the board in which those who are waited for are; undefined where the work has no stage of its own. */
function stageOf(kind: WorkItem['kind']): string | undefined {
  const from = [...agreementMoves, ...reportMoves].find((move) => move.action === kind && move.forward)?.from ?? [];
  return from.length === 1 ? from[0] : undefined;
}

/** The year and round that it is about; a development database belongs to none. */
function cycleOf({ fiscalYear, round, development }: WorkItem): string {
  if (development !== undefined) return '';
  return `ปีงบประมาณ พ.ศ. ${fiscalYear}${round === null ? '' : ` · ${roundName(round)}`}`;
}

/** When those asked meet. */
function meetingDayOf({ meeting }: WorkItem): string {
  return meeting === undefined ? '' : `${workText.meets} ${formatThaiDate(meeting.day)}`;
}

function reasonOf({ returnReason }: WorkItem): string {
  return returnReason === null ? '' : `ส่งกลับเพราะ “${returnReason}”`;
}

/** What about it no source says. */
function assumedOf({ assumed }: WorkItem): string {
  return assumed === undefined ? '' : `${changeText.assumption}: ${assumed}`;
}

/** Whom the provincial office should contact. */
function agenciesOf({ kind, agency }: WorkItem): string {
  return kind === 'reach-host' ? (agency ?? '') : '';
}

function toneOf({ kind, daysLeft, returnReason }: WorkItem): StatusTone {
  if (kind === 'round-closed' || (daysLeft !== null && daysLeft < 0)) return 'problem';
  return kind === 'reach-host' || kind === 'correct-result' || kind === 'fix-template' || returnReason !== null
    ? 'attention'
    : 'active';
}

/** The exact field or paper if there is one: an entry's first figure, a plan; otherwise the page of the step. */
export function hrefOf(item: WorkItem): string {
  const { fiscalYear, organisationId, round, indicator, meeting, plan } = item;
  if (plan !== undefined) return paths.plan(fiscalYear, organisationId, plan.opens);
  if (meeting !== undefined) return meetingPlace(item.kind, meeting.id);
  if (item.change !== undefined) return changePlace(item);
  if (item.central !== undefined && round !== null) return paths.centralTable(fiscalYear, round, item.central.code);
  if ((item.permission === 'score-in-panel' || item.kind === 'fill-panel') && round !== null)
    return paths.partyPanel(fiscalYear, organisationId, round);
  if (item.consultation) return consultationPlace(item);
  if (item.observations !== undefined) return observationsPlace(item);
  if (item.innovation !== undefined) return innovationPlace(item);
  if (item.development !== undefined) return developmentPlace(item.development, organisationId);
  if (item.siteVisit && round !== null) return visitPlace(item, round);
  if (item.objections && round !== null) return objectionsPlace(item, round);
  if (item.advice !== undefined) return paths.advice.of({ organisationId, fiscalYear, number: item.advice.number });
  if (indicator !== null && isOfTemplates(item)) return paths.template(fiscalYear, organisationId, indicator.code);
  if (round === null || indicator === null) return placeOf(item);
  const entry = paths.entry(fiscalYear, organisationId, round, indicator.code);
  const first = indicator.variables[0];
  return item.kind === 'accept-result' || item.kind === 'approve-result' || !first
    ? entry
    : `${entry}#${fieldId(`variables.${first.name}`)}`;
}

/** Work on KPI templates is done on their own pages. */
function isOfTemplates({ kind }: Pick<WorkItem, 'kind'>): boolean {
  return kind.endsWith('-template') || kind.endsWith('-templates');
}

function placeOf(item: WorkItem): string {
  const { fiscalYear, organisationId, round, kind, numbered } = item;
  const ofResults = resultsPlace(item);
  if (ofResults !== null) return ofResults;
  if (kind === 'correct-catalogue') return paths.catalogue(fiscalYear, numbered);
  if (kind === 'correct-framework') return paths.framework(fiscalYear);
  if (kind === 'judge-indicators') return paths.analysis(fiscalYear, organisationId);
  if (kind === 'acknowledge-host' || kind === 'reach-host') return paths.hosts(fiscalYear, organisationId);
  if (kind === 'plan-session') return paths.negotiations(fiscalYear, organisationId);
  if (kind === 'negotiate') return paths.negotiation(fiscalYear, organisationId);
  if (kind === 'send-plan' || kind === 'fix-plan' || kind === 'receive-plan')
    return paths.plans(fiscalYear, organisationId);
  if (isOfTemplates({ kind })) return paths.templates(fiscalYear, organisationId);
  if (round !== null) return paths.report(fiscalYear, organisationId, round);
  return kind === 'open-round'
    ? paths.province(fiscalYear, organisationId)
    : paths.agreement(fiscalYear, organisationId);
}

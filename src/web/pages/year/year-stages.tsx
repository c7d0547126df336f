import type { StageOfReader } from '../../../application/reporting/read-stages.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import type { NextReading } from '../../../domain/work/next-step.ts';
import { type NextStep, StageLine } from '../../components/stage-line.tsx';
import { paths } from '../../paths.ts';
import { pendingName, reportingText, stageName, whomFor } from '../../text/reporting-text.ts';
import { say } from '../../text/year-words.ts';

export interface YearStagesProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly stages: readonly StageOfReader[];
  readonly next: NextReading | null;
}

/** The party's position in its year, and one sentence: what is next, by when, who has to act. */
export function YearStages({ organisation, fiscalYear, stages, next }: YearStagesProps) {
  const ended = stages.some((stage) => stage.state === 'now') ? undefined : { what: reportingText.yearEnded };
  return (
    <StageLine
      place={`${reportingText.cycle} ${fiscalYear} · ${partyTitle(organisation.name)}`}
      stages={stages.map((stage) => ({
        name: stageName(stage),
        state: stage.state,
        ...stageHref(organisation.id, fiscalYear, stage),
      }))}
      next={next === null ? ended : nextStep({ organisation, fiscalYear, stages }, next)}
    />
  );
}

/** The page where a step happens, where the reader may open it; days without a page of their own are in the calendar. */
function stageHref(
  id: string,
  fiscalYear: number,
  { code, isOpen, round, readsAdvice, readsChanges }: StageOfReader,
): { href?: string } {
  if (!isOpen) return {};
  const report = round === null ? {} : { href: paths.report(fiscalYear, id, round) };
  const agreement = { href: paths.agreement(fiscalYear, id) };
  const calendar = { href: paths.provinceCalendar(fiscalYear, id) };
  const pages = {
    framework: { href: paths.framework(fiscalYear) },
    proposal: agreement,
    analysis: { href: paths.analysis(fiscalYear, id) },
    signing: agreement,
    template: { href: paths.templates(fiscalYear, id) },
    hosts: { href: paths.hosts(fiscalYear, id) },
    change: readsChanges ? { href: paths.changes(fiscalYear, id) } : calendar,
    report,
    warning: readsAdvice ? { href: paths.adviceOfParty(fiscalYear, id) } : calendar,
    assessment: report,
    result: report,
  } as const;
  return pages[code];
}

function nextStep(props: Omit<YearStagesProps, 'next'>, next: NextReading): NextStep {
  const { organisation } = props;
  const { kind, round, due, daysLeft, count } = next;
  const many = count > 1 ? ` ${count} ${reportingText.indicators}` : '';
  return {
    what: `${kind === 'gather-results' ? reportingText.gather : inPartyWords(organisation.id, say(pendingName(kind)))}${many}${round === null ? '' : ` ${roundName(round)}`}`,
    waitingFor: everyone(next.waits.map(({ role, agency }) => whomFor(role, organisation.name, agency))),
    ...hrefOf(props, next),
    ...(due === null ? {} : { by: formatThaiDate(due) }),
    ...(daysLeft === null ? {} : { workingDaysLeft: daysLeft }),
  };
}

/** At most three by name; the rest as a number. */
function everyone(names: readonly string[]): string {
  if (names.length <= 3) return names.join(', ');
  return `${names.slice(0, 3).join(', ')} และอีก ${names.length - 3} หน่วยงาน`;
}

/** The page of the step, where the reader may open it. */
function hrefOf(
  { organisation, fiscalYear, stages }: Omit<YearStagesProps, 'next'>,
  next: NextReading,
): { href?: string } {
  const { kind, round } = next;
  if (kind === 'open-round') return {};
  if (round !== null)
    return stages.some(({ rounds }) => rounds.includes(round))
      ? { href: paths.report(fiscalYear, organisation.id, round) }
      : {};
  const isOpen = stages.some(({ code, isOpen }) => (code === 'proposal' || code === 'signing') && isOpen);
  return isOpen ? { href: paths.agreement(fiscalYear, organisation.id) } : {};
}

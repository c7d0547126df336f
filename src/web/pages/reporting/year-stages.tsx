import type { NextReading } from '../../../application/reporting/read-next.ts';
import type { StageReading } from '../../../application/reporting/read-stages.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { type NextStep, StageLine } from '../../components/stage-line.tsx';
import { paths } from '../../paths.ts';
import { pendingNames, reportingText, roundNames, stageNames, whomFor } from '../../text/reporting-text.ts';

export interface YearStagesProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly stages: readonly StageReading[];
  readonly next: NextReading | null;
}

/** Where the province stands in its year, and the one sentence: what is next, by when, whom we wait for. */
export function YearStages({ organisation, fiscalYear, stages, next }: YearStagesProps) {
  return (
    <StageLine
      place={`${reportingText.cycle} ${fiscalYear} · จังหวัด${organisation.name}`}
      stages={stages.map(({ code, state }) => ({ name: stageNames[code], state }))}
      next={next === null ? { what: reportingText.yearEnded } : nextStep(organisation, fiscalYear, next)}
    />
  );
}

function nextStep(organisation: YearStagesProps['organisation'], fiscalYear: number, next: NextReading): NextStep {
  const { kind, round, due, daysLeft, count } = next;
  const many = count > 1 ? ` ${count} ${reportingText.indicators}` : '';
  return {
    what: `${pendingNames[kind]}${many}${round === null ? '' : ` ${roundNames[round]}`}`,
    waitingFor: whomFor(next.role, organisation.name, next.agency),
    ...hrefOf(organisation.id, fiscalYear, next),
    ...(due === null ? {} : { by: formatThaiDate(due) }),
    ...(daysLeft === null ? {} : { workingDaysLeft: daysLeft }),
  };
}

function hrefOf(organisationId: string, fiscalYear: number, { kind, round }: NextReading): { href?: string } {
  if (kind === 'open-round') return {};
  if (round !== null) return { href: paths.report(fiscalYear, organisationId, round) };
  return { href: paths.agreement(fiscalYear, organisationId) };
}

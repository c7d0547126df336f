import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import type { NextReading } from '../../../domain/work/next-step.ts';
import type { StageReading } from '../../../domain/work/stages.ts';
import { type NextStep, StageLine } from '../../components/stage-line.tsx';
import { paths } from '../../paths.ts';
import { pendingName, reportingText, roundNames, stageNames, whomFor } from '../../text/reporting-text.ts';

export interface YearStagesProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly stages: readonly StageReading[];
  readonly next: NextReading | null;
}

/** The party's position in its year, and one sentence: what is next, by when, who has to act. */
export function YearStages({ organisation, fiscalYear, stages, next }: YearStagesProps) {
  const ended = stages.some((stage) => stage.state === 'now') ? undefined : { what: reportingText.yearEnded };
  return (
    <StageLine
      place={`${reportingText.cycle} ${fiscalYear} · ${partyTitle(organisation.name)}`}
      stages={stages.map(({ code, state }) => ({ name: stageNames[code], state }))}
      next={next === null ? ended : nextStep(organisation, fiscalYear, next)}
    />
  );
}

function nextStep(organisation: YearStagesProps['organisation'], fiscalYear: number, next: NextReading): NextStep {
  const { kind, round, due, daysLeft, count } = next;
  const many = count > 1 ? ` ${count} ${reportingText.indicators}` : '';
  return {
    what: `${kind === 'gather-results' ? reportingText.gather : pendingName(kind)}${many}${round === null ? '' : ` ${roundNames[round]}`}`,
    waitingFor: everyone(next.waits.map(({ role, agency }) => whomFor(role, organisation.name, agency))),
    ...hrefOf(organisation.id, fiscalYear, next),
    ...(due === null ? {} : { by: formatThaiDate(due) }),
    ...(daysLeft === null ? {} : { workingDaysLeft: daysLeft }),
  };
}

/** At most three by name; the rest as a number. */
function everyone(names: readonly string[]): string {
  if (names.length <= 3) return names.join(', ');
  return `${names.slice(0, 3).join(', ')} และอีก ${names.length - 3} หน่วยงาน`;
}

function hrefOf(organisationId: string, fiscalYear: number, { kind, round }: NextReading): { href?: string } {
  if (kind === 'open-round') return {};
  if (round !== null) return { href: paths.report(fiscalYear, organisationId, round) };
  return { href: paths.agreement(fiscalYear, organisationId) };
}

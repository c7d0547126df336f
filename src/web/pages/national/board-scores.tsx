import type { BoardRow } from '../../../application/national/board-row.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { gradeName } from '../../../domain/framework/grade-name.ts';
import type { RoundCode } from '../../../domain/framework/source-schema.ts';
import { DecimalNumber } from '../../components/decimal-number.tsx';
import { paths } from '../../paths.ts';
import { formatAssessedShort, formatCoverageShort } from '../../text/score-text.ts';
import { countsAll } from './board-state.ts';

export interface BoardScoreProps {
  readonly framework: Framework;
  readonly round: RoundCode;
  readonly row: BoardRow;
  /** Whether the reader may open the report of the round and how its score was computed. */
  readonly opens: boolean;
}

/** The province's own total with its grade, or the weight that it counts while that is not all. */
export function SelfScore(props: BoardScoreProps) {
  const { framework, row } = props;
  if (row.self === null) return <span class="muted">—</span>;
  const covered = row.weight === null || countsAll(row) ? null : formatCoverageShort(row.weight);
  return (
    <>
      <LinkedTotal {...props} value={row.self} />
      {covered === null ? <Beside word={gradeName(framework, row.selfGrade)} /> : <Beside word={covered} whole />}
    </>
  );
}

/** The assessed total with its grade; until the assessment is concluded, how far it has come. */
export function AssessedScore(props: BoardScoreProps) {
  const { framework, row } = props;
  if (row.assessed === null)
    return row.assessedSoFar === null ? (
      <span class="muted">—</span>
    ) : (
      <Beside word={formatAssessedShort(row.assessedSoFar)} />
    );
  return (
    <>
      <LinkedTotal {...props} value={row.assessed} />
      <Beside word={gradeName(framework, row.grade)} />
    </>
  );
}

/** Linked to how it was computed, for whoever may read that. */
function LinkedTotal({ framework, round, row, opens, value }: BoardScoreProps & { readonly value: string }) {
  if (!opens) return <DecimalNumber value={value} />;
  return (
    <a href={paths.reportLedger(framework.fiscalYear, row.organisationId, round)}>
      <DecimalNumber value={value} />
      <span class="govuk-visually-hidden"> {row.name}</span>
    </a>
  );
}

/** How many indicators have a result, linked to the report for whoever may open it. */
export function Reported({ framework, round, row, opens }: BoardScoreProps) {
  if (row.reportStatus === null) return <span class="muted">—</span>;
  const counted = `${row.reported}/${row.expected}`;
  if (!opens) return <>{counted}</>;
  return (
    <a href={paths.report(framework.fiscalYear, row.organisationId, round)}>
      {counted}
      <span class="govuk-visually-hidden"> {row.name}</span>
    </a>
  );
}

function Beside({ word, whole = false }: { readonly word: string | null; readonly whole?: boolean }) {
  if (word === null) return null;
  return <span class={`beside-score${whole ? ' beside-score--whole' : ''}`}>{word}</span>;
}

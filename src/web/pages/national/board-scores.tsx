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
}

/** The province's own total with its grade, or the weight that it counts while that is not all. */
export function SelfScore({ framework, round, row }: BoardScoreProps) {
  if (row.self === null) return <span class="muted">—</span>;
  const covered = row.weight === null || countsAll(row) ? null : formatCoverageShort(row.weight);
  return (
    <>
      <LinkedTotal framework={framework} round={round} row={row} value={row.self} />
      <Beside word={covered ?? gradeName(framework, row.selfGrade)} />
    </>
  );
}

/** The assessed total with its grade; until the assessment is concluded, how far it has come. */
export function AssessedScore({ framework, round, row }: BoardScoreProps) {
  if (row.assessed === null)
    return row.assessedSoFar === null ? (
      <span class="muted">—</span>
    ) : (
      <Beside word={formatAssessedShort(row.assessedSoFar)} />
    );
  return (
    <>
      <LinkedTotal framework={framework} round={round} row={row} value={row.assessed} />
      <Beside word={gradeName(framework, row.grade)} />
    </>
  );
}

function LinkedTotal({ framework, round, row, value }: BoardScoreProps & { readonly value: string }) {
  return (
    <a href={paths.reportLedger(framework.fiscalYear, row.organisationId, round)}>
      <DecimalNumber value={value} />
      <span class="govuk-visually-hidden"> {row.name}</span>
    </a>
  );
}

function Beside({ word }: { readonly word: string | null }) {
  return word === null ? null : <span class="beside-score">{word}</span>;
}

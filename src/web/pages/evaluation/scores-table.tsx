import type { EvaluatedResult } from '../../../application/evaluation/read-party-evaluation.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { evaluationText, settlingMethods } from '../../text/evaluation-text.ts';
import type { PartyPanelProps } from './party-panel-state.ts';

/** Everybody's scores once all have concluded; before that the reader's own alone. */
export function ScoresTable({ reading }: Pick<PartyPanelProps, 'reading'>) {
  const { rows, scoresShown, tolerance, own } = reading;
  if (rows.length === 0 || (own === null && !scoresShown)) return null;
  return (
    <>
      <DataTable
        caption={scoresShown ? evaluationText.scores : evaluationText.ownScores}
        columns={scoresShown ? sharedColumns(reading) : ownColumns}
        rows={rows}
        rowKey={({ result }) => result.code}
        phone="cards"
      />
      {scoresShown ? (
        <p class="muted">
          {evaluationText.tolerance} {shortScore(tolerance)} {evaluationText.toleranceUnit}
        </p>
      ) : null}
    </>
  );
}

const indicatorColumn: Column<EvaluatedResult> = {
  key: 'indicator',
  header: evaluationText.indicator,
  rowHeader: true,
  cell: ({ result: { fiscalYear, organisationId, round, code }, indicator }) => (
    <a href={paths.entry(fiscalYear, organisationId, round, code)}>
      {code} {indicator.name}
    </a>
  ),
};

const selfColumn: Column<EvaluatedResult> = {
  key: 'self',
  header: evaluationText.self,
  align: 'number',
  cell: ({ result }) => (result.selfScore === null ? '–' : shortScore(result.selfScore)),
};

const ownColumns: readonly Column<EvaluatedResult>[] = [
  indicatorColumn,
  selfColumn,
  {
    key: 'own',
    header: evaluationText.score,
    align: 'number',
    cell: ({ own }) => (own?.score ? evaluationText.given(shortScore(own.score), own.agrees) : '–'),
  },
  { key: 'note', header: evaluationText.note, cell: ({ own }) => own?.note || '–' },
];

function sharedColumns({ progress }: PartyPanelProps['reading']): readonly Column<EvaluatedResult>[] {
  const scoring = progress.filter(({ state }) => state !== 'recused' && state !== 'left').map(({ member }) => member);
  return [
    indicatorColumn,
    selfColumn,
    ...scoring.map(
      ({ userId, name }): Column<EvaluatedResult> => ({
        key: userId,
        header: name,
        cell: ({ given }) => <GivenScore score={given?.find(({ memberId }) => memberId === userId)} />,
      }),
    ),
    { key: 'settled', header: evaluationText.settledScore, cell: (row) => <Settled row={row} /> },
  ];
}

function GivenScore({ score }: { readonly score: NonNullable<EvaluatedResult['given']>[number] | undefined }) {
  if (score === undefined || score.score === null) return <>–</>;
  return (
    <>
      {evaluationText.given(shortScore(score.score), score.agrees)}
      {score.note === '' ? null : <div class="muted">{score.note}</div>}
    </>
  );
}

function Settled({ row: { settled, differs } }: { readonly row: EvaluatedResult }) {
  if (settled === null) return differs ? <StatusTag tone="attention" word={evaluationText.differsMark} /> : <>–</>;
  return (
    <>
      <b>{shortScore(settled.score)}</b> {settlingMethods[settled.method]}
      {settled.note === '' ? null : <div class="muted">{settled.note}</div>}
    </>
  );
}

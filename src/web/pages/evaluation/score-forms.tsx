import type { EvaluatedResult } from '../../../application/evaluation/read-party-evaluation.ts';
import { evidenceFindingNames, evidenceFindings } from '../../../domain/evaluation/score-sheet.ts';
import type { Evidence } from '../../../domain/reporting/evidence.ts';
import { formatFigure } from '../../../domain/values/format-quantity.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { errorsIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { evaluationText } from '../../text/evaluation-text.ts';
import type { PartyPanelProps } from './party-panel-state.ts';
import { findingField, scoreField, shownText, storedScore, typedScore } from './score-fields.ts';

/** The member's own scores of every indicator, in one form: each of its buttons saves the page. */
export function ScoreForms(props: PartyPanelProps) {
  const { reading, reader } = props;
  const { fiscalYear, organisationId, round } = reading.report;
  const next = reading.own?.openCodes[0];
  return (
    <section class="no-print" aria-labelledby="scores">
      <h2 id="scores">{evaluationText.giveScores}</h2>
      <Form
        action={paths.partyPanel(fiscalYear, organisationId, round)}
        data-draft={`${reader.actor.userId}-panel`}
        data-confirm-leave=""
        aria-labelledby="scores"
      >
        <p class="muted">{evaluationText.giveScoresLead}</p>
        {reading.rows.map((row) => (
          <ScoredResult key={row.result.code} {...props} row={row} isNext={row.result.code === next} />
        ))}
      </Form>
    </section>
  );
}

type RowProps = PartyPanelProps & { readonly row: EvaluatedResult };

/** Closed, but for the next indicator to be scored and those whose fields were refused: ten at once are a long page on a phone. */
function ScoredResult(props: RowProps & { readonly isNext: boolean }) {
  const { row, state, isNext } = props;
  const { result, indicator, own, ownIsOfNow } = row;
  const { code } = result;
  const isRefused = errorsIn(state, 'scores').some(({ field }) => field?.startsWith(scoreField(code, '')) ?? false);
  const given =
    ownIsOfNow && own?.score ? `${evaluationText.ownScore} ${shortScore(own.score)}` : evaluationText.notScored;
  return (
    <details id={`panel-${code}`} open={isNext || isRefused}>
      <summary>
        {code} {indicator.name} · {given}
      </summary>
      <div class="two-columns panel">
        <ResultFacts {...props} />
        <ScoreFields {...props} />
      </div>
    </details>
  );
}

function ScoreFields({ row, reading, state }: RowProps) {
  const { result, own, ownIsOfNow, evidence } = row;
  const { code, selfScore } = result;
  const errors = errorsIn(state, 'scores');
  const stored = storedScore(row);
  const typed = state.form === 'scores' ? typedScore(state.typed, code) : stored;
  return (
    <div>
      <input type="hidden" name={scoreField(code, 'version')} value={own?.version ?? 0} />
      <input type="hidden" name={scoreField(code, 'shown')} value={shownText(stored)} />
      {own !== null && own.score !== null && !ownIsOfNow ? (
        <Notice tone="attention" title={evaluationText.scoreAgain} />
      ) : null}
      {selfScore === null ? null : (
        <RadiosField
          name={scoreField(code, 'judge')}
          label={`${evaluationText.judge} ${code}`}
          choices={[
            { value: 'agree', label: evaluationText.agree(shortScore(selfScore)) },
            { value: 'other', label: evaluationText.other },
          ]}
          value={typed.judge}
        />
      )}
      <DecimalField
        name={scoreField(code, 'score')}
        label={`${evaluationText.score} ${code}`}
        hint={evaluationText.scoreHint(reading.top)}
        value={typed.score}
        error={errorFor(errors, scoreField(code, 'score'))}
      />
      <TextareaField
        name={scoreField(code, 'note')}
        label={`${evaluationText.note} ${code}`}
        hint={evaluationText.noteHint}
        rows={2}
        value={typed.note}
        error={errorFor(errors, scoreField(code, 'note'))}
      />
      {evidence.map((piece) => (
        <Finding key={piece.sha256} piece={piece} found={typed.findings[piece.sha256]} />
      ))}
      <SubmitButton label={`${evaluationText.savePage} (${code})`} kind="secondary" name="at" value={code} />
    </div>
  );
}

function Finding({ piece, found }: { readonly piece: Evidence; readonly found: string | undefined }) {
  return (
    <SelectField
      name={findingField(piece.code, piece.sha256)}
      label={`${evaluationText.finding}: ${piece.title}`}
      choices={evidenceFindings.map((value) => ({ value, label: evidenceFindingNames[value] }))}
      value={found ?? ''}
      emptyLabel={evaluationText.notLooked}
    />
  );
}

function ResultFacts({ row: { result, indicator, evidence } }: RowProps) {
  const { fiscalYear, organisationId, round, code, value, selfScore, narrative } = result;
  return (
    <div>
      <p>
        {evaluationText.result} <b>{value === null ? '–' : formatFigure(value)}</b> {indicator.unit} ·{' '}
        {evaluationText.self} {selfScore === null ? '–' : shortScore(selfScore)}
      </p>
      {narrative === '' ? null : (
        <p>
          <TypedLines text={narrative} />
        </p>
      )}
      {evidence.length === 0 ? <p class="muted">{evaluationText.noEvidence}</p> : null}
      <p>
        <a href={paths.entry(fiscalYear, organisationId, round, code)}>{`${evaluationText.openResult} (${code})`}</a>
      </p>
    </div>
  );
}

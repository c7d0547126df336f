import type { EvaluatedResult } from '../../../application/evaluation/read-party-evaluation.ts';
import { settlementMoves } from '../../../domain/evaluation/settlement-moves.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { StepProof } from '../../binding-proof.tsx';
import { BarredNotice, openTo } from '../../components/barred-notice.tsx';
import { CheckboxField } from '../../components/checkbox-field.tsx';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { StepForm } from '../../components/step-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { listOf } from '../../form-body.ts';
import { dayIn, errorsIn, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { evaluationText } from '../../text/evaluation-text.ts';
import { type PartyPanelProps, reconciledField } from './party-panel-state.ts';

/** What the reader can do next with the panel's scores of the party. */
export function SettlementSteps(props: PartyPanelProps) {
  const { reading, state } = props;
  const { moves, barred, settlement } = reading;
  const { fiscalYear, organisationId, round } = reading.report;
  const open = openTo(moves, barred);
  if (moves.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="steps">
      <h2 id="steps">{evaluationText.steps}</h2>
      <BarredNotice barred={barred} />
      {settlementMoves
        .filter(({ action }) => open.includes(action))
        .map((move) => (
          <StepForm
            key={move.action}
            step={move}
            href={paths.partyPanelMove(fiscalYear, organisationId, round, move.action)}
            rowVersion={settlement.rowVersion}
            words={evaluationText}
            state={state}
            errorsAbove
          >
            {move.action === 'propose-settlement' ? <ReconcileFields {...props} /> : null}
            <StepProof step={move} hint={evaluationText.proofHint} state={state} />
          </StepForm>
        ))}
    </section>
  );
}

const own = 'propose-settlement';

/** A score and a reason for each indicator whose scores differ, and the minutes. */
function ReconcileFields({ reading, state }: PartyPanelProps) {
  const { rows, settlement } = reading;
  const errors = errorsIn(state, own);
  return (
    <>
      <p>{evaluationText.reconcileLead}</p>
      {rows
        .filter(({ differs }) => differs)
        .map((row) => (
          <ReconciledResult key={row.result.code} row={row} reading={reading} state={state} />
        ))}
      <TextField
        name="meeting.title"
        label={evaluationText.minutes}
        hint={evaluationText.minutesHint}
        value={typedIn(state, own, 'meeting.title', settlement.minutes?.title ?? '')}
        error={errorFor(errors, 'meeting.title')}
      />
      <ThaiDateField
        name="meeting.heldOn"
        label={evaluationText.heldOn}
        value={dayIn(state, own, 'meeting.heldOn', settlement.minutes?.heldOn ?? null)}
        error={errorFor(errors, 'meeting.heldOn')}
      />
    </>
  );
}

function ReconciledResult({
  row: { result, indicator },
  reading: { settlement, top },
  state,
}: Pick<PartyPanelProps, 'reading' | 'state'> & { readonly row: EvaluatedResult }) {
  const { code, selfScore } = result;
  const errors = errorsIn(state, own);
  const stored = settlement.reconciled.find((one) => one.code === code);
  const agrees = reconciledField(code, 'agrees');
  const ticked = state.form === own ? listOf(state.typed, agrees).includes('yes') : (stored?.agrees ?? false);
  const score = stored === undefined || stored.agrees ? '' : stored.score;
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">
        {code} {indicator.name}
      </legend>
      {selfScore === null ? null : (
        <CheckboxField
          name={agrees}
          value="yes"
          label={`${evaluationText.useSelf} ${shortScore(selfScore)}`}
          checked={ticked}
        />
      )}
      <DecimalField
        name={reconciledField(code, 'score')}
        label={`${evaluationText.settledScore} ${code}`}
        hint={evaluationText.scoreHint(top)}
        value={typedIn(state, own, reconciledField(code, 'score'), score)}
        error={errorFor(errors, reconciledField(code, 'score'))}
      />
      <TextareaField
        name={reconciledField(code, 'reason')}
        label={`${evaluationText.reconcileReason} (${code})`}
        rows={2}
        value={typedIn(state, own, reconciledField(code, 'reason'), stored?.reason ?? '')}
        error={errorFor(errors, reconciledField(code, 'reason'))}
      />
    </fieldset>
  );
}

/** What was proposed, for who confirms it and afterwards. */
export function ProposedSettlement({ reading: { settlement } }: Pick<PartyPanelProps, 'reading'>) {
  const { minutes, proposedName, returnReason, reconciled } = settlement;
  if (reconciled.length === 0 && returnReason === null) return null;
  return (
    <FactList
      facts={[
        ...(minutes === null
          ? []
          : [{ label: evaluationText.minutes, value: `${minutes.title} ${formatThaiDate(minutes.heldOn)}` }]),
        ...(proposedName === null ? [] : [{ label: evaluationText.proposedBy, value: proposedName }]),
        ...(returnReason === null ? [] : [{ label: evaluationText.returned, value: returnReason }]),
        ...reconciled.map(({ code, score, reason }) => ({
          label: `${evaluationText.reconcile} ${code}`,
          value: `${shortScore(score)} · ${reason}`,
        })),
      ]}
    />
  );
}

import { type Judgement, judgementVerdicts, verdictNames } from '../../../domain/agreement/judgement.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { itemText } from '../../save-items.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { type AnalysedIndicatorProps, judgementField } from './analysis-state.ts';

const tones: Readonly<Record<Judgement['verdict'], StatusTone>> = {
  appropriate: 'done',
  adjust: 'attention',
  replace: 'problem',
};

/** OPDC's judgement of one indicator, to read or to give. */
export function JudgementSection(props: AnalysedIndicatorProps) {
  const { judgement, former } = props.row;
  return (
    <div class="analysed__view">
      <h3>{analysisText.view}</h3>
      {judgement === null ? <p class="muted">{analysisText.noView}</p> : <JudgementText judgement={judgement} />}
      {former === null ? null : (
        <>
          <p class="muted">{analysisText.formerView}</p>
          <JudgementText judgement={former} />
        </>
      )}
      {props.reading.mayJudge ? <JudgementFields {...props} /> : null}
    </div>
  );
}

export function JudgementText({ judgement }: { readonly judgement: Judgement }) {
  return (
    <>
      <p>
        <StatusTag tone={tones[judgement.verdict]} word={verdictNames[judgement.verdict]} />{' '}
        <span class="muted small">
          {analysisText.by} {judgement.judgedName} {formatThaiInstant(judgement.judgedAt)}
        </span>
      </p>
      {judgement.reason === '' ? null : <p class="as-written">{judgement.reason}</p>}
    </>
  );
}

/** The fields of one judgement, in the form of the page. */
function JudgementFields({ row, errors, typed }: AnalysedIndicatorProps) {
  const { code } = row.indicator;
  const mine = typed.find((one) => one.code === code);
  const [verdict, reason] = [judgementField(code, 'verdict'), judgementField(code, 'reason')];
  const kept = row.judgement ?? row.former;
  const shown = itemText(row.judgement?.verdict ?? '', row.judgement?.reason ?? '');
  return (
    <div class="no-print">
      <input type="hidden" name={judgementField(code, 'rowVersion')} value={kept?.rowVersion ?? 0} />
      <input type="hidden" name={judgementField(code, 'shown')} value={shown} />
      <RadiosField
        name={verdict}
        label={`${analysisText.verdict} ${code}`}
        inline
        choices={judgementVerdicts.map((value) => ({ value, label: verdictNames[value] }))}
        value={mine?.verdict ?? row.judgement?.verdict}
        error={errorFor(errors, verdict)}
      />
      <TextareaField
        name={reason}
        label={`${analysisText.reason} ${code}`}
        hint={analysisText.reasonHint}
        rows={2}
        value={mine?.reason ?? row.judgement?.reason ?? ''}
        error={errorFor(errors, reason)}
      />
      <SubmitButton label={analysisText.save} kind="secondary" name="at" value={code} />
    </div>
  );
}

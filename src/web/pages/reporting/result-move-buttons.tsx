import { moveNamed } from '../../../domain/lifecycle/status-move.ts';
import { type ResultAction, resultMoves } from '../../../domain/reporting/result-moves.ts';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { threadText } from '../../text/hosts-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import type { ResultEntryPageProps } from './result-entry-state.ts';

const button = (action: ResultAction) => moveNamed(resultMoves, action)?.button ?? '';
const onwards: readonly ResultAction[] = ['approve-result', 'accept-result'];
const backwards: readonly ResultAction[] = ['send-back-result', 'return-result'];

/** What the supervisor or the provincial office can do with the result: pass it on, or give it back with a reason. */
export function ResultMoves(props: ResultEntryPageProps) {
  const { reading, state } = props;
  const onward = reading.moves.find((move) => onwards.includes(move));
  const back = reading.moves.find((move) => backwards.includes(move));
  if (onward === undefined && back === undefined) return null;
  if (state.returning && back !== undefined) return <ReturnConfirmation {...props} action={back} />;
  return (
    <>
      {reading.sentByReader && onward !== undefined ? <OwnEntry action={onward} /> : null}
      <div class="button-row">
        {onward === undefined || (reading.sentByReader && onward === 'approve-result') ? null : (
          <PassOn {...props} action={onward} />
        )}
        {back === undefined ? null : <GiveBack {...props} action={back} />}
      </div>
    </>
  );
}

type MoveProps = ResultEntryPageProps & { readonly action: ResultAction };

function PassOn({ reading, action }: MoveProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = reading.result;
  return (
    <Form action={paths.resultMove(fiscalYear, organisationId, round, code, action)} rowVersion={rowVersion}>
      <SubmitButton label={button(action)} />
    </Form>
  );
}

function GiveBack({ reading, action }: MoveProps) {
  const { fiscalYear, organisationId, round, code } = reading.result;
  const here = paths.entry(fiscalYear, organisationId, round, code);
  return <LinkButton label={button(action)} href={`${here}?move=${action}`} kind="secondary" />;
}

/** Nobody approves what they sent themselves: who then does. */
function OwnEntry({ action }: { readonly action: ResultAction }) {
  return (
    <Notice tone="attention" title={threadText.ownTitle}>
      <p>{action === 'approve-result' ? threadText.ownText : threadText.ownOffice}</p>
    </Notice>
  );
}

function ReturnConfirmation({ reading, state, action }: MoveProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = reading.result;
  return (
    <ConfirmPanel
      rowVersion={rowVersion}
      question={`${reportingText.confirm}: ${button(action)}`}
      consequences={moveNamed(resultMoves, action)?.consequences ?? []}
      action={paths.resultMove(fiscalYear, organisationId, round, code, action)}
      confirmLabel={button(action)}
      cancelHref={paths.entry(fiscalYear, organisationId, round, code)}
      danger
    >
      <TextareaField
        name="reason"
        label={reportingText.reason}
        hint={reportingText.reasonHint}
        rows={3}
        value={state.reason}
        error={errorFor(state.errors ?? [], 'reason')}
      />
    </ConfirmPanel>
  );
}

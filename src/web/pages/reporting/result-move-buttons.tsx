import { inPartyWords } from '../../../domain/people/party-words.ts';
import { type ResultMove, resultMoves } from '../../../domain/reporting/result-moves.ts';
import { BarredNotice, openTo } from '../../components/barred-notice.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { threadText } from '../../text/entry-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import type { ResultEntryPageProps } from './result-entry-state.ts';

/** What the supervisor or the provincial office can do with the result: approve it, or return it with a reason. */
export function ResultMoves(props: ResultEntryPageProps) {
  const { reading, state } = props;
  if (reading.moves.length === 0) return null;
  const mine = openTo(reading.moves, reading.barred);
  const moves = resultMoves.filter((move) => mine.includes(move.action));
  const asking = moves.find((move) => move.needsReason && move.action === state.returning);
  if (asking !== undefined) return <ReturnConfirmation {...props} move={asking} />;
  const own = reading.sentByReader ? moves.find((move) => !move.needsReason) : undefined;
  return (
    <>
      <BarredNotice barred={reading.barred} />
      {own === undefined ? null : <OwnEntry />}
      <div class="button-row">
        {moves.map((move) =>
          move.needsReason ? (
            <GiveBack key={move.action} {...props} move={move} />
          ) : (
            <PassOn key={move.action} {...props} move={move} />
          ),
        )}
      </div>
    </>
  );
}

type MoveProps = ResultEntryPageProps & { readonly move: ResultMove };

function PassOn({ reading, move }: MoveProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = reading.result;
  return (
    <Form action={paths.resultMove(fiscalYear, organisationId, round, code, move.action)} rowVersion={rowVersion}>
      <SubmitButton label={inPartyWords(organisationId, move.button)} />
    </Form>
  );
}

function GiveBack({ reading, move }: MoveProps) {
  const { fiscalYear, organisationId, round, code } = reading.result;
  const asking = paths.entry(fiscalYear, organisationId, round, code, move.action);
  return <LinkButton label={inPartyWords(organisationId, move.button)} href={asking} kind="secondary" />;
}

/** The one person of a provincial office takes in what they sent: it is said, and why. */
function OwnEntry() {
  return (
    <Notice tone="attention" title={threadText.ownTitle}>
      <p>{threadText.ownOffice}</p>
    </Notice>
  );
}

function ReturnConfirmation({ reading, state, move }: MoveProps) {
  const { fiscalYear, organisationId, round, code, rowVersion } = reading.result;
  const say = (sentence: string) => inPartyWords(organisationId, sentence);
  return (
    <ConfirmPanel
      rowVersion={rowVersion}
      question={say(`${reportingText.confirm}: ${move.button}`)}
      consequences={(move.consequences ?? []).map(say)}
      action={paths.resultMove(fiscalYear, organisationId, round, code, move.action)}
      confirmLabel={say(move.button)}
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

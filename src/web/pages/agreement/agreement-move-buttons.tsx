import { type AgreementAction, agreementMoves } from '../../../domain/agreement/agreement-moves.ts';
import { inInstrumentWords } from '../../../domain/framework/instrument-words.ts';
import { moveNamed } from '../../../domain/lifecycle/status-move.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { BarredNotice } from '../../components/barred-notice.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { DelegationNotice } from '../../components/delegation-notice.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { errorsOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { ProofFields } from '../../proof-fields.tsx';
import { agreementText } from '../../text/agreement-text.ts';
import type { AgreementState, StartedProps } from './agreement-state.ts';
import { withErrorLinks } from './error-links.ts';
import { SharedChanges } from './shared-changes.tsx';

/** The moves that this reader may make, as buttons; the chosen one is confirmed with its consequences. */
export function AgreementMoves(props: StartedProps) {
  const { reading, state } = props;
  if (reading.moves.length === 0) return reading.lacksDelegation ? <DelegationNotice /> : null;
  const isBarred = (action: string) => [...reading.barred, ...reading.foretold].some((one) => one.action === action);
  const closing = { route: state.route, wasReturned: props.agreement.returnReason !== null };
  const here = paths.agreement(reading.framework.fiscalYear, reading.organisation.id);
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{agreementText.moves}</h2>
      <BarredNotice barred={reading.barred} />
      <ForetoldNotices {...props} closing={closing} />
      {state.asking === undefined || isBarred(state.asking) ? null : (
        <MoveConfirmation {...props} action={state.asking} />
      )}
      <p class="button-row">
        {reading.moves
          .filter((move) => move.action !== state.asking && !isBarred(move.action) && !isClosed(move.action, closing))
          .map((move) => (
            <LinkButton
              key={move.action}
              label={inPartyWords(reading.organisation.id, inInstrumentWords(reading.framework, move.button))}
              href={`${here}?move=${move.action}#moves`}
              kind={isPrimary(move, state) ? 'primary' : 'secondary'}
            />
          ))}
      </p>
    </section>
  );
}

/** In place of a button that could only be refused: why, and who can help. */
function ForetoldNotices({ reading, closing }: StartedProps & { readonly closing: Closing }) {
  const told = reading.foretold.filter(
    ({ action }) => !isClosed(action, closing) && !reading.barred.some((one) => one.action === action),
  );
  const { fiscalYear } = reading.framework;
  const linked = (refusals: readonly Refusal[]) =>
    withErrorLinks(errorsOf(refusals), fiscalYear, reading.organisation.id);
  return (
    <>
      {told.map(({ action, button, refusals }) => (
        <Notice
          key={action}
          tone="attention"
          title={agreementText.notNow(inInstrumentWords(reading.framework, button))}
        >
          {linked(refusals).map(({ sentence, field, href = field && `#${fieldId(field)}` }) => (
            <p key={sentence}>{href ? <a href={href}>{sentence}</a> : sentence}</p>
          ))}
        </Notice>
      ))}
    </>
  );
}

/**
 * OPDC is offered the route of the proposal, not the one that would be refused; the reason is shown above. What was
 * declined or sent back may be negotiated whatever its route.
 */
function isClosed(action: AgreementAction, { route, wasReturned }: Closing): boolean {
  if (!route?.approvalRoute) return false;
  if (action === 'send-annexes') return route.approvalRoute.leadsTo !== 'annexes';
  if (wasReturned) return false;
  return action === 'open-negotiation' && route.approvalRoute.leadsTo !== 'negotiation';
}

interface Closing {
  readonly route: AgreementState['route'];
  readonly wasReturned: boolean;
}

function isPrimary(move: { readonly action: string; readonly forward: boolean }, state: AgreementState): boolean {
  if (state.asking !== undefined) return false;
  return move.forward || (move.action === 'open-negotiation' && state.route?.approvalRoute?.leadsTo === 'negotiation');
}

function MoveConfirmation(props: StartedProps & { readonly action: AgreementAction }) {
  const { reading, state, agreement, action } = props;
  const move = moveNamed(agreementMoves, action);
  if (!move) return null;
  const { fiscalYear } = reading.framework;
  const { id } = reading.organisation;
  const say = (sentence: string) => inPartyWords(id, inInstrumentWords(reading.framework, sentence));
  return (
    <ConfirmPanel
      rowVersion={agreement.rowVersion}
      question={say(`${agreementText.confirm}: ${move.button}`)}
      consequences={(move.consequences ?? []).map(say)}
      action={paths.agreementMove(fiscalYear, id, action)}
      confirmLabel={say(move.button)}
      cancelHref={`${paths.agreement(fiscalYear, id)}#moves`}
      danger={!move.forward}
    >
      {move.conditions?.includes('shared-change-known') ? <SharedChanges change={reading.sharedChange} /> : null}
      {move.binding === undefined ? null : <Proof {...props} />}
      {move.needsReason ? (
        <TextareaField
          name="reason"
          label={agreementText.reason}
          hint={say(agreementText.reasonHint)}
          rows={3}
          value={state.reason}
          error={errorFor(state.errors ?? [], 'reason')}
        />
      ) : null}
    </ConfirmPanel>
  );
}

/** What a signature requires: the text that was read, by its hash, and the signer's own password. */
function Proof({ reading, state }: StartedProps) {
  const { toSign } = reading;
  if (toSign === null) return null;
  return (
    <>
      <input type="hidden" name="readHash" value={toSign.contentHash} />
      <p class="small">
        {agreementText.readText} <code class="hash">{toSign.contentHash.slice(0, 16)}</code>
      </p>
      <ProofFields provedFor="signatures" hint={agreementText.passwordHint} errors={state.errors ?? []} />
    </>
  );
}

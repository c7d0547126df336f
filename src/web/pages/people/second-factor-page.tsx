import type { FactorPolicy } from '../../../application/people/factor-ports.ts';
import { factorActs } from '../../../domain/people/factor-acts.data.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { MachineTime } from '../../components/machine-time.tsx';
import { Notice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { ProofFields } from '../../proof-fields.tsx';
import { factorText } from '../../text/factor-text.ts';
import { peopleText } from '../../text/people-text.ts';
import { PasskeysPanel } from './passkeys-panel.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { ReturnTo, type SecondFactorPageProps, type SecondFactorState } from './second-factor-state.tsx';

/** One's own second factors: the app, passkeys, recovery codes. */
export function SecondFactorPage(props: SecondFactorPageProps) {
  const { factors, shown, state } = props;
  const errors = state.errors ?? [];
  const has = factors.app !== null || factors.passkeys.length > 0;
  const made = state.recoveryCodes ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: peopleText.accountTitle, href: paths.account() }, { label: factorText.title }]} />
      <ErrorSummary errors={errors} />
      <h1>{factorText.title}</h1>
      {made.length === 0 ? null : <RecoveryCodes codes={made} email={factors.email} />}
      {has && shown && state.returnTo !== undefined ? (
        <p>
          <a class="button" href={state.returnTo}>
            {factorText.goOn}
          </a>
        </p>
      ) : null}
      <p>{factorText.lead}</p>
      <RequiredFor policy={factors.policy} />
      {has && !shown ? <ShowForm state={state} /> : null}
      <AppPanel {...props} />
      <PasskeysPanel {...props} />
      {has ? <RecoveryPanel {...props} /> : null}
    </>
  );
}

function RequiredFor({ policy }: { readonly policy: FactorPolicy }) {
  const acts = factorActs.filter((act) => policy[act]);
  if (acts.length === 0) return <p>{factorText.requiredForNothing}</p>;
  return (
    <p>
      {factorText.requiredFor} {acts.map((act) => factorText.acts[act]).join(' · ')}
    </p>
  );
}

function errorsOn(state: SecondFactorState, form: SecondFactorState['form']): readonly FormError[] {
  return state.form === form ? (state.errors ?? []) : [];
}

function ShowForm({ state }: { readonly state: SecondFactorState }) {
  return (
    <section>
      <h2>{factorText.showTitle}</h2>
      <Notice tone="attention" title={factorText.showText} />
      <Form action={paths.secondFactorShow()}>
        <ReturnTo path={state.returnTo} />
        <ProofFields provedFor="own-factors" prefix="show." errors={errorsOn(state, 'show')} />
        <SubmitButton label={factorText.showButton} />
      </Form>
    </section>
  );
}

function AppPanel({ factors, state }: SecondFactorPageProps) {
  const errors = errorsOn(state, 'app');
  const present = factors.app !== null;
  return (
    <section>
      <h2>{factorText.app}</h2>
      <p>{factorText.appText}</p>
      {factors.app === null ? null : (
        <p>
          {factorText.appSince} <MachineTime at={factors.app.createdAt} />
        </p>
      )}
      <details open={errors.length > 0}>
        <summary>{present ? factorText.appReplace : factorText.appStart}</summary>
        <Form action={paths.newApp()}>
          <ReturnTo path={state.returnTo} />
          <ProofFields provedFor="own-factors" prefix="app." errors={errors} />
          <SubmitButton label={present ? factorText.appReplace : factorText.appStart} kind="secondary" />
        </Form>
      </details>
      {present ? (
        <details open={state.form === 'remove'}>
          <summary>{factorText.appRemove}</summary>
          <Form action={paths.appRemove()}>
            <ProofFields provedFor="own-factors" prefix="remove." errors={errorsOn(state, 'remove')} />
            <SubmitButton label={factorText.appRemove} kind="warning" />
          </Form>
        </details>
      ) : null}
    </section>
  );
}

function RecoveryPanel({ factors, state }: SecondFactorPageProps) {
  const errors = errorsOn(state, 'recovery');
  return (
    <section>
      <h2>{factorText.recovery}</h2>
      <p>
        {factorText.recoveryText} · {factorText.recoveryLeft(factors.recoveryCodesLeft)}
      </p>
      <details open={errors.length > 0}>
        <summary>{factorText.recoveryNew}</summary>
        <Form action={paths.recoveryCodes()}>
          <p>{factorText.recoveryNewText}</p>
          <ProofFields provedFor="own-factors" prefix="recovery." errors={errors} />
          <SubmitButton label={factorText.recoveryNew} kind="secondary" />
        </Form>
      </details>
    </section>
  );
}

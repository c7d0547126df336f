import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import type { DemoControls } from '../../deps.ts';
import { paths } from '../../paths.ts';
import { SignInForms } from '../../sign-in-forms.tsx';
import { peopleText } from '../../text/people-text.ts';

export interface SignInPageProps {
  readonly email: string;
  /** Where to go after sign-in: a local path. */
  readonly returnTo: string;
  readonly errors: readonly FormError[];
  readonly demo: DemoControls | null;
  /** What the central identity provider is called; null if there is none. */
  readonly provider: string | null;
  readonly firstNeeded: boolean;
}

/** Sign-in by e-mail and password; in a demonstration the accounts to try are listed beside it. */
export function SignInPage({ email, returnTo, errors, demo, provider, firstNeeded }: SignInPageProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{peopleText.signInTitle}</h1>
      {firstNeeded ? (
        <Notice tone="attention" title={peopleText.firstNeeded}>
          <LinkButton label={peopleText.firstTitle} href={paths.firstAdministrator()} />
        </Notice>
      ) : null}
      <SignInForms {...{ email, returnTo, errors, provider }} />
      <p class="muted">{peopleText.forgotten}</p>
      {demo === null ? null : <DemoAccounts demo={demo} />}
    </>
  );
}

function DemoAccounts({ demo }: { readonly demo: DemoControls }) {
  return (
    <section class="panel" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" class="panel__title">
        {peopleText.demoTitle}
      </h2>
      <p>
        {peopleText.demoText}: <code>{demo.signIns[0]?.password}</code>
      </p>
      <ul class="demo-accounts">
        {demo.signIns.map((one) => (
          <li key={one.email}>
            <b>{one.roleName}</b>
            <span class="small">{one.tries}</span>
            <code class="small">{one.email}</code>
            <Form action={paths.signIn()}>
              <input type="hidden" name="email" value={one.email} />
              <input type="hidden" name="password" value={one.password} />
              <button type="submit" class="link-button">
                {peopleText.demoUse}
                <span class="govuk-visually-hidden"> {one.roleName}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

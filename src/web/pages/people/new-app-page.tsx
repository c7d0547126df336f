import type { NewApp } from '../../../application/people/set-up-app.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { factorText } from '../../text/factor-text.ts';
import { ReturnTo } from './second-factor-state.tsx';

export interface NewAppPageProps {
  readonly app: NewApp;
  /** The QR code of the app's address, as an SVG drawing. */
  readonly qrCode: string;
  readonly returnTo: string | undefined;
  readonly errors: readonly FormError[];
}

/** An app being set up: the QR code, the same secret as text, and the first code. */
export function NewAppPage({ app, qrCode, returnTo, errors }: NewAppPageProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: factorText.title, href: paths.secondFactor() }, { label: factorText.app }]} />
      <ErrorSummary errors={errors} />
      <h1>{factorText.newAppTitle}</h1>
      <p>{factorText.newAppScan}</p>
      <p>
        <img
          class="new-app__qr"
          src={`data:image/svg+xml,${encodeURIComponent(qrCode)}`}
          alt={factorText.newAppQr}
          width={220}
          height={220}
        />
      </p>
      <p>{factorText.newAppType}</p>
      <p>
        <code class="token" data-arabic="">
          {app.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </p>
      <Form action={paths.newAppConfirm()}>
        <ReturnTo path={returnTo} />
        <TextField
          name="code"
          label={factorText.newAppCode}
          hint={factorText.newAppCodeHint}
          autocomplete="one-time-code"
          error={errorFor(errors, 'code')}
          width="short"
        />
        <SubmitButton label={factorText.newAppConfirm} />
      </Form>
    </>
  );
}

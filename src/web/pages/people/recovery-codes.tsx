import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { factorText } from '../../text/factor-text.ts';

/** New recovery codes, to be printed: shown only this once. */
export function RecoveryCodes({ codes, email }: { readonly codes: readonly string[]; readonly email: string }) {
  return (
    <Notice tone="attention" title={factorText.recoveryMade} announce>
      <p>{factorText.recoveryMadeText}</p>
      <p>
        {factorText.recoveryPrintFor} <span data-arabic="">{email}</span>
      </p>
      <ol class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code data-arabic="">{code}</code>
          </li>
        ))}
      </ol>
    </Notice>
  );
}

/** The page of the codes that come with one's first second factor, and the way on. */
export function NewRecoveryCodes(props: {
  readonly codes: readonly string[];
  readonly email: string;
  readonly returnTo: string | undefined;
}) {
  const { codes, email, returnTo } = props;
  return (
    <>
      <h1>{factorText.recovery}</h1>
      <RecoveryCodes codes={codes} email={email} />
      <p>{factorText.recoveryText}</p>
      <p>
        <a class="button" href={returnTo ?? paths.secondFactor()}>
          {returnTo === undefined ? factorText.title : factorText.goOn}
        </a>
      </p>
    </>
  );
}

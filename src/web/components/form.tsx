import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ErrorSummary, type FormError } from './error-summary.tsx';

/** The reader's form token, provided once around each page that is rendered for one reader. */
export const FormToken = createContext<string | null>(null);

export interface FormProps {
  /** An address of `paths`. */
  readonly action: string;
  /** The row version the form is rendered from, where its use case checks one. */
  readonly rowVersion?: number | string | undefined;
  /**
   * The errors of this form, shown above its fields; a page with several forms may show them at its own top instead.
   */
  readonly errors?: readonly FormError[] | undefined;
  readonly errorTitle?: string | undefined;
  /** True if the form has a file: fields come before it, so that the token is read first. */
  readonly file?: boolean;
  /** The key under which the browser stores what is typed until it is sent. */
  readonly draft?: string | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly 'aria-labelledby'?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly children: ComponentChildren;
  /** Marks for the browser's scripts. */
  readonly [mark: `data-${string}`]: string | number | undefined;
}

/** Every form that changes something: token, row version, errors, and no validation by the browser. */
export function Form({ rowVersion, errors, errorTitle, file, draft, children, ...form }: FormProps) {
  return (
    <form
      {...form}
      method="post"
      noValidate
      enctype={file ? 'multipart/form-data' : undefined}
      {...(draft === undefined ? {} : { 'data-draft': draft })}
    >
      <TokenField />
      {rowVersion === undefined ? null : <input type="hidden" name="rowVersion" value={rowVersion} />}
      {errors === undefined ? null : <ErrorSummary errors={errors} title={errorTitle} />}
      {children}
    </form>
  );
}

function TokenField() {
  const token = useContext(FormToken);
  if (token === null) throw new Error('a form needs a reader: the page was rendered without a form token');
  return <input type="hidden" name="_csrf" value={token} />;
}

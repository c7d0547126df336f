import { BindingProof } from '../../binding-proof.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { frameworkText } from '../../text/framework-text.ts';

export interface PublishPageProps {
  readonly text: string;
  readonly errors: readonly FormError[];
}

/** Adds a year without programming: a framework pasted as text, checked completely, published as the next version. */
export function PublishPage({ text, errors }: PublishPageProps) {
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: frameworkText.listTitle, href: paths.frameworks() }, { label: frameworkText.publishTitle }]}
      />
      <ErrorSummary errors={errors} />
      <h1>{frameworkText.publishTitle}</h1>
      <Form action={paths.frameworkPublish()}>
        <TextareaField
          name="text"
          label={frameworkText.publishField}
          hint={frameworkText.publishLead}
          value={text}
          rows={20}
          error={errorFor(errors, 'text')}
        />
        <BindingProof act="framework.publish" errors={errors} />
        <SubmitButton label={frameworkText.publishButton} />
      </Form>
    </>
  );
}

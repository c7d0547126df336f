import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { peopleText, usersText } from '../../text/people-text.ts';
import { ShownLink } from './shown-link.tsx';

export interface NewUserPageProps {
  readonly name: string;
  readonly email: string;
  readonly errors: readonly FormError[];
  /** The account just made, and its link where no mail is sent. */
  readonly made?: { readonly userId: string; readonly href: string };
}

/** Creates an account; roles are added on the user's page. */
export function NewUserPage({ name, email, errors, made }: NewUserPageProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: usersText.title, href: paths.users() }, { label: usersText.addTitle }]} />
      <ErrorSummary errors={errors} />
      <h1>{usersText.addTitle}</h1>
      {made === undefined ? null : (
        <>
          <ShownLink href={made.href} />
          <p>
            <a href={paths.user(made.userId)}>{usersText.addedNext}</a>
          </p>
        </>
      )}
      <p>{usersText.addLead}</p>
      <Form action={paths.userNew()}>
        <TextField
          name="name"
          label={peopleText.name}
          hint={peopleText.nameHint}
          value={name}
          error={errorFor(errors, 'name')}
        />
        <TextField
          name="email"
          label={peopleText.email}
          type="email"
          value={email}
          error={errorFor(errors, 'email')}
          width="half"
        />
        <SubmitButton label={usersText.addButton} />
      </Form>
    </>
  );
}

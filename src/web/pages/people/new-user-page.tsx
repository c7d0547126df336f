import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { peopleText, usersText } from '../../text/people-text.ts';

export interface NewUserPageProps {
  readonly name: string;
  readonly email: string;
  readonly errors: readonly FormError[];
}

/** Creates an account; roles are added on the user's page. */
export function NewUserPage({ name, email, errors }: NewUserPageProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: usersText.title, href: paths.users() }, { label: usersText.addTitle }]} />
      <ErrorSummary errors={errors} />
      <h1>{usersText.addTitle}</h1>
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
        <TextField
          name="password"
          label={usersText.firstPassword}
          hint={usersText.firstPasswordHint}
          type="password"
          autocomplete="new-password"
          error={errorFor(errors, 'password')}
          width="half"
        />
        <SubmitButton label={usersText.addButton} />
      </Form>
    </>
  );
}

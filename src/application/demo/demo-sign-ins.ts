import { demoMailDomain, demoPeople } from './demo-people.data.ts';

/** One account a visitor may sign in with (the password is `demoPassword`): role in Thai, e-mail, what to try. */
export interface DemoSignIn {
  readonly role: string;
  readonly email: string;
  readonly tries: string;
}

export function demoEmail(key: string): string {
  return `${key}@${demoMailDomain}`;
}

/** The demonstration accounts, for the start-up printout and the sign-in page. */
export const demoSignIns: readonly DemoSignIn[] = demoPeople.map(({ key, roleName, tries }) => ({
  role: roleName,
  email: demoEmail(key),
  tries,
}));

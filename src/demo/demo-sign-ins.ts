import { demoMailDomain, demoPassword, demoPeople } from './demo-people.data.ts';

/** One account for visitors: the role in Thai, the e-mail, the shared password, what to try. */
export interface DemoSignIn {
  readonly roleName: string;
  readonly email: string;
  readonly password: string;
  readonly tries: string;
}

export function demoEmail(key: string): string {
  return `${key}@${demoMailDomain}`;
}

/** The demonstration accounts, for the start-up printout and the sign-in page. */
export const demoSignIns: readonly DemoSignIn[] = demoPeople.map(({ key, roleName, tries }) => ({
  roleName,
  email: demoEmail(key),
  password: demoPassword,
  tries,
}));

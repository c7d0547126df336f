import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';
import type { NewUserInput, NewUserRefusal } from './new-user.ts';
import type { PeopleDeps } from './people-deps.ts';

/** Five groups of four: 80 random bits that can be typed. */
const GROUPS = 5;
const GROUP_LENGTH = 4;

/** A code for the first administrator, stored hashed; null as soon as anyone has an account. For the server's console. */
export async function makeSetupCode(
  deps: Pick<PeopleDeps, 'transactions' | 'machine' | 'secrets'>,
): Promise<string | null> {
  const random = deps.secrets.sha256(deps.secrets.randomToken()).slice(0, GROUPS * GROUP_LENGTH);
  return deps.transactions.run(async (stores) => {
    if (!(await stores.users.isEmpty())) return null;
    await stores.setupCodes.add(deps.secrets.sha256(random), deps.machine.now());
    return random.replace(/.{4}(?=.)/g, '$&-');
  });
}

/**
 * Creates the first account for whoever can read the server's console. The code is compared before any password is hashed,
 * so that the page costs a stranger more than the server.
 */
export async function claimInstallation(
  deps: PeopleDeps,
  input: NewUserInput & { readonly setupCode: string },
): Promise<Outcome<{ readonly userId: string }, NewUserRefusal | 'users-exist' | 'setup-code-wrong'>> {
  const typed = deps.secrets.sha256(input.setupCode.toLowerCase().replace(/[^0-9a-f]/g, ''));
  const allowed = await deps.transactions.read(async ({ users, setupCodes }) => {
    if (!(await users.isEmpty())) return refuse('users-exist');
    return (await setupCodes.has(typed)) ? accept(true) : refuse('setup-code-wrong', undefined, 'setupCode');
  });
  return allowed.ok ? createFirstAdministrator(deps, input) : allowed;
}

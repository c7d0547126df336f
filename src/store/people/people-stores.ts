import type { PeopleStores } from '../../application/people/people-ports.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import { journalStore } from '../journal.ts';
import type { Queryable } from '../queryable.ts';
import { accessTokenStore } from './access-tokens.ts';
import { accountLinkStore } from './account-links.ts';
import { attemptStore } from './attempts.ts';
import { delegationStore } from './delegations.ts';
import { factorStore } from './factors.ts';
import { knownDeviceStore } from './known-devices.ts';
import { linkedIdentityStore } from './linked-identities.ts';
import { organisationStore } from './organisations.ts';
import { sessionStore } from './sessions.ts';
import { setupCodeStore } from './setup-codes.ts';
import { factorPolicyStore, signInStepStore } from './sign-in-steps.ts';
import { userStore } from './users.ts';

/** Everything the use cases of people need but the outbox, within one transaction. `now` gives the instant of journal rows. */
export function peopleStores(client: Queryable, now?: () => Instant): Omit<PeopleStores, 'accountMails'> {
  return {
    users: userStore(client),
    organisations: organisationStore(client),
    sessions: sessionStore(client),
    attempts: attemptStore(client),
    knownDevices: knownDeviceStore(client),
    setupCodes: setupCodeStore(client),
    accountLinks: accountLinkStore(client),
    accessTokens: accessTokenStore(client),
    delegations: delegationStore(client),
    factors: factorStore(client),
    factorPolicy: factorPolicyStore(client),
    signInSteps: signInStepStore(client),
    linkedIdentities: linkedIdentityStore(client),
    journal: journalStore(client, now),
  };
}

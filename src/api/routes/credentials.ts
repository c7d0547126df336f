import type { FastifyInstance } from 'fastify';
import { changeFactorPolicy } from '../../application/people/change-factor-policy.ts';
import { proveAndSendResetLink } from '../../application/people/make-account-link.ts';
import { readFactorPolicy } from '../../application/people/read-factor-policy.ts';
import { removeFactorsOf } from '../../application/people/remove-factors-of.ts';
import {
  changeFactorPolicyRoute,
  readFactorPolicyRoute,
  removeFactorsRoute,
  sendResetLinkRoute,
} from '../../contract/api/credentials.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { accept, type Outcome, withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';

const doneOf = <Code extends RefusalCode>(outcome: Outcome<true, Code>) =>
  withValue(outcome, () => ({ done: true as const }));

/** What lets a person in: links to set a password, second factors, and the acts that require one. */
export function serveCredentials(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, sendResetLinkRoute, {
    async handle({ deps, actor, params, body }) {
      const made = await proveAndSendResetLink(deps.people, actor, { userId: params.id, proof: proofOf(body.proof) });
      return made.ok ? accept({ linkToken: made.value.shownToken }) : made;
    },
    stored: () => ({ linkToken: null }),
  });
  serveRoute(app, deps, removeFactorsRoute, {
    handle: async ({ deps, actor, params, body }) =>
      doneOf(await removeFactorsOf(deps.people, actor, { userId: params.id, proof: proofOf(body.proof) })),
  });
  serveRoute(app, deps, readFactorPolicyRoute, {
    handle: ({ deps, actor }) => readFactorPolicy(deps.people, actor),
  });
  serveRoute(app, deps, changeFactorPolicyRoute, {
    handle: async ({ deps, actor, body: { policy, proof } }) =>
      doneOf(await changeFactorPolicy(deps.people, actor, { policy, proof: proofOf(proof) })),
  });
}

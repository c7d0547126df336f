import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reportMoves } from '../../domain/reporting/report-moves.ts';
import { refusalTables } from '../refusals/sentence-of.ts';
import * as accounts from './accounts.ts';
import * as agreement from './agreement.ts';
import * as analysis from './analysis.ts';
import { type ApiRoute, refusalsOf, scopeFor, scopeReaches } from './api-route.ts';
import * as bulkResults from './bulk-results.ts';
import * as calendar from './calendar.ts';
import * as evidence from './evidence.ts';
import * as framework from './framework.ts';
import * as hosts from './hosts.ts';
import * as journal from './journal.ts';
import * as kpiTemplate from './kpi-template.ts';
import * as national from './national.ts';
import * as negotiation from './negotiation.ts';
import * as negotiationItem from './negotiation-item.ts';
import * as negotiationSession from './negotiation-session.ts';
import * as organisations from './organisations.ts';
import * as outbox from './outbox.ts';
import * as papers from './papers.ts';
import * as people from './people.ts';
import * as province from './province.ts';
import * as reporting from './reporting.ts';
import * as result from './result.ts';
import * as submission from './submission.ts';
import * as work from './work.ts';

const areas = [
  agreement,
  analysis,
  bulkResults,
  calendar,
  framework,
  journal,
  kpiTemplate,
  national,
  negotiation,
  negotiationItem,
  negotiationSession,
  outbox,
  papers,
  people,
  province,
  reporting,
  result,
  submission,
  accounts,
  evidence,
  hosts,
  organisations,
  work,
];
const routes = areas
  .flatMap((area): unknown[] => Object.values(area))
  .filter((one): one is ApiRoute => typeof one === 'object' && one !== null && 'refusals' in one);

describe('the routes of the API', () => {
  it('have each a name and a place of their own', () => {
    expect(routes.length).toBeGreaterThanOrEqual(24);
    expect(new Set(routes.map((route) => route.id)).size).toBe(routes.length);
    expect(new Set(routes.map((route) => `${route.method} ${route.path}`)).size).toBe(routes.length);
  });

  it.each(routes.map((route) => [route.id, route] as const))(
    '%s refuses only with codes that have a sentence',
    (_id, route) => {
      const worded = new Set(Object.values(refusalTables).flatMap((table) => Object.keys(table)));
      expect(refusalsOf(route).filter((code) => !worded.has(code))).toEqual([]);
    },
  );

  it.each(routes.map((route) => [route.id, route] as const))(
    '%s names in its path what it reads from it',
    (_id, route) => {
      const named = [...route.path.matchAll(/:(\w+)/g)].map((one) => one[1]).sort();
      expect(Object.keys(route.params.shape).sort()).toEqual(named);
    },
  );

  it('change nothing without a token and a scope beyond reading', () => {
    for (const route of routes.filter((one) => one.method !== 'GET')) {
      expect(route.access, route.id).toBe('token');
      expect(scopeReaches(['read'], route.scope), route.id).toBe(false);
    }
  });

  it('ask for the version of what they change, unless they make something new or take something away', () => {
    const free = routes
      .filter((route) => route.method !== 'GET' && route.version !== 'checks')
      .map((route) => route.id);
    expect(free.sort()).toEqual([
      'acknowledgeHosting',
      'assignHost',
      'attachEvidence',
      'createAccessToken',
      'createUser',
      'delegateAuthority',
      'endDelegation',
      'endHost',
      'endHostPerson',
      'endRole',
      'grantRole',
      'linkEvidence',
      'nameHostPerson',
      'openRound',
      'planSession',
      'proposeCounter',
      'publishFramework',
      'recordView',
      'removeEvidence',
      'requeueMail',
      'reuseEvidence',
      'revokeAccessToken',
      'revokeSession',
      'saveManyResults',
      'setUserEnabled',
      'startAgreement',
    ]);
  });

  it('ask for a password in a proof, which is never stored, but for the one that keeps it out by itself', () => {
    const asking = routes.filter(
      ({ body }) => body !== null && body instanceof z.ZodObject && 'password' in body.shape,
    );
    expect(asking.map((route) => route.id)).toEqual(['createAccessToken']);
  });

  it('let a token for reporting take every step of a report but those that end its round or undo that', () => {
    // What ends a round for everybody is OPDC's decision: its announcement, and that there was no report to announce.
    const ending = ['conclude-unreported', 'withdraw-unreported', 'announce'];
    for (const move of reportMoves)
      expect(scopeFor(move.permission), move.action).toBe(ending.includes(move.action) ? 'admin' : 'report:write');
  });
});

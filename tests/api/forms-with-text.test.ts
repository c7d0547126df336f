import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { beginResults, beginWork } from './begin-work.ts';
import { formsOf } from './forms-with-text.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

/** Forms that open only in a state that the demonstration is not in, by when they do; each is sent by what sends every form that there is. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'while a second factor is being set up or is held': [
    '/account/second-factor/show',
    '/account/second-factor/app/confirm',
    '/account/second-factor/app/remove',
    '/account/second-factor/passkeys/remove',
    '/account/second-factor/recovery-codes',
    '/users/:id/second-factors/remove',
  ],
  'for who has more sessions, tokens, delegations or linked accounts than these people': [
    '/account/linked-identities/unlink',
    '/account/access-tokens/revoke',
    '/users/:id/delegations',
    '/users/:id/delegations/end',
  ],
  'while a proposal is judged and negotiated': [
    '/:fiscalYear/:organisationId/agreement/moves/:action',
    '/:fiscalYear/:organisationId/agreement/shared/:code',
    '/:fiscalYear/:organisationId/analysis',
    '/:fiscalYear/negotiation',
    '/:fiscalYear/:organisationId/negotiation/items/:code/counter',
    '/:fiscalYear/:organisationId/negotiation/items/:code/view',
    '/:fiscalYear/:organisationId/negotiation/items/:code/resolution',
    '/:fiscalYear/:organisationId/negotiation/sessions/:number/minutes',
    '/:fiscalYear/:organisationId/negotiation/sessions/:number/cancel',
  ],
  'while a meeting waits for its replies and minutes': [
    '/meetings/:id/invitees/:number/reply',
    '/meetings/:id/minutes',
  ],
  'while a meeting of a body waits for its resolutions, or OPDC to be told of them': [
    '/meetings/:id/resolutions',
    '/meetings/:id/change-notice',
    '/meetings/:id/change-notice/outside',
  ],
  'when a letter is issued, or has an enclosure': [
    '/letters/:place/:letter/enclosures/:number/remove',
    '/letters/:place/:letter/enclosures/:number/without',
    '/letters/:place/:letter/sending',
    '/letters/:place/:letter/handing',
    '/letters/:place/emblem',
    '/letters/:place/emblem/remove',
  ],
  'while a form of an indicator is audited, or every form of a party is ready': [
    '/:fiscalYear/:organisationId/templates/send-ready',
    '/:fiscalYear/:organisationId/templates/indicators/:code/audit',
  ],
  'by the officer of who reviews, or once something was attached or uploaded': [
    '/:fiscalYear/:organisationId/agreement/files/:number/take-back',
    '/meetings/:id/papers/:number/take-back',
    '/:fiscalYear/library/:number/withdraw',
    '/:fiscalYear/:organisationId/:round/indicators/:code/draft',
    '/:fiscalYear/:organisationId/:round/accept-results',
    '/:fiscalYear/:organisationId/:round/indicators/:code/evidence/:sha256/remove',
    '/:fiscalYear/:organisationId/:round/indicators/:code/assessment',
    '/:fiscalYear/:organisationId/:round/assessments',
    '/:fiscalYear/:organisationId/:round/workbook/apply',
  ],
  'of advice, once it was begun, and of a year in which warnings are written': [
    '/:fiscalYear/:organisationId/advice/:number',
    '/:fiscalYear/:organisationId/advice/:number/moves/:action',
    '/:fiscalYear/early-warning/give',
    '/:fiscalYear/early-warning/revoke',
    '/:fiscalYear/:organisationId/six-months/publish',
  ],
  'of a development database, once a table was sent, and while a draft of an agreement has its unit': [
    '/database/:organisationId/imports/:id',
    '/database/:organisationId/definitions/save',
    '/database/:organisationId/:code/baseline',
  ],
  'of supposed results, once they were saved': ['/:fiscalYear/:organisationId/what-if/:number/remove'],
  'of a request to change, while a window is open and once it was begun': [
    '/:fiscalYear/:organisationId/changes',
    '/:fiscalYear/:organisationId/changes/:number',
    '/:fiscalYear/:organisationId/changes/:number/files/:need',
    '/:fiscalYear/:organisationId/changes/:number/files/:need/:sha256/remove',
    '/:fiscalYear/:organisationId/changes/:number/moves/:action',
  ],
  'at the place of a visit, for its team on its day, or once it is signed off': [
    '/:fiscalYear/:organisationId/:round/site-visit/field',
    '/:fiscalYear/:organisationId/:round/site-visit/files',
    '/:fiscalYear/:organisationId/:round/site-visit/files/:number/take-back',
    '/:fiscalYear/:organisationId/:round/site-visit/findings/:code/answer',
  ],
  'of a year whose framework gives a right of reply, which no shipped one does': [
    '/:fiscalYear/results/:round/objections',
    '/:fiscalYear/:organisationId/:round/objections/moves/:action',
    '/:fiscalYear/:organisationId/:round/objections/indicators/:code',
    '/:fiscalYear/:organisationId/:round/objections/indicators/:code/answer',
  ],
  'where a panel evaluates a party, and of a panel that was appointed': [
    '/:fiscalYear/panels/:number',
    '/:fiscalYear/:organisationId/:round/panel',
    '/:fiscalYear/:organisationId/:round/panel/moves/:action',
  ],
  'of an innovation proposal, once a file was attached to it': [
    '/:fiscalYear/:organisationId/innovation/:number/files/:file/take-back',
  ],
  'of a consultation, before it is held and while its days are to come': [
    '/:fiscalYear/consultations/call',
    '/:fiscalYear/:organisationId/consultation/slot',
    '/:fiscalYear/:organisationId/consultation/move-request',
    '/:fiscalYear/:organisationId/consultation/move',
    '/:fiscalYear/:organisationId/consultation/questions',
  ],
  'of incentives, once the results of their year are announced': [
    '/:fiscalYear/incentives',
    '/:fiscalYear/incentives/:number/lay',
  ],
  'in a state of their own: mail that was not sent, hosts who have not answered': [
    '/outbox/:id/again',
    '/:fiscalYear/:organisationId/hosts/acknowledge',
  ],
};
const named = Object.values(elsewhere).flat();

/** Whoever can open the forms of each part of the product. */
const people = [
  'admin',
  'opdc',
  'officer.loei',
  'officer.cluster',
  'host.cd.loei',
  'governor.loei',
  'evaluator',
  'central',
];

describeOnEmbeddedDatabase('the forms in which text is typed', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let begun: readonly string[] = [];
  const routes: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-forms-'));
    const deps = webDepsOn(database, folder);
    const parts = { ...deps.people, transactions: deps.transactions, clock: deps.clock };
    await loadDemo(parts, { provinces: ['TH-13', 'TH-42', 'TH-50', 'TH-52', 'TH-75'] });
    app = Fastify({ logger: { level: 'error' } });
    app.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
      if (method === 'POST' && config?.needsAccount === true) routes.push(url);
    });
    await registerWeb(app, deps);
    await app.ready();
    begun = [
      ...(await beginWork(app)),
      ...(await beginResults(deps)),
      '/2554/consultations',
      '/2554/TH-52/consultation',
    ];
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are all found by following links from the pages that there are, or said to be tried elsewhere', async () => {
    const actions = new Set<string>();
    for (const key of people)
      for (const action of (await formsOf(await new Visitor(app).signIn(key), begun)).actions) actions.add(action);
    const shape = (url: string) => new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
    const found = (url: string) => [...actions].some((action) => shape(url).test(action));
    expect(routes.filter((url) => !found(url) && !named.includes(url))).toEqual([]);
    expect(named.filter((url) => !routes.includes(url))).toEqual([]);
  });
});

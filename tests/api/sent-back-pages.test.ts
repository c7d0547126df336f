import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDraft } from '../../src/application/catalogue/start-draft.ts';
import { readMeetingResolutions } from '../../src/application/resolutions/read-resolutions.ts';
import { recordResolution } from '../../src/application/resolutions/record-resolution.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import type { DecisionSubject } from '../../src/domain/framework/agreement-schema.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdBodyMeeting } from '../../src/testing/hold-body-meeting.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import { publishUnapproved } from '../../src/testing/shipped-framework.ts';
import { registerWeb } from '../../src/web/register-web.ts';
import { Visitor, webDepsOn } from './web-setting.ts';

const bodyId = 'committee.subcommission';
/** OPDC's officer of the demonstration, who is the secretary of the body. */
let opdc = actorOf('opdc-officer', 'opdc');

describeOnEmbeddedDatabase('what a body sent back', (database) => {
  let folder = '';
  let app: FastifyInstance;
  let deps: ReturnType<typeof webDepsOn>;
  let meetings = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-sent-back-'));
    deps = webDepsOn({ pool: database.pool }, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-42'] });
    const secretary = await transactions.read((stores) => stores.users.findByEmail(demoEmail('opdc')));
    opdc = { ...opdc, userId: secretary?.id ?? '' };
    app = Fastify({ logger: { level: 'silent' } });
    await registerWeb(app, deps);
    await app.ready();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const heldMeeting = async (kind: DecisionSubject = 'framework') => {
    meetings += 1;
    const held = { id: `sent-back-${meetings}`, bodyId, number: 90 + meetings, day: '2025-10-01', fiscalYears: [2568] };
    return (await deps.transactions.run((stores) => holdBodyMeeting(stores, { ...held, kind }))).id;
  };
  const parts = () => ({ ...deps.people, transactions: deps.transactions, clock: deps.clock });
  const pageFor = async (key: string, address: string) =>
    (await (await new Visitor(app).signIn(key)).get(address)).body;

  it('of the framework in force stands on its page with the words of the body, until the body approves it', async () => {
    const { version } = await publishUnapproved(deps.transactions, 2568);
    const about = { item: 1, kind: 'framework', keys: [`2568/${version}`] } as const;
    const words = 'ขอให้ทบทวนน้ำหนักของมิติที่สอง';
    expect(await pageFor('opdc', '/frameworks/2568')).not.toContain(words);
    accepted(
      await recordResolution(parts(), opdc, {
        id: await heldMeeting(),
        ...about,
        decided: 'not-approved',
        text: words,
      }),
    );
    const page = await pageFor('opdc', '/frameworks/2568');
    expect(page).toContain(`“${words}”`);
    expect(page).toContain('มีมติ ไม่เห็นชอบ');
    accepted(
      await recordResolution(parts(), opdc, { id: await heldMeeting(), ...about, decided: 'approved', text: 'เห็นชอบ' }),
    );
    expect(await pageFor('opdc', '/frameworks/2568')).not.toContain(words);
  });

  it('of the draft of the list stands above the draft with the words of the body, and on no edition in force', async () => {
    const { edition } = accepted(await startDraft(parts(), opdc, { fiscalYear: 2568, from: null }));
    const id = await heldMeeting('catalogue-edition');
    const { waiting } = accepted(await readMeetingResolutions(parts(), opdc, { id }));
    const keys = waiting.find((one) => one.kind === 'catalogue-edition')?.subjects.map((one) => one.key) ?? [];
    const words = 'ขอให้เพิ่มตัวชี้วัดด้านน้ำ';
    accepted(
      await recordResolution(parts(), opdc, {
        ...{ id, item: 1, kind: 'catalogue-edition', keys, decided: 'returned', text: words },
      }),
    );
    expect(await pageFor('opdc', `/2568/catalogue?edition=${edition}`)).toContain(`“${words}”`);
    expect(await pageFor('opdc', '/2568/catalogue')).not.toContain(words);
  });
});

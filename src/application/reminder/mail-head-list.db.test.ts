import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smtpMail } from '../../adapters/smtp-mail.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { headListsSetting, onDay } from '../../testing/head-lists-setting.ts';
import { machineAt } from '../../testing/machine-at.ts';
import { type SmtpServerProcess, startSmtpServer } from '../../testing/smtp-server-process.ts';
import { headListLetterAt } from '../../web/pages/reminder/write-head-list.tsx';
import { publishHeads } from '../journal/publish-heads.ts';
import { headListMailing } from './mail-head-list.ts';

describe('the published ends of the journal', () => {
  let database: TestDatabase;
  let server: SmtpServerProcess;
  let now = '2025-10-06T01:00:00.000Z';
  const said: string[] = [];
  const open: { close(): void }[] = [];

  beforeAll(async () => {
    database = await openTestDatabase(embeddedTarget());
    server = await startSmtpServer();
  });
  afterAll(async () => {
    for (const one of open) one.close();
    await server.stop();
    await database.close();
  });

  const mailing = (setting: ReturnType<typeof headListsSetting>) => {
    const mailer = smtpMail({ url: server.url, from: 'สัมฤทธิ์ <samrit@samrit.example>', longest: 5000 });
    open.push(mailer);
    return headListMailing({
      ...{ transactions: setting.transactions, machine: machineAt(() => now), mailer },
      addresses: ['archive@nao.example', 'busy@archive.example'],
      letterOf: headListLetterAt({ address: 'https://samrit.example', isDemo: false }),
      complain: (line) => said.push(line),
    });
  };

  it('are mailed once to each address outside, as a file with which the journal can be compared', async () => {
    const setting = headListsSetting(database.pool);
    const mail = mailing(setting);
    await mail();
    expect(server.arrived()).toEqual([]);
    const { list } = await publishHeads(setting);
    await mail();
    await mail();
    expect(server.arrived().map(({ to }) => to)).toEqual([['archive@nao.example']]);
    const arrived = server.arrived()[0];
    expect(arrived?.attached).toBe(list.text);
    expect(arrived?.headers.get('subject')).toBe('บัญชีหัวบันทึกของสัมฤทธิ์ ฉบับที่ 1 6 ตุลาคม 2568');
    expect(arrived?.headers.get('message-id')).toContain(list.sha256);
    expect(said).toEqual([expect.stringContaining('journal heads 1 to busy@archive.example')]);
  });

  it('are mailed again where the mail server was busy, after a quarter of an hour, and on the next day', async () => {
    const setting = headListsSetting(database.pool);
    const mail = mailing(setting);
    await mail();
    const before = server.arrived().length;
    await mail();
    expect(said).toHaveLength(2);
    now = '2025-10-06T01:15:00.000Z';
    await mail();
    expect(said).toHaveLength(3);
    await publishHeads(onDay(setting, '2025-10-07'));
    await mail();
    expect(server.arrived()).toHaveLength(before + 1);
    expect(server.arrived().at(-1)?.attached).toContain('2025-10-07');
  });
});

import { expect, it } from 'vitest';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { apiSetting } from './api-setting.ts';

const result = '/2568/provinces/TH-42/rounds/12m/results/1.1-SME';
const pdf = Buffer.from('%PDF-1.7\nเนื้อหา\n%%EOF\n');

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

describeOnEmbeddedDatabase('what the API sends is what its description says', (database) => {
  const setting = apiSetting(database);

  it('in every file, table and other answer to a reading', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const { sha256 } = (await host.attach(`${result}/evidence`, { name: 'ก.pdf', bytes: pdf })).json();
    const parts: Readonly<Record<string, string>> = {
      ...{ year: '2568', org: 'TH-42', round: '12m', code: '1.1-SME', sha256, version: '1', number: '1' },
    };
    const people = [await setting.person('opdc'), await setting.person('officer.loei')];
    const { paths } = (await setting.withToken(null).get('/openapi.json')).json();
    const wrong: string[] = [];
    const sent = new Map<string, number>();
    for (const [path, operations] of Object.entries<Record<string, Operation>>(paths)) {
      if (operations.get === undefined) continue;
      const url = path.replace(/^\/api\/v1/, '').replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? 'opdc');
      const documented = Object.keys(operations.get.responses['200']?.content ?? {});
      const accepted = ['*/*', ...(documented.includes('text/csv') ? ['text/csv'] : [])];
      for (const [person, accept] of people.flatMap((one) => accepted.map((type) => [one, type] as const))) {
        const answer = await person.get(url, { accept });
        const type = String(answer.headers['content-type']).split(';')[0] ?? '';
        const told = answer.statusCode === 200 ? documented : ['application/problem+json'];
        if (!told.includes(type)) wrong.push(`${url} ${answer.statusCode} ${type}, not ${told.join(' or ')}`);
        if (accept === 'text/csv' && answer.statusCode === 200 && type !== accept) wrong.push(`${url} no ${accept}`);
        if (type === 'text/csv' && !answer.body.startsWith('\uFEFF')) wrong.push(`${url} without a byte order mark`);
        if (answer.statusCode === 200) sent.set(type, (sent.get(type) ?? 0) + 1);
      }
    }
    expect(wrong).toEqual([]);
    expect(sent.get('application/zip')).toBeGreaterThan(1);
    expect(sent.get('application/pdf')).toBeGreaterThan(0);
    expect(sent.get('text/csv')).toBeGreaterThan(8);
    expect(sent.get('application/json')).toBeGreaterThan(25);
  });

  it('under the name that it was uploaded with, as far as a file may be called so', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const names: readonly (readonly [sent: string, kept: string])[] = [
      ['รายงาน %22ฉบับจริง%22.pdf', 'รายงาน ฉบับจริง.pdf'],
      ['ร้อยละ 85%.pdf', 'ร้อยละ 85%.pdf'],
      ['100%25 ครบ.pdf', '100%25 ครบ.pdf'],
      ["ของจังหวัด (๒) 'ก'*.pdf", 'ของจังหวัด (๒) ก_.pdf'],
    ];
    for (const [index, [sent, kept]] of names.entries()) {
      const bytes = Buffer.concat([pdf, Buffer.from(`${index}\n%%EOF\n`)]);
      const { sha256 } = (await host.attach(`${result}/evidence`, { name: sent, bytes })).json();
      const header = String((await host.get(`${result}/evidence/${sha256}`)).headers['content-disposition']);
      const [, name = ''] = /^attachment; filename\*=UTF-8''([\w.~!#$&+^`|%-]+)$/.exec(header) ?? [];
      expect(decodeURIComponent(name)).toBe(kept);
    }
  });
});

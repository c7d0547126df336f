import { describe, expect, it } from 'vitest';
import { refusalTables, type WordedCode } from '../contract/refusals/sentence-of.ts';
import type { AnyWording } from '../contract/refusals/wording.ts';
import { type Refusal, refusal } from '../domain/values/result.ts';
import { reasonInWords, refusalForParty } from './refusal-for-party.ts';

const cluster = { organisationId: 'cluster-2552-7', fiscalYear: 2554 };
const wordings: readonly (readonly [string, AnyWording])[] = Object.values(refusalTables).flatMap((table) =>
  Object.entries(table as Readonly<Record<string, AnyWording>>),
);

describe('a refusal told under the address of a cluster', () => {
  it.each(wordings)('%s speaks of the cluster where it speaks of its party', (code, { example }) => {
    const told = refusalForParty(cluster, { code: code as WordedCode, facts: example } as Refusal);
    const facts = Object.values(example ?? {}).filter((fact) => typeof fact === 'string' && fact.includes('จังหวัด'));
    const own = facts.reduce<string>((text, fact) => text.replaceAll(String(fact), ''), told).replace(/“[^”]*”/g, '');
    expect(own).not.toMatch(/ผู้ว่าฯ|ผู้ว่าราชการ|สำนักงานจังหวัด|(?<!กลุ่ม)จังหวัด(?!สมาชิก)/);
  });

  it('leaves a province’s words to a province, and a name that it tells of as it is', () => {
    const open = refusal('report-with-governor');
    expect(refusalForParty({ organisationId: 'TH-42' }, open)).toContain('ผู้ว่าราชการจังหวัด');
    expect(refusalForParty(cluster, open)).toContain('หัวหน้ากลุ่มจังหวัด');
    expect(refusalForParty({}, open)).toContain('ผู้ว่าราชการจังหวัด');
  });
});

it('a reason on a paper ends before what the reader of a page would do about it', () => {
  for (const [code, { example }] of wordings.filter(([name]) => /negotiat|analysis|approved-list|judged/.test(name))) {
    const reason = reasonInWords({ code: code as WordedCode, facts: example } as Refusal);
    expect(reason, code).not.toContain('—');
    expect(reason.length, code).toBeGreaterThan(10);
  }
});

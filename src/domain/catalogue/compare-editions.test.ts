import { describe, expect, it } from 'vitest';
import { sampleEdition, sampleEntry } from '../../testing/catalogue-sample.ts';
import { editionInForce } from './catalogue-entry.ts';
import { catalogueEntryFieldNames, textsOfCatalogueEntry } from './catalogue-entry-texts.ts';
import { compareEditions, fieldsOf } from './compare-editions.ts';

const first = sampleEdition([sampleEntry(), sampleEntry({ code: '1-02', position: 2 })]);

describe('two editions of the list', () => {
  it('tell what came, what went and what changed, with both texts', () => {
    const second = sampleEdition([sampleEntry({ unit: 'คน' }), sampleEntry({ code: '1-03' })], { edition: 2 });
    const comparison = compareEditions(first, second);
    expect(comparison.added.map((one) => one.code)).toEqual(['1-03']);
    expect(comparison.removed.map((one) => one.code)).toEqual(['1-02']);
    expect(comparison.changed.map(({ entry, changes }) => [entry.code, changes])).toEqual([
      ['1-01', [{ field: 'unit', label: 'หน่วยวัด', before: 'ร้อยละ', after: 'คน' }]],
    ]);
    expect(comparison.unchanged).toBe(0);
  });

  it('are alike with themselves', () => {
    expect(compareEditions(first, first)).toEqual({ added: [], removed: [], changed: [], unchanged: 2 });
  });

  it('notice a change in any field', () => {
    expect(Object.keys(fieldsOf(sampleEntry())).sort()).toEqual(Object.keys(catalogueEntryFieldNames).sort());
    const changes = [
      { rule: { kind: 'judgement' as const } },
      { variables: [] },
      { mandatory: true },
      { centralOwnerId: 'central.ita' },
      { applicability: { kind: 'provinces' as const, ids: ['TH-42'] } },
      { source: { document: 'S2', clause: 'ข้อ 1' } },
    ];
    for (const change of changes) {
      const { changed } = compareEditions(first, { entries: [sampleEntry(change)] });
      expect(changed[0]?.changes).toHaveLength(1);
    }
  });
});

describe('the edition in force', () => {
  it('is the newest approved one, however many drafts follow', () => {
    const editions = [
      first,
      { ...first, edition: 3 },
      { ...first, edition: 2 },
      { ...first, edition: 4, status: 'draft' as const },
    ];
    expect(editionInForce(editions)?.edition).toBe(3);
    expect(editionInForce([{ ...first, status: 'draft' as const }])).toBeNull();
  });

  it('reads nothing where there is nothing: no formula, no central owner', () => {
    const texts = fieldsOf(sampleEntry({ formula: null, centralOwnerId: null }));
    expect([texts.formula, texts.centralOwner]).toEqual(['', '']);
    const full = fieldsOf(
      sampleEntry({ centralOwnerId: 'central.ita', applicability: { kind: 'provinces', ids: ['TH-42'] } }),
    );
    expect([full.formula, full.centralOwner, full.applicability]).toEqual([
      'treated / total * 100',
      'central.ita',
      'TH-42',
    ]);
  });
});

describe('the words of an entry', () => {
  it('are everything a person wrote, blank texts left out', () => {
    const rule = {
      kind: 'composite' as const,
      parts: [
        { weight: '1', name: 'น้ำ', rule: { kind: 'judgement' as const } },
        { weight: '1', rule: { kind: 'milestones' as const, steps: 1, mode: 'cumulative' as const, names: ['สำรวจ'] } },
      ],
    };
    const texts = textsOfCatalogueEntry(
      sampleEntry({ rule, definition: ' ', variables: [], source: { document: 'S2', clause: 'ข้อ 1' } }),
    );
    expect(texts.map(({ field, text }) => `${field} ${text}`)).toEqual([
      'name ร้อยละของน้ำเสียที่ได้รับการบำบัด',
      'unit ร้อยละ',
      'rule น้ำ',
      'rule สำรวจ',
      'owner สำนักงาน ก.พ.ร.',
      'dataSource รายงานของจังหวัด',
      'source ข้อ 1',
    ]);
    const steps = { kind: 'milestones' as const, steps: 1, mode: 'cumulative' as const };
    expect(textsOfCatalogueEntry(sampleEntry({ rule: steps })).some(({ field }) => field === 'rule')).toBe(false);
    expect(textsOfCatalogueEntry(sampleEntry()).some(({ field }) => field === 'rule')).toBe(false);
  });
});

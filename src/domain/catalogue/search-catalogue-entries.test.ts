import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../testing/catalogue-sample.ts';
import { everyEntry, searchCatalogueEntries } from './search-catalogue-entries.ts';

const entries = [
  sampleEntry(),
  sampleEntry({
    code: '1-02',
    position: 2,
    name: 'รายได้จากการท่องเที่ยว',
    definition: '',
    variables: [],
    owner: 'กรมการท่องเที่ยว',
    mandatory: true,
  }),
  sampleEntry({
    code: '1.2-03',
    componentCode: '1.2',
    position: 3,
    name: 'ผู้เสียชีวิตบนถนน',
    definition: 'รายได้ไม่เกี่ยวข้อง',
    variables: [],
    centralOwnerId: 'central.ita',
  }),
];
const found = (filter: Partial<typeof everyEntry>) =>
  searchCatalogueEntries(entries, { ...everyEntry, ...filter }).map((entry) => entry.code);

describe('searching the list', () => {
  it('gives everything in order when nothing is asked', () => {
    expect(found({})).toEqual(['1-01', '1-02', '1.2-03']);
    expect(found({ text: '  ' })).toEqual(['1-01', '1-02', '1.2-03']);
  });

  it('cuts Thai into words, each of which must occur', () => {
    expect(found({ text: 'รายได้ท่องเที่ยว' })).toEqual(['1-02']);
    expect(found({ text: 'ท่องเที่ยว ทะเล' })).toEqual([]);
  });

  it('finds words typed on another keyboard, and codes in either digits', () => {
    expect(found({ text: 'นํ้าเสีย' })).toEqual(['1-01']);
    expect(found({ text: '๑-๐๒' })).toEqual(['1-02']);
  });

  it('puts what has the word in its name before what has it elsewhere', () => {
    expect(found({ text: 'รายได้' })).toEqual(['1-02', '1.2-03']);
  });

  it('filters by component with what lies below it, kind, owner and central data owner', () => {
    expect(found({ component: '1.2' })).toEqual(['1.2-03']);
    expect(found({ component: '1' })).toEqual(['1-01', '1-02', '1.2-03']);
    expect(found({ mandatory: true })).toEqual(['1-02']);
    expect(found({ owner: 'กรมการท่องเที่ยว' })).toEqual(['1-02']);
    expect(found({ owner: 'central.ita' })).toEqual(['1.2-03']);
  });
});

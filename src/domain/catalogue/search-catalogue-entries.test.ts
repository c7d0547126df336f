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

  it('ranks what has every part in its code or name first, then by place in the list', () => {
    const water = (code: string, position: number, change: object) =>
      sampleEntry({ code, position, variables: [], ...change });
    const list = [
      water('C', 3, { name: 'แหล่งน้ำ', definition: '' }),
      water('B', 2, { name: 'อากาศ', definition: 'คุณภาพ แหล่งน้ำ' }),
      water('A', 1, { name: 'ดิน', definition: 'แหล่งน้ำ' }),
      water('D', 4, { name: 'ป่า', definition: '', unit: 'ไร่', owner: 'กรม', dataSource: '' }),
    ];
    const codes = (text: string) => searchCatalogueEntries(list, { ...everyEntry, text }).map((one) => one.code);
    expect(codes('แหล่งน้ำ')).toEqual(['C', 'A', 'B']);
    expect(codes('คุณภาพ  แหล่งน้ำ')).toEqual(['B']);
    expect(codes('a')).toEqual(['A']);
    expect(codes('ไร่ กรม')).toEqual(['D']);
    expect(codes('ไร่กรม')).toEqual(['D']);
    expect(codes('ป่า ภูเขา')).toEqual([]);
    expect(codes('ภูเขา')).toEqual([]);
  });

  it('finds words apart in the name before words apart elsewhere', () => {
    const list = [
      sampleEntry({ code: 'A', position: 1, name: 'จังหวัด', definition: 'รายได้', variables: [] }),
      sampleEntry({ code: 'B', position: 2, name: 'จังหวัดมีรายได้', definition: '', variables: [] }),
      sampleEntry({ code: 'C', position: 3, name: 'ป่า', definition: 'รายได้ของจังหวัด', variables: [] }),
    ];
    const codes = (text: string) => searchCatalogueEntries(list, { ...everyEntry, text }).map((one) => one.code);
    expect(codes('รายได้จังหวัด')).toEqual(['B', 'A', 'C']);
    expect(codes('จังหวัดป่า')).toEqual(['C']);
  });

  it('looks into the labels of the variables', () => {
    const variables = [
      { name: 'a', label: 'ครัวเรือน', unit: '', mayBeNegative: false },
      { name: 'b', label: 'เกษตร', unit: '', mayBeNegative: false },
    ];
    const codes = (text: string) =>
      searchCatalogueEntries([sampleEntry({ variables })], { ...everyEntry, text }).map((one) => one.code);
    expect([codes('ครัวเรือน'), codes('เกษตร'), codes('ครัวเรือนเกษตร')]).toEqual([['1-01'], ['1-01'], ['1-01']]);
  });

  it('does not read two fields as one word', () => {
    const list = [
      sampleEntry({ code: 'A', position: 1, name: 'ป่า', definition: 'จังหวัด', unit: 'รายได้', variables: [] }),
      sampleEntry({ code: 'B', position: 2, name: 'รายได้ของจังหวัด', definition: '', variables: [] }),
    ];
    const codes = searchCatalogueEntries(list, { ...everyEntry, text: 'จังหวัดรายได้' }).map((one) => one.code);
    expect(codes).toEqual(['B', 'A']);
  });
});

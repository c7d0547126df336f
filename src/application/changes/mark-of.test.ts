import { describe, expect, it } from 'vitest';
import { nationMark, partyMark } from './mark-of.ts';

const tally = { people: '7', places: 'TH-10:4 TH-1:2 nation:9 TH-42:15' };

describe('the mark of what was kept', () => {
  it('changes with the province it was drawn from and with what all share, and with no other province', () => {
    const loei = partyMark(tally, 'TH-42');
    expect(partyMark({ ...tally, places: tally.places.replace('TH-42:15', 'TH-42:16') }, 'TH-42')).not.toBe(loei);
    expect(partyMark({ ...tally, places: tally.places.replace('nation:9', 'nation:10') }, 'TH-42')).not.toBe(loei);
    expect(partyMark({ ...tally, places: tally.places.replace('TH-10:4', 'TH-10:5') }, 'TH-42')).toBe(loei);
  });

  it('changes with a cluster, whose results may count in the province', () => {
    const places = `${tally.places} cluster-2560-3:1`;
    const loei = partyMark({ ...tally, places }, 'TH-42');
    expect(partyMark({ ...tally, places: places.replace('-3:1', '-3:2') }, 'TH-42')).not.toBe(loei);
  });

  it('tells a province from one whose code begins alike, and one without changes from one with some', () => {
    expect(partyMark(tally, 'TH-1')).toContain('TH-1:2');
    expect(partyMark(tally, 'TH-4')).toContain('TH-4:0');
  });

  it('of the nation changes with every province', () => {
    expect(nationMark({ ...tally, places: `${tally.places} TH-96:1` })).not.toBe(nationMark(tally));
  });
});

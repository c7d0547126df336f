import { describe, expect, it } from 'vitest';
import { nationMark, provinceMark } from './mark-of.ts';

const tally = { people: '7', places: 'TH-10:4 TH-1:2 nation:9 TH-42:15' };

describe('the mark of what was kept', () => {
  it('changes with the province it was drawn from and with what all share, and with no other province', () => {
    const loei = provinceMark(tally, 'TH-42');
    expect(provinceMark({ ...tally, places: tally.places.replace('TH-42:15', 'TH-42:16') }, 'TH-42')).not.toBe(loei);
    expect(provinceMark({ ...tally, places: tally.places.replace('nation:9', 'nation:10') }, 'TH-42')).not.toBe(loei);
    expect(provinceMark({ ...tally, places: tally.places.replace('TH-10:4', 'TH-10:5') }, 'TH-42')).toBe(loei);
  });

  it('tells a province from one whose code begins alike, and one without changes from one with some', () => {
    expect(provinceMark(tally, 'TH-1')).toContain('TH-1:2');
    expect(provinceMark(tally, 'TH-4')).toContain('TH-4:0');
  });

  it('of the nation changes with every province', () => {
    expect(nationMark({ ...tally, places: `${tally.places} TH-96:1` })).not.toBe(nationMark(tally));
  });
});

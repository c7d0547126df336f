import { describe, expect, it } from 'vitest';
import { nationChangeStamp, partyChangeStamp } from './change-stamp.ts';

const changeStamp = { people: '7', places: 'TH-10:4 TH-1:2 nation:9 TH-42:15' };

describe('the mark of what was kept', () => {
  it('changes with the province it was drawn from and with what all share, and with no other province', () => {
    const loei = partyChangeStamp(changeStamp, 'TH-42');
    expect(
      partyChangeStamp({ ...changeStamp, places: changeStamp.places.replace('TH-42:15', 'TH-42:16') }, 'TH-42'),
    ).not.toBe(loei);
    expect(
      partyChangeStamp({ ...changeStamp, places: changeStamp.places.replace('nation:9', 'nation:10') }, 'TH-42'),
    ).not.toBe(loei);
    expect(
      partyChangeStamp({ ...changeStamp, places: changeStamp.places.replace('TH-10:4', 'TH-10:5') }, 'TH-42'),
    ).toBe(loei);
  });

  it('changes with a cluster, whose results may count in the province', () => {
    const places = `${changeStamp.places} cluster-2560-3:1`;
    const loei = partyChangeStamp({ ...changeStamp, places }, 'TH-42');
    expect(partyChangeStamp({ ...changeStamp, places: places.replace('-3:1', '-3:2') }, 'TH-42')).not.toBe(loei);
  });

  it('tells a province from one whose code begins alike, and one without changes from one with some', () => {
    expect(partyChangeStamp(changeStamp, 'TH-1')).toContain('TH-1:2');
    expect(partyChangeStamp(changeStamp, 'TH-4')).toContain('TH-4:0');
  });

  it('of the nation changes with every province', () => {
    expect(nationChangeStamp({ ...changeStamp, places: `${changeStamp.places} TH-96:1` })).not.toBe(
      nationChangeStamp(changeStamp),
    );
  });
});

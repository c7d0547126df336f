import type { SaveDevelopmentInput } from '../application/development-indicators/save-development-indicator.ts';
import type { TypedValueRow } from '../domain/development-indicators/read-value-rows.ts';
import { type Actor, visitor } from '../domain/people/actor.ts';
import { actorOf } from './reporting-sample.ts';

/** An indicator of Pathum Thani as it is defined. */
export const developmentDefinition: SaveDevelopmentInput = {
  ...{
    organisationId: 'TH-13',
    code: '1-01',
    name: 'รายได้',
    definition: 'รายได้ของครัวเรือน',
    unit: 'บาท',
    method: 'สำรวจ',
  },
  ...{ dataSource: 'สำนักงานสถิติจังหวัด', ownerId: 'TH-13.com', frequency: 'year', firstYear: '2564', lastYear: '' },
  ...{ isNew: true, reason: '', rowVersion: null },
};

/** A value of it as it is typed. */
export const developmentRow = (more: Partial<TypedValueRow> = {}): TypedValueRow => ({
  ...{ line: 1, code: '1-01', unit: '', year: '2566', quarter: '', value: '40215', note: '', reason: '', ...more },
});

/** Who has nothing to do with its database. */
export const developmentStrangers: readonly Actor[] = [
  actorOf('provincial-officer', 'TH-42'),
  actorOf('kpi-host', 'TH-42.com'),
  actorOf('opdc-officer', 'opdc'),
  visitor,
];

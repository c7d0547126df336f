import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { visitor } from '../../../domain/people/actor.ts';
import { actorOf } from '../../../testing/reporting-sample.ts';
import { WaitingSubjects } from './waiting-subjects.tsx';

const opdc = actorOf('opdc-officer', 'opdc');
const subjects = [{ key: '2568/TH-42~3', label: 'จังหวัดเลย คำขอที่ 3' }];

it('a request that waits for a body leads to what is asked, only for those who may read it', () => {
  const shown = (actor = opdc) =>
    render(<WaitingSubjects waiting={{ kind: 'change-request', subjects }} actor={actor} />);
  expect(shown()).toContain('href="/2568/TH-42/changes/3"');
  expect(shown(visitor)).not.toContain('href');
  expect(shown(visitor)).toContain('จังหวัดเลย คำขอที่ 3');
});

it('another subject stands by its name', () => {
  const other = { kind: 'joint-indicators' as const, subjects: [{ key: '2568', label: 'รายการ' }] };
  expect(render(<WaitingSubjects waiting={other} actor={opdc} />)).toBe('<ul><li>รายการ</li></ul>');
});

import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { NotedObservation } from '../../../domain/observations/observation-note.ts';
import { sampleFramework } from '../../../testing/reporting-sample.ts';
import { FormToken } from '../../components/form.tsx';
import { type FormState, untouchedForms } from '../../form-state.ts';
import { keyOfObservation } from './observation-item.tsx';
import { YearObservationsPage } from './observations-page.tsx';

const seen = (index: number): NotedObservation => ({
  ...{ id: `shared-evidence/${index}`, rule: 'shared-evidence', organisationId: 'TH-42', fiscalYear: 2568 },
  ...{ facts: { file: `ไฟล์ที่ ${index}`, claims: '2', parties: '0' }, seen: [], others: [], notes: [], isSeen: true },
});
const many = Array.from({ length: 150 }, (_, index) => seen(index));

function shown(state: FormState, { observations = many, rule = '', status = '', page = 1 } = {}): string {
  const reading = { framework: sampleFramework, observations, names: new Map([['TH-42', 'เลย']]) };
  return renderToString(
    <FormToken.Provider value="token">
      <YearObservationsPage reading={reading} filters={{ rule, status, page }} state={state} />
    </FormToken.Provider>,
  );
}
const refused = (one: NotedObservation): FormState => ({
  ...{ form: keyOfObservation(one), typed: { reason: 'ตรวจกับกรมแล้ว' } },
  errors: [],
});

it('shows twenty at a time, and what was typed of one that is further down or not asked for', () => {
  expect(shown(untouchedForms).match(/<article/g)).toHaveLength(20);
  expect(shown(untouchedForms)).toContain('ไฟล์ที่ 19”');
  expect(shown(untouchedForms)).not.toContain('ไฟล์ที่ 20”');
  expect(shown(refused(seen(149)))).toContain('ตรวจกับกรมแล้ว</textarea>');
  expect(shown(refused(seen(149))).match(/<article/g)).toHaveLength(21);
  expect(shown(refused(seen(3))).match(/<article/g)).toHaveLength(20);
  expect(shown(untouchedForms, { page: 8 }).match(/<article/g)).toHaveLength(10);
  expect(shown(untouchedForms, { page: 99 })).toContain('ไฟล์ที่ 149”');
  expect(shown(refused(seen(3)), { status: 'closed' }).match(/<article/g)).toHaveLength(1);
  expect(shown(refused(seen(3)), { rule: 'same-figures' })).toContain('ตรวจกับกรมแล้ว</textarea>');
});

it('leads back to what was asked for', () => {
  expect(shown(untouchedForms, { rule: 'shared-evidence', status: 'open' })).toContain(
    '/close?rule=shared-evidence&amp;status=open"',
  );
  expect(shown(untouchedForms, { page: 2 })).toContain('/close?page=2"');
  expect(shown(untouchedForms)).toContain('/close"');
});

it('keeps what was typed of one that a colleague closed meanwhile', () => {
  const note = {
    ...{ organisationId: 'TH-42', fiscalYear: 2568, observation: seen(1).id, number: 1, kind: 'close' as const },
  };
  const said = {
    ...{ rule: 'shared-evidence' as const, facts: {}, notedAt: '2025-11-01T00:00:00.000Z', notedName: 'ก' },
  };
  const closed = { ...seen(1), notes: [{ ...note, ...said, text: 'ถูกต้อง', isOfNow: true }] };
  const html = shown(refused(closed), { observations: [closed] });
  expect(html).toContain('ตรวจกับกรมแล้ว');
  expect(html).not.toContain('<textarea');
  expect(shown(untouchedForms, { observations: [closed] })).not.toContain('ยังไม่ได้บันทึก');
});

it('shows figures as pages do, whatever their length', () => {
  const facts = { code: '1.1-SME', round: '6m', parties: '1', value: '4.540068082151', figures: 'current=1' };
  const one: NotedObservation = { ...seen(1), id: 'same-figures/6m/1.1-SME', rule: 'same-figures', facts };
  expect(shown(untouchedForms, { observations: [one] })).not.toContain('4.540068082151');
  expect(shown(untouchedForms, { observations: [one] })).toContain('4.54');
});

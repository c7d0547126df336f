import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { onApprovedList } from '../../../domain/catalogue/on-approved-list.ts';
import { indicatorNotesText } from '../../text/catalogue-text.ts';
import { IndicatorNoteTags, IndicatorNoteView } from './indicator-note.tsx';

const indicator = { code: '1-01', name: 'ครัวเรือน', unit: 'ร้อยละ', formula: null };
const noteOf = (edition: Parameters<typeof onApprovedList>[1]) => ({
  verdict: onApprovedList(indicator, edition),
  warnings: [],
});
const shown = (note: ReturnType<typeof noteOf>) => [
  renderToString(<IndicatorNoteTags note={note} />),
  renderToString(<IndicatorNoteView note={note} />),
];

it('an indicator is off the list only where there is one; a year without a list says that there is none', () => {
  const [tags, full] = shown(noteOf({ status: 'approved', entries: [] }));
  expect(tags).toContain(indicatorNotesText.offList);
  expect(full).toContain(indicatorNotesText.offListText);
  const [noTags, noList] = shown(noteOf(null));
  expect(noTags).toBe('');
  expect(noList).toBe('<p class="muted">ปีนี้ยังไม่มีรายการตัวชี้วัดที่ อ.ก.พ.ร. ให้ความเห็นชอบ</p>');
});

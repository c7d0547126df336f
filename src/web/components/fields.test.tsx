import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DecimalField } from './decimal-field.tsx';
import { DecimalNumber } from './decimal-number.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { RadiosField } from './radios-field.tsx';
import { TextareaField } from './textarea-field.tsx';
import { ThaiDateField } from './thai-date-field.tsx';

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);

describe('a form with errors', () => {
  it('leads from each error of the summary to a control that exists', () => {
    const names = ['parts.0.weight', 'due', 'opinion'];
    const summary = renderToString(
      <ErrorSummary errors={names.map((field) => ({ field, sentence: `แก้ ${field}` }))} />,
    );
    const fields = renderToString(
      <>
        <DecimalField name="parts.0.weight" label="น้ำหนัก" error="แก้" />
        <ThaiDateField name="due" label="วันครบกำหนด" error="แก้" />
        <RadiosField name="opinion" label="ความเห็น" error="แก้" choices={[{ value: 'yes', label: 'เห็นชอบ' }]} />
      </>,
    );
    const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
    expect(targets).toHaveLength(3);
    for (const target of targets) expect(fields).toMatch(new RegExp(`<input[^>]* id="${target}"`));
  });

  it('says how long a text may be, and keeps a line end with which it begins', () => {
    const html = renderToString(<TextareaField name="narrative" label="คำชี้แจง" longest={8000} value={'\nก'} />);
    expect(html).toContain('ยาวไม่เกิน 8,000 ตัวอักษร');
    expect(html).toMatch(/<textarea[^>]*data-longest="8000"[^>]*aria-describedby="field-narrative-limit"[^>]*>\n\nก</);
    expect(html).not.toContain('maxlength');
  });

  it('keeps what was typed and reads the error with the field', () => {
    const html = renderToString(
      <DecimalField name="weight" label="น้ำหนัก" unit="ร้อยละ" value="๑๙.๙๙x" hint="รวม 100" error="แก้ตัวเลข" />,
    );
    expect(html).toContain('value="๑๙.๙๙x"');
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    expect(described).toHaveLength(3);
    for (const id of described) expect(idsIn(html)).toContain(id);
  });

  it('shows no summary when there is nothing to mend', () => {
    expect(renderToString(<ErrorSummary errors={[]} />)).toBe('');
  });
});

describe('a number in a table', () => {
  it('groups its thousands and has two decimals, or every one of its column', () => {
    const text = (value: string, places?: 4) =>
      renderToString(<DecimalNumber value={value} {...(places === undefined ? {} : { places })} />).replace(
        /<[^>]+>/g,
        '',
      );
    expect(text('1234567.0500')).toBe('1,234,567.05');
    expect(text('1234567.0500', 4)).toBe('1,234,567.0500');
    expect(text('-1234.5')).toBe('−1,234.5');
    expect(text('999')).toBe('999');
  });
});

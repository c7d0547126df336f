import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulkColumns } from '../../src/api/read-bulk-table.ts';
import { workbookFiles } from '../../src/documents/workbook/workbook-files.ts';
import {
  type ColumnName,
  cellAddress,
  columnNames,
  columns,
  HEADING_ROW,
} from '../../src/documents/workbook/workbook-layout.ts';
import { readHolidayLines } from '../../src/domain/calendar/read-holiday-lines.ts';
import {
  isResultText,
  type ResultTextName,
  resultTextColumn,
  resultTextNames,
} from '../../src/domain/reporting/result-texts.ts';
import { cleanText, isReadable } from '../../src/domain/values/clean-text.ts';
import { namesOf } from '../../src/domain/values/known-names.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { fillCells } from '../../src/testing/edit-workbook.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { workbookCode, workbookSetting } from '../../src/testing/workbook-setting.ts';
import { type ApiPerson, apiSetting } from './api-setting.ts';

const golden = join(import.meta.dirname, '..', 'golden', 'texts', 'strings.json');
const strings: readonly { readonly name: string; readonly value: string }[] = JSON.parse(readFileSync(golden, 'utf8'));

describeOnEmbeddedDatabase('each column of a workbook', (database) => {
  const { apply, check, exported, stored } = workbookSetting(database);

  /** The workbook with this text in one column, or in those of a kind, of the first line of an indicator. */
  async function filled(names: readonly ColumnName[], text: string, heading = false) {
    const bytes = await exported();
    const { rows } = accepted(await workbookFiles.read(bytes));
    const line = rows.find(({ key }) => key.startsWith(`${workbookCode}|`))?.value.address ?? '';
    const row = heading ? HEADING_ROW : Number(/\d+$/.exec(line)?.[0]) - 1;
    const cells = names.map((name) => [cellAddress(row, columns[name]), { text }] as const);
    return { bytes: await fillCells(bytes, Object.fromEntries(cells)), addresses: cells.map(([address]) => address) };
  }

  /** A spreadsheet writes no character that XML cannot have. */
  const isOfXml = (text: string) => text.isWellFormed() && !/[^\P{Cc}\t\n\r\x7f-\x9f]|\ufffe/u.test(text);
  const writable = strings.filter(({ value }) => isOfXml(value));
  const texts = columnNames.filter(isResultText);
  const told = columnNames.filter((name) => !isResultText(name) && name !== 'key' && name !== 'value');

  it.each(writable)(
    'of a text takes $name as every door does, or tells it by its cell',
    async ({ value }) => {
      const { bytes, addresses } = await filled(texts, value);
      const found = accepted(await check(bytes));
      if (!isReadable(value)) {
        expect(found.faults.map((one) => one.address)).toEqual(addresses);
        return;
      }
      expect(found.faults).toEqual([]);
      const before = await stored();
      const differing = texts.filter((name) => before[name] !== cleanText(value));
      expect(found.changes).toHaveLength(differing.length);
      if (differing.length === 0) return;
      accepted(await apply(found.sha256));
      const now = await stored();
      for (const name of texts) expect([name, now[name]]).toEqual([name, cleanText(value)]);
    },
    60_000,
  );

  it('of a figure or of a key takes no string as something else than it is, and the others are not read', async () => {
    const wrong: string[] = [];
    for (const { name, value } of writable) {
      const figure = accepted(await check((await filled(['value'], value)).bytes));
      const isNumber = figure.changes.every(({ uploaded }) => uploaded === '' || /[\d๐-๙]/.test(uploaded));
      if (figure.faults.length === 0 && !isNumber) wrong.push(`${name} is taken as a figure`);
      const key = accepted(await check((await filled(['key'], value)).bytes));
      if (key.faults.length === 0 || key.saves.some(({ code }) => code === workbookCode))
        wrong.push(`${name} is a key`);
    }
    for (const { name, value } of writable) {
      const other = accepted(await check((await filled(told, value)).bytes));
      if (other.changes.length + other.faults.length > 0) wrong.push(`${name} is read where nothing is filled in`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it.each(columnNames)(
    'is known by its heading: no string stands for that of %s',
    async (column) => {
      for (const { name, value } of writable.filter((_, index) => index % 12 === columnNames.indexOf(column) % 12)) {
        const { bytes, addresses } = await filled([column], value, true);
        expect([name, accepted(await check(bytes)).faults.map((one) => one.address)]).toEqual([
          name,
          expect.arrayContaining(addresses),
        ]);
      }
    },
    60_000,
  );
});

describeOnEmbeddedDatabase('each column of a table of results', (database) => {
  const setting = apiSetting(database);
  let officer: ApiPerson;
  const valid: Readonly<Record<string, string>> = {
    ...{ organisation_id: 'TH-42', code: '1.1-SME', variable: 'current', value: '1300' },
  };
  const result = '/2568/provinces/TH-42/rounds/12m/results/1.1-SME';

  beforeAll(async () => {
    officer = await setting.person('officer.loei', ['report:write']);
    await database.owner.query("UPDATE result SET status = 'draft' WHERE round = '12m' AND code = '1.1-SME'");
    await database.owner.query("UPDATE report SET status = 'open' WHERE round = '12m'");
  });

  it.each(bulkColumns)('takes each string in %s as every door does, or says what is wrong', async (column) => {
    const wrong: string[] = [];
    const text: ResultTextName | undefined = resultTextNames.find((name) => resultTextColumn(name) === column);
    for (const { name, value } of strings) {
      const cells = { ...valid, [column]: value };
      const heading = namesOf(cells).join(',');
      const csv = `${heading}\n${Object.values(cells)
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(',')}`;
      const answer = await officer.post('/2568/rounds/12m/results/bulk', { csv });
      const { rows = [] } = answer.json();
      if (answer.statusCode >= 500 || (answer.statusCode < 300 && rows.length !== 1))
        wrong.push(`${name}: ${answer.body}`);
      const isSaved = ['saved', 'unchanged'].includes(rows[0]?.outcome);
      if (isSaved && !isReadable(value)) wrong.push(`${name} is saved`);
      if (rows[0]?.outcome === 'refused' && rows[0].errors.length === 0) wrong.push(`${name} is refused for nothing`);
      if (text === undefined || !isSaved) continue;
      const kept = (await officer.get(result)).json()[text];
      if (kept !== cleanText(value).trim()) wrong.push(`${name} is kept as ${JSON.stringify(kept)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('each part of a line of holidays', () => {
  const parts = { date: '1/1/2570', name: 'วันขึ้นปีใหม่', scope: 'national' };

  it('is one that is tried here', () => {
    const [read] = readHolidayLines('1/1/2570,วันขึ้นปีใหม่,national');
    expect(namesOf(read ?? {}).filter((name) => name !== 'line')).toEqual(namesOf(parts));
  });

  it.each(namesOf(parts))('is given back whole in %s, whatever the string', (part) => {
    for (const { name, value } of strings) {
      const text = value.replace(/\s+/g, ' ').trim();
      const cells = Object.values({ ...parts, [part]: text }).map((cell) => `"${cell.replaceAll('"', '""')}"`);
      const [read, ...more] = readHolidayLines(cells.join(','));
      expect([name, more]).toEqual([name, []]);
      if (part === 'name') expect([name, read?.name]).toEqual([name, text]);
    }
  });
});

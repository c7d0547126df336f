import { h } from 'preact';
import { readAppraisal, readYearAppraisals } from '../../../application/appraisals/read-appraisals.ts';
import { appraisalSheet } from '../../../application/papers/appraisal-sheet.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, page } from '../../serve-page.ts';
import { appraisalText } from '../../text/appraisal-text.ts';
import { AppraisalPage } from './appraisal-page.tsx';
import { appraisalColumns, appraisalRows } from './appraisal-table.ts';
import { AppraisalsPage } from './appraisals-page.tsx';

const who = 'sign-in-if-forbidden';
const ofYear = ['forbidden', 'framework-not-found', 'appraisal-not-in-year'] as const;
const ofProvince = [...ofYear, 'not-found'] as const;

const yearPage = page({
  address: paths.appraisals,
  who,
  refusals: ofYear,
  frame: { width: 'board' },
  async show({ deps, actor, key }) {
    const reading = await readYearAppraisals(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${appraisalText.title} ${key.fiscalYear}`,
      body: h(AppraisalsPage, { reading: reading.value }),
    });
  },
});

const yearFile = file({
  address: paths.appraisalsFile,
  who,
  refusals: ofYear,
  read: ({ deps, actor, key }) => readYearAppraisals(deps, actor, key),
  send({ provinces }, { reply, key: { fiscalYear, format } }) {
    const title = `${appraisalText.fileName} ${fiscalYear}`;
    const rows = appraisalRows(provinces);
    return sendTable(reply, {
      plainName: `appraisals-${fiscalYear}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(appraisalColumns, rows) : toXlsx(title, appraisalColumns, rows),
    });
  },
});

const provincePage = page({
  address: paths.appraisal,
  who,
  refusals: ofProvince,
  async show({ deps, actor, key }) {
    const reading = await readAppraisal(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${appraisalText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(AppraisalPage, { reading: reading.value }),
    });
  },
});

const provinceFile = file({
  address: paths.appraisalFile,
  who,
  refusals: ofProvince,
  read: ({ deps, actor, key }) => readAppraisal(deps, actor, key),
  send(reading, { reply, key: { fiscalYear, organisationId, format } }) {
    const title = `${appraisalText.fileName} ${reading.organisation.name} ${fiscalYear}`;
    const rows = appraisalRows([reading]);
    return sendTable(reply, {
      plainName: `appraisal-${fiscalYear}-${organisationId}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(appraisalColumns, rows) : toXlsx(title, appraisalColumns, rows),
    });
  },
});

const paper = file({
  address: paths.appraisalPaper,
  cost: 'document',
  who,
  refusals: [...ofProvince, ...sheetRefusals],
  read: async ({ deps, actor, key }) => setInType(deps.papers, await readAppraisal(deps, actor, key), appraisalSheet),
  send: (bytes, { reply, key }) => sendSheet(reply, `appraisal-${key.fiscalYear}-${key.organisationId}`, bytes),
});

/** The appraisal of governors: of the nation and of one province, with their files and paper. */
export const appraisalsRoutes = [yearPage, yearFile, provincePage, provinceFile, paper];

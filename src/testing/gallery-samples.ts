import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import type { PaperRenderer, PaperRendererRefusal } from '../application/papers/papers-ports.ts';
import type { LetterFace } from '../domain/letters/letter-face.ts';
import type { Outcome } from '../domain/values/result.ts';
import { sampleDraft, sampleOfLongFigures, sampleSource } from './sample-agreement.ts';
import { sampleAppraisal } from './sample-appraisal.ts';
import { sampleConsultation } from './sample-consultation.ts';
import { sampleDefinitions, sampleInnovationForm } from './sample-definitions.ts';
import { sampleGatherings } from './sample-gatherings.ts';
import { sampleIncentives } from './sample-incentives.ts';
import { sampleLetters } from './sample-letters.data.ts';
import { sampleOwnResult, samplePack } from './sample-packs.ts';
import { sampleAssignments, sampleMinutes } from './sample-records.ts';
import { sampleResults } from './sample-results.ts';
import { sampleScenario } from './sample-scenario.ts';
import { sampleBook, sampleReceipt, sampleReport } from './sample-sheet.ts';
import { sampleSiteVisit } from './sample-site-visit.ts';
import { sampleSixMonths } from './sample-six-months.ts';
import { sampleVersions } from './sample-versions.ts';

interface GallerySample {
  /** Of its files. */
  readonly name: string;
  /** The template that sets it, below `src/documents`. */
  readonly template: string;
  make(renderer: PaperRenderer): Promise<Outcome<Uint8Array, PaperRendererRefusal>>;
}

const agreement = 'agreement/v4/template.typ';
const letter = 'letter/v1/letter.typ';
const sheet = 'sheet/v1/sheet.typ';

const agreementOf = (name: string, source: typeof sampleSource): GallerySample => ({
  ...{ name: `agreement-${name}`, template: agreement, make: (renderer) => renderer.agreement(source, 'pdf') },
});
const letterOf = (name: string, face: LetterFace, watermark: string | null = null): GallerySample => ({
  ...{ name: `letter-${name}`, template: letter },
  make: (renderer) =>
    renderer.letter(
      { face, watermark, recall: null, picture: null, fiscalYear: 2567, at: '2024-04-25T00:00:00.000Z', isDemo: true },
      'pdf',
    ),
});
const sheetOf = (name: string, content: PaperSheet): GallerySample => ({
  ...{ name: `sheet-${name}`, template: sheet, make: (renderer) => renderer.sheet(content, true) },
});

/** Every template of a paper with made-up data, in each of its forms; the test beside it fails where one is missing. */
export const gallerySamples: readonly GallerySample[] = [
  agreementOf('signed', sampleSource),
  agreementOf('draft', sampleDraft),
  agreementOf('long-figures', sampleOfLongFigures),
  ...Object.entries(sampleLetters).map(([name, face]) => letterOf(name, face)),
  letterOf(
    'memo',
    {
      ...sampleLetters.S1,
      kind: 'memo',
      heading: 'บันทึกข้อความ',
      sender: sampleLetters.S1.owner,
      owner: [],
      closing: '',
    },
    'ร่าง',
  ),
  letterOf('announcement', { ...sampleLetters.order, kind: 'announcement', heading: 'ประกาศจังหวัดปทุมธานี' }),
  sheetOf('six-months', sampleSixMonths),
  sheetOf('consultation', sampleConsultation),
  sheetOf('site-visit', sampleSiteVisit),
  sheetOf('receipt', sampleReceipt),
  sheetOf('report-draft', sampleReport),
  sheetOf('book', sampleBook),
  sheetOf('assignments', sampleAssignments),
  sheetOf('definitions', sampleDefinitions),
  sheetOf('innovation-form', sampleInnovationForm),
  sheetOf('versions', sampleVersions),
  sheetOf('minutes', sampleMinutes),
  sheetOf('policy-scenario', sampleScenario),
  sheetOf('results', sampleResults),
  sheetOf('appraisal', sampleAppraisal),
  sheetOf('incentives', sampleIncentives),
  sheetOf('results-pack', samplePack),
  sheetOf('own-result', sampleOwnResult),
  ...Object.entries(sampleGatherings).map(([name, content]) => sheetOf(name, content)),
];

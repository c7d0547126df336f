import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { instrumentOf } from '../../../domain/framework/instrument.ts';
import { listShippedFrameworks } from '../../../frameworks/registry.ts';
import { speakingOf } from '../../years-spoken-of.ts';
import { digestOf } from './framework-digest.ts';
import { FrameworkPage } from './framework-page.tsx';

/** Why a value is assumed, and what a source says, stand as they were written. */
const quoted = /<span class="(?:assumed__reason|source)"[\s\S]*?<\/span>/g;
const shipped = listShippedFrameworks();

function shown(framework: (typeof shipped)[number]): string {
  const page = () => <FrameworkPage framework={framework} listed={[]} tells={false} sentBack={null} />;
  return speakingOf(framework.fiscalYear, shipped, () => render(page()));
}

describe.each(shipped.map((one) => [one.fiscalYear, one.version, one] as const))(
  'the page of the framework of FY%i version %i',
  (_year, _version, framework) => {
    it('names signatories and an agreement where the year has one, and neither where committees approve details', () => {
      const page = shown(framework);
      const signs = instrumentOf(framework) === 'agreement';
      expect(page.includes('id="signatories"')).toBe(signs);
      expect(page.includes('href="#signatories"')).toBe(signs);
      expect(page.includes('ต้องลงนามเอง')).toBe(signs);
      expect(page.includes('คำรับรองการปฏิบัติราชการของจังหวัด</span>')).toBe(signs);
      const signed = digestOf(framework).find(({ what }) => what === 'ผู้ลงนาม')?.text ?? '';
      expect(signed.includes('ผู้ว่าราชการจังหวัด')).toBe(signs);
      const said = page.replace(quoted, '').replace(/<[^>]+>/g, ' ');
      expect(/คำรับรอง|ลงนาม/.test(said)).toBe(signs);
    });
  },
);

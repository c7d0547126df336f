import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { AssumptionMark } from './assumption-mark.tsx';
import { LedgerSteps } from './ledger-view.tsx';
import { SourceMark } from './source-mark.tsx';

const one = { assumption: 'เอกสารไม่ระบุวัน' };
const other = { assumption: 'เอกสารไม่ระบุทศนิยม' };

const wiresOf = (html: string) => ({
  pressed: [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id),
  opened: [...html.matchAll(/id="([^"]+)" popover="auto"/g)].map(([, id]) => id),
});

it('a mark says one word, and its button opens the reason without a script', () => {
  const html = renderToString(<SourceMark source={one} />);
  expect(html).toMatch(
    /<button type="button" class="assumed__mark" popovertarget="([^"]+)">ข้อสมมติ<\/button><span class="assumed__reason" id="\1" popover="auto">เอกสารไม่ระบุวัน<\/span>/,
  );
});

it('every mark of a page opens its own reason, also where parts of the page are rendered apart', () => {
  const sources = [one, other, one];
  const part = (
    <p>
      {sources.map((source, at) => (
        <SourceMark key={at} source={source} />
      ))}
    </p>
  );
  const page = renderToString(part) + renderToString(<AssumptionMark reason="อีกส่วนของหน้า" />);
  const { pressed, opened } = wiresOf(page);
  expect(pressed).toEqual(opened);
  expect(new Set(opened).size).toBe(4);
});

it('the step of a ledger that rests on an assumption has the same mark', () => {
  const steps = [{ label: 'วันครบกำหนด', text: '31 ตุลาคม 2568', clause: 'ข้อสมมติ: เอกสารไม่ระบุวัน' }];
  const html = renderToString(<LedgerSteps ledger={{ steps }} />);
  expect(wiresOf(html).opened).toHaveLength(1);
  expect(html).not.toContain('ข้อสมมติ:');
});

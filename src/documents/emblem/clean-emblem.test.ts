import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { cleanEmblem } from './clean-emblem.ts';

const svg = (inside: string, head = 'viewBox="0 0 100 100"', before = '') =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}>${inside}</svg>`,
  );
const shape = '<circle cx="50" cy="50" r="40" fill="#b8860b"/>';
const cleaned = (inside: string) => accepted(cleanEmblem(svg(inside))).content;
const bare = '<circle cx="50" cy="50" r="40" fill="#b8860b"></circle>';

/** What somebody may hide in a picture; nothing of it is left, and the shape beside it is. */
const hostile: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  'script of another case': '<SCRIPT>alert(1)</SCRIPT>',
  'script under another name': '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
  'foreign object': '<foreignObject><iframe src="http://evil.example"></iframe></foreignObject>',
  'link of a script': '<a xlink:href="javascript:alert(1)"><text>x</text></a>',
  'picture from outside': '<image xlink:href="http://evil.example/x.png" width="9" height="9"/>',
  'use of outside': '<use xlink:href="http://evil.example/x.svg#a"/>',
  'use within, again and again': '<use href="#a"/>',
  'style sheet': '<style>@import url(http://evil.example/x.css); * { fill: url(http://evil.example) }</style>',
  animation: '<set attributeName="href" to="javascript:alert(1)"/><animate attributeName="d"/>',
  font: '<font><glyph d="M0 0"/></font><text font-family="Evil">x</text>',
  filter: '<filter id="f"><feImage href="http://evil.example"/></filter>',
  comment: '<!-- <script>alert(1)</script> -->',
  'processing instruction': '<?xml-stylesheet href="http://evil.example/x.css"?>',
  data: '<image href="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4="/>',
  pattern: '<pattern id="p"><image href="http://evil.example"/></pattern>',
};
const attributes: Readonly<Record<string, string>> = {
  event: 'onload="alert(1)"',
  'colour from outside': 'stroke="url(http://evil.example/#a)"',
  'colour of a script': 'stroke="javascript:alert(1)"',
  style: 'style="background: url(http://evil.example); stroke: url(//evil.example)"',
  'style with an expression': 'style="stroke: expression(alert(1))"',
  'clip from outside': 'clip-path="url(https://evil.example#x)"',
  class: 'class="x" data-x="y" xml:base="http://evil.example"',
  'another namespace': 'xlink:href="#x" href="#x"',
};

describe('an SVG that is uploaded as an emblem', () => {
  it.each(Object.entries(hostile))('loses its %s and keeps its shapes', (_, inside) => {
    expect(cleaned(`${inside}${shape}`)).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${bare}</svg>`,
    );
  });

  it.each(Object.entries(attributes))('loses the attribute of %s', (_, attribute) => {
    const content = cleaned(`<circle cx="50" cy="50" r="40" ${attribute}/>`);
    expect(content).not.toMatch(/evil|alert|script|href|class|data-/);
    expect(content).toContain('<circle cx="50" cy="50" r="40"');
  });

  it.each([
    ['letters that end in what is not drawn', `${'a'.repeat(190_000)}!`],
    ['functions that end in what is not drawn', `${'a(1)'.repeat(47_000)}!`],
    ['brackets that are never closed', 'a('.repeat(95_000)],
    ['names without brackets', `${'rotate '.repeat(27_000)}(`],
  ])('is read letter by letter once, however long its %s', (_, value) => {
    const content = cleaned(`${shape}<path d="${value}" fill="#b8860b"/>`);
    expect(content).toContain(`${bare}<path fill="#b8860b"></path>`);
  });

  it('is read once also where it declares its type again and again', () => {
    expect(codesOf(cleanEmblem(svg(shape, 'viewBox="0 0 9 9"', '<!DOCTYPE '.repeat(29_000))))).toEqual([
      'emblem-not-readable',
    ]);
  });

  it('is refused where one line of it is longer than any that draws an emblem', () => {
    expect(codesOf(cleanEmblem(svg(`${shape}<path d="${'M0 0'.repeat(60_000)}"/>`)))).toEqual(['emblem-too-large']);
  });

  it('keeps gradients, groups, clips and colours of its own, also those that a style says', () => {
    const own =
      '<defs><linearGradient id="a"><stop offset="0" style="stop-color:#fff;stop-opacity:1"/></linearGradient></defs>';
    const content = cleaned(`${own}<g transform="translate(1 2)"><path d="M0 0L9 9Z" fill="url(#a)"/></g>`);
    expect(content).toContain('<stop offset="0" stop-color="#fff" stop-opacity="1"></stop>');
    expect(content).toContain('<g transform="translate(1 2)"><path d="M0 0L9 9Z" fill="url(#a)"></path></g>');
    const transformed = cleaned('<path d="M0 0" transform="rotate(45) scale(2,2)" stroke="rgb(1,2,3)"/>');
    expect(transformed).toContain('transform="rotate(45) scale(2,2)" stroke="rgb(1,2,3)"');
  });

  it('is refused with entities, however few, and where it is none, is broken, empty, or far from square', () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    for (const before of [bomb, outside])
      expect(codesOf(cleanEmblem(svg(`${shape}<text>&b;&x;</text>`, undefined, before)))).toEqual([
        'emblem-not-readable',
      ]);
    const plain = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(accepted(cleanEmblem(svg(shape, undefined, plain))).content).not.toContain('DOCTYPE');
    for (const bytes of [
      Buffer.from('<html></html>'),
      Buffer.from('<svg><g></svg>'),
      Buffer.from([0xff, 0xfe, 0x3c]),
      Buffer.alloc(0),
    ])
      expect(codesOf(cleanEmblem(bytes))).toEqual(['emblem-not-readable']);
    expect(codesOf(cleanEmblem(svg('<script>x</script><text>ตรา</text>')))).toEqual(['emblem-without-shapes']);
    expect(codesOf(cleanEmblem(svg(shape, 'viewBox="0 0 100 900"')))).toEqual(['emblem-not-square-enough']);
    expect(codesOf(cleanEmblem(svg(shape, 'viewBox="0 0 0 0"')))).toEqual(['emblem-not-readable']);
    expect(codesOf(cleanEmblem(svg(shape.repeat(5000))))).toEqual(['emblem-too-large']);
    expect(codesOf(cleanEmblem(svg(`<!--${'x'.repeat(400_000)}-->`)))).toEqual(['emblem-too-large']);
    const deep = `${'<g>'.repeat(500)}${shape}${'</g>'.repeat(500)}`;
    expect(codesOf(cleanEmblem(svg(deep)))).toHaveLength(1);
  });
});

const chunk = (type: string, data: Buffer) => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
function png(width: number, height: number, { pixels = width * height, extra = Buffer.alloc(0) } = {}) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const body = chunk('IDAT', deflateSync(Buffer.alloc(pixels + height)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), extra, body, chunk('IEND', Buffer.alloc(0))]);
}

describe('a PNG that is uploaded as an emblem', () => {
  it('is kept without anything that says something beside its pixels, or stands behind its end', () => {
    const hidden = Buffer.concat([chunk('tEXt', Buffer.from('Comment\0<script>')), chunk('eXIf', Buffer.from('gps'))]);
    const upload = Buffer.concat([png(120, 100, { extra: hidden }), Buffer.from('<script>alert(1)</script>')]);
    const { mediaType, content } = accepted(cleanEmblem(upload));
    expect(mediaType).toBe('image/png');
    expect(Buffer.from(content, 'base64').equals(png(120, 100))).toBe(true);
  });

  it('is refused where it is broken, holds more or less than it says, or has too few or too many pixels', () => {
    const whole = png(120, 100);
    const broken = Buffer.from(whole);
    broken[45] = (broken[45] ?? 0) ^ 1;
    for (const bytes of [
      broken,
      whole.subarray(0, -20),
      png(120, 100, { pixels: 9 }),
      png(120, 100, { pixels: 9_000_000 }),
    ])
      expect(codesOf(cleanEmblem(bytes))).toEqual(['emblem-not-readable']);
    for (const bytes of [png(20, 20), png(3000, 2000)])
      expect(codesOf(cleanEmblem(bytes))).toEqual(['emblem-pixels-out-of-bounds']);
    expect(codesOf(cleanEmblem(png(100, 900)))).toEqual(['emblem-not-square-enough']);
  });
});

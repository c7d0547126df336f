import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type EmblemFault, type EmblemPicture, emblemLimits } from '../../domain/letters/emblem.ts';
import { isOneOf } from '../../domain/values/known-names.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { shapeAttributes, shapeElements, shownElements } from './svg-shapes.data.ts';

/** An element as the parser gives it: one name with its children, and its attributes under `:@`. */
type Node = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, string>>;

/** What is counted while a picture is written anew. */
interface Count {
  shapes: number;
  /** The most letters that one attribute which draws has. */
  longest: number;
}

const deepest = 30;
/** How long one attribute may be [A]: what draws a whole emblem in a single line stays below it. */
const longestValue = 200_000;
const plainText = /^[\w\s.,+\-#%]*$/;
const ownReference = /^url\(#[\w-]+\)$/;

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '', preserveOrder: true, processEntities: false },
  ...{ removeNSPrefix: true, parseAttributeValue: false, parseTagValue: false, ignoreDeclaration: true },
  ignorePiTags: true,
});

/**
 * An SVG written anew from nothing but its shapes, their colours and gradients. Scripts, links, pictures, texts, fonts,
 * style sheets, embedded pages and everything else that is not known to draw a shape are not copied; entities are refused.
 */
export function cleanSvg(bytes: Uint8Array): Outcome<EmblemPicture, EmblemFault> {
  const text = textOf(bytes);
  const undeclared = text?.replace(/<!DOCTYPE[^<>[]*>/i, '') ?? null;
  if (undeclared === null || /<!ENTITY|<!DOCTYPE/i.test(undeclared)) return refuse('emblem-not-readable');
  const root = parsed(undeclared);
  if (root === null) return refuse('emblem-not-readable');
  const box = boxOf(attributesOf(root));
  if (box === null) return refuse('emblem-not-readable');
  const { width, height } = box;
  const { mostUneven, mostShapes } = emblemLimits;
  if (Math.max(width, height) > Math.min(width, height) * mostUneven)
    return refuse('emblem-not-square-enough', { most: mostUneven });
  const count = { shapes: 0, longest: 0 };
  const inside = writtenAll(childrenOf(root), count, 0);
  if (count.shapes === 0) return refuse('emblem-without-shapes');
  if (count.shapes > mostShapes) return refuse('emblem-too-large', { longest: `${mostShapes} รูปทรง` });
  if (count.longest > longestValue) return refuse('emblem-too-large', { longest: `${longestValue} ตัวอักษรต่อหนึ่งเส้น` });
  const content = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.text}">${inside}</svg>`;
  return accept({ mediaType: 'image/svg+xml', content });
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The element `svg`; null for what is no well-formed SVG. */
function parsed(text: string): Node | null {
  if (XMLValidator.validate(text) !== true) return null;
  try {
    const nodes: unknown = parser.parse(text);
    const roots = Array.isArray(nodes) ? nodes.filter((one) => tagOf(one) !== '#text') : [];
    return roots.length === 1 && tagOf(roots[0]) === 'svg' ? roots[0] : null;
  } catch {
    return null;
  }
}

const tagOf = (node: Node) => Object.keys(node).find((name) => name !== ':@') ?? '';

function childrenOf(node: Node): readonly Node[] {
  const inside = node[tagOf(node)];
  return Array.isArray(inside) ? inside : [];
}

function attributesOf(node: Node): Attributes {
  const said = node[':@'];
  if (typeof said !== 'object' || said === null) return {};
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value).trim()]));
}

/** Where the picture lies in its own units. */
function boxOf({ viewBox = '', width = '', height = '' }: Attributes) {
  const said = viewBox === '' ? ['0', '0', lengthIn(width), lengthIn(height)] : viewBox.split(/[\s,]+/);
  const numbers = said.map(Number);
  const [, , wide = 0, high = 0] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || wide <= 0 || high <= 0) return null;
  return { width: wide, height: high, text: numbers.join(' ') };
}

const lengthIn = (text: string) => /^([\d.]+)(?:px|pt|mm|cm)?$/.exec(text)?.[1] ?? '';

function writtenAll(nodes: readonly Node[], count: Count, depth: number): string {
  if (depth > deepest || count.shapes > emblemLimits.mostShapes) return '';
  return nodes.map((node) => written(node, count, depth)).join('');
}

function written(node: Node, count: Count, depth: number): string {
  const tag = tagOf(node);
  if (!isOneOf(shapeElements, tag)) return '';
  if (shownElements.includes(tag)) count.shapes += 1;
  const said = [...Object.entries(attributesOf(node)), ...styled(attributesOf(node).style ?? '')];
  const drawing = said.filter(([name]) => shapeAttributes.includes(name));
  count.longest = Math.max(count.longest, ...drawing.map(([, value]) => value.length));
  const kept = new Map(drawing.filter(([, value]) => value.length <= longestValue && isPlain(value)));
  const attributes = [...kept].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<${tag}${attributes}>${writtenAll(childrenOf(node), count, depth + 1)}</${tag}>`;
}

/** What a `style` says, as attributes. */
function styled(style: string): readonly (readonly [string, string])[] {
  return style.split(';').map((one) => {
    const [name = '', ...value] = one.split(':');
    return [name.trim(), value.join(':').trim()] as const;
  });
}

const isPlain = (value: string) => ownReference.test(value) || (isPlainValue(value) && !/url|script|data/i.test(value));

/**
 * Numbers, names of colours, and the marks between them, and functions of these; of references only one within the picture.
 * Taken apart at its brackets, so that no letter is read more often the longer the value is.
 */
function isPlainValue(value: string): boolean {
  const parts = value.split(')');
  const rest = parts.pop() ?? '';
  const isCalled = (part: string) => {
    const [name = '', inside, ...more] = part.split('(');
    return /[a-zA-Z]$/.test(name.slice(-1)) && inside !== undefined && more.length === 0 && isWithin(name, inside);
  };
  return plainText.test(rest) && parts.every(isCalled);
}

const isWithin = (name: string, inside: string) => plainText.test(name) && plainText.test(inside);

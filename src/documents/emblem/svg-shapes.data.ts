/** The elements of an SVG that draw shapes or say how they are drawn; whatever is not here is left out with what is in it. */
export const shapeElements = [
  ...['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'defs', 'clipPath'],
  ...['linearGradient', 'radialGradient', 'stop'],
] as const;

/** Of them, those that are seen. */
export const shownElements: readonly string[] = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];

/** What may be said of them. No style sheet, no event, no address. */
export const shapeAttributes: readonly string[] = [
  ...[
    'id',
    'd',
    'points',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'fx',
    'fy',
    'width',
    'height',
  ],
  ...['transform', 'fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'clip-path', 'opacity', 'color', 'display'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset', 'offset', 'stop-color', 'stop-opacity', 'gradientUnits'],
  ...['gradientTransform', 'spreadMethod', 'clipPathUnits'],
];

/** Checks the order of the areas on each floor (`areas.mjs`), and says where something that breaks it belongs. */
import { areaOrders } from './areas.mjs';
import { isTest } from './rooms.mjs';

const lastPart = (path) => path.split('/').at(-1);

/** Where a file is in the order: its area, or among the shared or top files beside the areas; null if it is not on the floor. */
function placeIn({ floor, byFile, shared = [], top = [] }, path) {
  if (!path?.startsWith(`${floor}/`)) return null;
  const rest = path.slice(floor.length + 1).split('/');
  if (rest.length === 1 && top.includes(rest[0])) return { kind: 'top' };
  if (rest.length === 1 && (shared === 'any' || shared.includes(rest[0]))) return { kind: 'shared' };
  if (rest.length > 1) return { kind: 'area', area: rest[0] };
  return byFile ? { kind: 'area', area: rest[0].replace(/\..*$/, '') } : { kind: 'misplaced' };
}

const levelOf = (order, place) => order.levels.findIndex((areas) => areas.includes(place.area));

/** Imports against the order, areas without a place in it, and files beside the areas that do not belong there. */
export function checkAreas(source) {
  if (isTest(source.path)) return [];
  return areaOrders.flatMap((order) => {
    const place = placeIn(order, source.path);
    if (place === null) return usesTop(order, source);
    const name = order.floor.slice('src/'.length);
    if (place.kind === 'misplaced')
      return [
        `${source.path}:1  ${name} holds areas: move this file into one of them, or name it in scripts/house/areas.mjs`,
      ];
    if (place.kind === 'area' && levelOf(order, place) < 0)
      return [
        `${source.path}:1  ${name} has no area "${place.area}": move this file into one of the areas, ` +
          'or give the new area its level in scripts/house/areas.mjs',
      ];
    return source.imports.flatMap(({ target, local, line }) => {
      const other = placeIn(order, local);
      const fault = other === null || isTest(local) ? undefined : faultOf(order, name, place, other);
      return fault === undefined ? [] : [`${source.path}:${line}  imports ${target}: ${fault}`];
    });
  });
}

function faultOf(order, name, place, other) {
  if (place.kind === 'top' || other.kind === 'misplaced') return undefined;
  if (other.kind === 'top') return `only ${order.topFor.join(', ')} use all of it: name what this needs of it`;
  if (place.kind === 'shared')
    return other.kind === 'shared' ? undefined : `it lies below every area of ${name}: what it needs belongs beside it`;
  if (other.kind === 'shared' || other.area === place.area) return undefined;
  const [own, others] = [levelOf(order, place), levelOf(order, other)];
  if (others < 0 || others < own) return undefined;
  if (others === own)
    return (
      `${place.area} and ${other.area} lie on one level of ${name} and know nothing of each other: ` +
      'move what both need to an area below them, or give them an order in scripts/house/areas.mjs'
    );
  return (
    `${place.area} lies below ${other.area} in ${name}: what this needs belongs in ${place.area} or below, ` +
    `or this file belongs in ${other.area}`
  );
}

/** Rooms outside the floor: the floor's top files are for those that the order names. */
function usesTop(order, source) {
  const room = source.path.split('/')[1];
  return source.imports.flatMap(({ target, local, line }) =>
    placeIn(order, local)?.kind === 'top' && !order.topFor.includes(room)
      ? [
          `${source.path}:${line}  imports ${target}: only ${order.topFor.join(', ')} use all of it: name what this needs of it`,
        ]
      : [],
  );
}

/** A screen and a rule never share a file name, so that a search for one does not open the other. */
export function checkScreenNames(sources) {
  const stemOf = (path) => lastPart(path).replace(/(\.data)?\.tsx?$/, '');
  const rules = new Map(
    sources
      .filter(({ path }) => path.startsWith('src/domain/') && !isTest(path))
      .map(({ path }) => [stemOf(path), path]),
  );
  return sources.flatMap(({ path }) => {
    const rule = path.startsWith('src/web/pages/') && !isTest(path) ? rules.get(stemOf(path)) : undefined;
    return rule === undefined
      ? []
      : [`${path}:1  ${rule} has this name: name the screen after what is seen of it (…-page, …-form, …-move-buttons)`];
  });
}

/** One line per floor: its areas, lowest first. */
export function formatAreaOrders() {
  return areaOrders.map(({ floor, levels }) => {
    return `areas of ${floor.slice('src/'.length)}: ${levels.map((areas) => areas.join(' ')).join(' · ')}`;
  });
}

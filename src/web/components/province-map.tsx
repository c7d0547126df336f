import { componentText } from '../text/component-text.ts';
import { mapViewBox, provinceOutlines } from './province-outlines.ts';

/** Five steps of one ramp for amounts, four tones for states, `missing` (hatched) for what has no value, `outside` for who is not concerned. */
export type AreaShade =
  | 'ramp-1'
  | 'ramp-2'
  | 'ramp-3'
  | 'ramp-4'
  | 'ramp-5'
  | 'done'
  | 'attention'
  | 'problem'
  | 'quiet'
  | 'missing'
  | 'outside';

export interface MapArea {
  /** ISO 3166-2: `TH-42`. */
  readonly code: string;
  readonly name: string;
  readonly shade: AreaShade;
  /** The meaning of the shade for this province: `82.1450 ดี`. */
  readonly word: string;
  readonly href?: string;
}

export interface ProvinceMapProps {
  readonly title: string;
  readonly areas: readonly MapArea[];
  readonly legend: readonly { readonly shade: AreaShade; readonly label: string }[];
  /** The table with the same facts: `#table`. */
  readonly tableHref: string;
}

/** Thailand by province: a shade and a word each; every province is a link, and a skip link leads to the table. */
export function ProvinceMap({ title, areas, legend, tableHref }: ProvinceMapProps) {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return (
    <figure class="map">
      <figcaption class="map__title">{title}</figcaption>
      <p class="map__skip">
        <a href={tableHref}>{componentText.skipMap}</a>
      </p>
      <MapLegend legend={legend} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links is a group, and no fieldset can hold it */}
      <svg class="map__drawing" viewBox={mapViewBox} role="group" aria-label={title}>
        <defs>
          <pattern id="map-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="map__hatch-ground" width="7" height="7" />
            <rect class="map__hatch-line" width="2" height="7" />
          </pattern>
        </defs>
        {[...provinceOutlines].map(([code, outline]) => (
          <Area key={code} outline={outline} area={byCode.get(code)} />
        ))}
      </svg>
      <p class="map__credit">{componentText.mapCredit}</p>
    </figure>
  );
}

function Area({ outline, area }: { readonly outline: string; readonly area: MapArea | undefined }) {
  if (area === undefined) return <path class="map__area map__area--outside" d={outline} />;
  const label = `${area.name} ${area.word}`;
  const shape = (
    <path
      class={`map__area map__area--${area.shade}`}
      d={outline}
      fill={area.shade === 'missing' ? 'url(#map-hatch)' : undefined}
    >
      <title>{label}</title>
    </path>
  );
  return area.href === undefined ? (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group is not interactive
    <g role="img" aria-label={label}>
      {shape}
    </g>
  ) : (
    <a href={area.href} aria-label={label}>
      {shape}
    </a>
  );
}

function MapLegend({ legend }: { readonly legend: ProvinceMapProps['legend'] }) {
  return (
    <ul class="legend" aria-label={componentText.legend}>
      {legend.map((item) => (
        <li key={item.label}>
          <svg class="legend__swatch" viewBox="0 0 20 14" aria-hidden="true">
            <rect
              class={`map__area map__area--${item.shade}`}
              width="20"
              height="14"
              fill={item.shade === 'missing' ? 'url(#map-hatch)' : undefined}
            />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

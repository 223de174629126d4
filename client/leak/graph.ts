/** The picture of copies and what they concern: the table beside it says the same in words. Knows nothing of VS Code. */
import type { LeakReport } from '../../server/protocol';
import { escaped } from './escaped';

/** Nodes on one side; more make no picture. */
const most = 30;
const rowHeight = 28;
const width = 640;
const column = 250;
const longest = 34;

/** An SVG with one line from each place to each service that it concerns; empty where there is nothing to draw. */
export function graphOf({ services }: LeakReport): string {
  const places = [...new Set(services.flatMap((service) => service.places.map(placeName)))].slice(0, most);
  const shown = services.slice(0, most);
  if (places.length === 0) return '';
  const height = Math.max(places.length, shown.length) * rowHeight + 16;
  const y = (i: number, count: number): number => Math.round(((i + 0.5) * height) / count);
  const lines = shown.flatMap((service, to) =>
    [...new Set(service.places.map(placeName))].flatMap((place) => {
      const from = places.indexOf(place);
      if (from < 0) return [];
      const [a, b] = [y(from, places.length), y(to, shown.length)];
      return [`<path d="M${column} ${a} C${width / 2} ${a} ${width / 2} ${b} ${width - column} ${b}"/>`];
    }),
  );
  const label = (text: string, x: number, at: number): string =>
    `<g><title>${escaped(text)}</title><rect x="${x}" y="${at - 11}" width="${column}" height="22" rx="4"/><text x="${x + 8}" y="${at + 4}">${escaped(cut(text))}</text></g>`;
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="graph-title">`,
    `<title id="graph-title">${places.length} places lead to ${shown.length} things that use the key; the table above lists them.</title>`,
    `<g class="lines">${lines.join('')}</g>`,
    ...places.map((place, i) => label(place, 0, y(i, places.length))),
    ...shown.map(({ kind, name }, i) => label(`${name} (${kind})`, width - column, y(i, shown.length))),
    '</svg>',
  ].join('');
}

const placeName = ({ path, line }: { readonly path: string; readonly line: number }): string => `${path}:${line}`;

/** The end of a path tells more than its start. */
const cut = (text: string): string => (text.length <= longest ? text : `…${text.slice(1 - longest)}`);

import { sha256 } from '@noble/hashes/sha2.js';

/** What the HTML report carries with it. Colours follow the reader's theme; all of them reach a contrast of 4.5. */
export const style = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #57606a; --line: #d0d7de; --back: #ffffff; --panel: #f6f8fa; --certain: #a40e26; --likely: #7a4a00; --possible: #0a5285; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9da7b3; --line: #30363d; --back: #0d1117; --panel: #161b22; --certain: #ff8a93; --likely: #f0b455; --possible: #79c0ff; } }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
main { max-width: 1100px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 24px; margin: 0 0 8px; } h2 { font-size: 18px; margin: 32px 0 8px; }
dl { display: flex; flex-wrap: wrap; gap: 8px; margin: 16px 0; }
dl div { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 8px 16px; min-width: 96px; }
dt { color: var(--soft); font-size: 13px; } dd { margin: 0; font-size: 22px; font-variant-numeric: tabular-nums; }
input { font: inherit; padding: 4px 8px; width: min(320px, 100%); color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th button { font: inherit; font-weight: 600; text-align: left; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
th[aria-sort=ascending] button::after { content: " \\2191"; } th[aria-sort=descending] button::after { content: " \\2193"; }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
.badge { border: 1px solid currentColor; border-radius: 10px; padding: 1px 8px; font-size: 12px; white-space: nowrap; }
.certain { color: var(--certain); } .likely { color: var(--likely); } .possible { color: var(--possible); }
details { margin: 4px 0; } details table { width: auto; } summary { cursor: pointer; } output { color: var(--soft); }
:focus-visible { outline: 2px solid var(--possible); outline-offset: 2px; }
@media print { input, output, label { display: none; } }
`;

/** Sorting by a click on a head, filtering by words. */
export const script = `
const table = document.getElementById('findings'), body = table.tBodies[0], filter = document.getElementById('filter'), shown = document.getElementById('shown');
const rows = [...body.rows];
filter.addEventListener('input', () => {
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const row of rows) {
    row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
    if (!row.hidden) count++;
  }
  shown.textContent = count + (count === 1 ? ' finding' : ' findings');
});
[...table.tHead.rows[0].cells].forEach((head, column) => head.firstChild.addEventListener('click', () => {
  const up = head.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
  const key = (row) => row.cells[column].dataset.order ?? row.cells[column].textContent;
  rows.sort((a, b) => key(a).localeCompare(key(b), undefined, { numeric: true }) * (up ? 1 : -1));
  body.append(...rows);
}));
`;

/** The script and no other: a page in which a path became markup would still run nothing. */
export const policy = (): string =>
  `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; script-src 'sha256-${base64(sha256(new TextEncoder().encode(script)))}'`;

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

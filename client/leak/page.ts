/** The page about a leaked key, as HTML. Knows nothing of VS Code; the value is not in it, for the report does not have it. */
import {
  historyText,
  labelled,
  noteOf,
  pushedText,
  sourcesOf,
  uncheckedText,
  type LeakReport,
  type Task,
  type UsedBy,
} from '../../server/protocol';
import { escaped } from './escaped';
import { graphOf } from './graph';

export interface PageParts {
  /** Allows the page's own script and style, nothing else. Letters and digits. */
  readonly nonce: string;
  /** What a webview may load from. */
  readonly source: string;
  readonly style: string;
  readonly script: string;
  /** Which host is asked whether the key is alive; undefined where that is not offered. */
  readonly liveness?: { readonly host: string; readonly call: string; readonly checked?: string };
}

/** The seven sections. What is ticked off is told by messages, so that a page that comes back shows what holds then. */
export function leakPage(report: LeakReport, parts: PageParts): string {
  const { finding, cleanup } = report;
  const sections: readonly (readonly [id: string, title: string, html: string])[] = [
    ['what', 'What it is', what(report, parts)],
    ['where', 'Where it is', where(report)],
    ['stops', 'What will stop working', stops(report)],
    ['used', 'Was it used', unchecked(report, 'check') + tasks(report.check)],
    [
      'rotate',
      'Rotate without downtime',
      `${unchecked(report, 'create', 'rotate', 'revoke')}${tasks(report.rotate)}<h3>A message for the team</h3><pre tabindex="0" role="region" aria-label="Message for the team">${escaped(report.message)}</pre><p>${button('copy-message', 'Copy the message')}</p>`,
    ],
    ['clean', 'Clean up', `<p>${escaped(cleanup.verdict)}</p>${tasks(cleanup.tasks)}`],
    ['prevent', 'Prevent the next one', unchecked(report, 'prevent') + tasks(report.prevent) + sources(report)],
  ];
  const csp = `default-src 'none'; style-src ${parts.source} 'nonce-${parts.nonce}'; script-src 'nonce-${parts.nonce}'; img-src 'none'; form-action 'none'; base-uri 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(finding.name)} leaked</title>
<link rel="stylesheet" nonce="${parts.nonce}" href="${escaped(parts.style)}">
</head>
<body>
<main>
<h1>${escaped(finding.name)} leaked: what to do</h1>
<p><code>${escaped(finding.redacted)}</code> in ${openButton(finding)}</p>
<p class="lead">${lead(report)}</p>
<p class="progress"><label for="progress">Done</label> <progress id="progress" max="1" value="0"></progress> <span id="done" role="status" aria-live="polite"></span></p>
<p>${button('export', 'Export as Markdown…')} ${button('refresh', 'Search again')}</p>
<nav aria-label="Sections"><ol>${sections.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ol></nav>
${sections.map(([id, title, html], i) => `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${i + 1}. ${title}</h2>${html}</section>`).join('\n')}
</main>
<script nonce="${parts.nonce}" src="${escaped(parts.script)}"></script>
</body>
</html>
`;
}

/** What is shown until the answer is there. */
export const waitingPage = (source: string, style: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}">
<title>A key leaked</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main>
<h1>Looking for copies of the key</h1>
<p>In files, those that git ignores included, in texts that are not saved, and in all of git’s history. The notification shows how far it is, and can stop it.</p>
</main>
</body>
</html>
`;

const button = (action: string, text: string, more = ''): string =>
  `<button type="button" data-action="${action}"${more}>${text}</button>`;

const openButton = ({ path, line }: { readonly path: string; readonly line: number }): string =>
  `<button type="button" class="link" data-action="open" data-path="${escaped(path)}" data-line="${line}">${escaped(path)}:${line}</button>`;

const fixButton = ({ path, line }: { readonly path: string; readonly line: number }): string =>
  `<button type="button" data-action="fix" data-path="${escaped(path)}" data-line="${line}" aria-label="Fix the copy in ${escaped(path)}, line ${line}">Fix…</button>`;

/** The whole of it in a sentence or two. */
function lead(report: LeakReport): string {
  const {
    what: { mode },
    copies,
    services,
    searched,
  } = report;
  const files = copies.filter(({ source }) => source === 'file').length;
  const remotes = [...new Set(copies.flatMap(({ pushed }) => (pushed ? pushed.refs : [])))];
  const count = (number: number, one: string, many: string): string =>
    `<strong>${number}</strong> ${number === 1 ? one : many}`;
  return [
    mode === undefined ? '' : `A <strong>${mode}</strong> key. `,
    `${count(files, 'copy', 'copies')} in files`,
    `, ${historyText(report).replace(/^\d+/, '<strong>$&</strong>')}`,
    remotes.length > 0
      ? `, pushed to <strong>${escaped(remotes.join(', '))}</strong>`
      : searched.cancelled
        ? ''
        : ', never pushed from here',
    `. ${count(services.length, 'thing uses', 'things use')} it.`,
  ].join('');
}

/** Narrow, each row is a card and its cells say what they are: the roles keep it a table for who hears it. */
const table = (label: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="table" tabindex="0" role="region" aria-label="${label}"><table role="table"><thead role="rowgroup"><tr role="row">${heads.map((head) => `<th scope="col" role="columnheader">${head}</th>`).join('')}</tr></thead><tbody role="rowgroup">${rows
    .map(
      (row) =>
        `<tr role="row">${row.map((cell, i) => `<td role="cell" data-head="${heads[i]}"${cell === '' ? ' class="empty"' : ''}>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`;

function what({ finding, what: { facts, risks, other } }: LeakReport, { liveness }: PageParts): string {
  const entries: readonly (readonly [string, string])[] = [
    ['Provider', escaped(finding.providerName)],
    ['Certainty', finding.confidence],
    ...facts.map(({ label, text }) => [escaped(label), escaped(text)] as const),
    ...(other === undefined
      ? []
      : [
          [
            'Other half',
            `${escaped(other.name)} <code>${escaped(other.redacted)}</code> in ${openButton(other)}`,
          ] as const,
        ]),
  ];
  const alive =
    liveness === undefined
      ? ''
      : `<h3>Is it still alive?</h3><p>Asking sends the key to <strong>${escaped(liveness.host)}</strong>, with <code>${escaped(liveness.call)}</code>, and to nobody else.${liveness.checked === undefined ? ' What its answers mean is as published rules have it, not yet checked in its documents.' : ''} Nothing is sent before you press the button.</p><p>${button('alive', `Ask ${escaped(liveness.host)}`)} <span id="alive" role="status" aria-live="polite"></span></p>`;
  return `<dl>${entries.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join('')}</dl>${
    risks.length === 0
      ? ''
      : `<h3>What somebody can do with it</h3><ul>${risks.map((risk) => `<li>${escaped(risk)}</li>`).join('')}</ul>`
  }${alive}`;
}

function where({ copies, searched }: LeakReport): string {
  const files = copies.filter(({ source }) => source === 'file');
  const past = copies.filter(({ source }) => source === 'history');
  return [
    searched.cancelled ? '<p><strong>The search was stopped: there may be more.</strong></p>' : '',
    files.length === 0
      ? '<p>No file has it.</p>'
      : `<h3>In files (${files.length})</h3>` +
        table(
          'Copies in files',
          ['Place', 'Written as', 'Note', 'Fix'],
          files.map((copy) => [openButton(copy), copy.encoding, escaped(noteOf(copy)), fixButton(copy)]),
        ),
    past.length === 0
      ? `<p>${searched.cancelled ? 'Whether git’s history has it is not known.' : searched.history ? 'Nothing of git’s history has it.' : 'The folder is in no git repository.'}</p>`
      : `<h3>In git’s history (${past.length})</h3>` +
        table(
          'Copies in git’s history',
          ['Place', 'Written as', 'Brought by', 'Pushed'],
          past.map((copy) => [
            `${escaped(copy.path)}:${copy.line}`,
            copy.encoding,
            `<code>${copy.commit?.slice(0, 10) ?? ''}</code> ${escaped(copy.author ?? '')}, ${copy.date?.slice(0, 10) ?? ''}`,
            escaped(pushedText(copy)),
          ]),
        ),
    searched.unsearched.length === 0
      ? ''
      : `<details><summary>${searched.unsearched.length} not searched</summary><ul>${searched.unsearched
          .slice(0, 100)
          .map(({ path, reason }) => `<li>${escaped(path)}: ${escaped(reason)}</li>`)
          .join('')}</ul></details>`,
  ].join('');
}

function stops(report: LeakReport): string {
  const { services, reads } = report;
  if (services.length === 0 && reads.length === 0) return '<p>Nothing that is known uses it.</p>';
  const because = ({ places }: UsedBy): string =>
    `<ul>${places.map((place) => `<li>${openButton(place)}${place.reads === undefined ? '' : ` reads ${escaped(place.reads)}`}</li>`).join('')}</ul>`;
  return (
    table(
      'What uses the key',
      ['What', 'Kind', 'Defined in', 'Because of'],
      services.map((service) => [escaped(service.name), service.kind, escaped(service.path), because(service)]),
    ) +
    graph(report) +
    (reads.length === 0
      ? ''
      : `<h3>Reads of the variable</h3><ul>${reads.map((read) => `<li>${escaped(read.name)} in ${openButton(read)}</li>`).join('')}</ul>`)
  );
}

function graph(report: LeakReport): string {
  const picture = graphOf(report);
  return picture === ''
    ? ''
    : `<div class="graph" tabindex="0" role="region" aria-label="Picture of places and what they concern">${picture}</div>`;
}

function unchecked(report: LeakReport, ...parts: LeakReport['unchecked']): string {
  const text = uncheckedText(report, ...parts);
  return text === undefined ? '' : `<p><em>${escaped(text)}</em></p>`;
}

function sources(report: LeakReport): string {
  const items = sourcesOf(report).map(
    ({ page, on }) =>
      `<li><a href="${escaped(page)}">${escaped(page.replace(/^https:\/\//, ''))}</a>${on === undefined ? '' : `, read on ${escaped(on)}`}</li>`,
  );
  return items.length === 0 ? '' : `<h3>Where the steps come from</h3><ul>${items.join('')}</ul>`;
}

const tasks = (list: readonly Task[]): string => `<ul class="tasks">${list.map(task).join('')}</ul>`;

function task({ id, url, command, place, ours, ...step }: Task, index: number): string {
  const text = labelled(step);
  const input = `task-${id.replace(/[^\w-]/g, '_')}-${index}`;
  return [
    `<li><input type="checkbox" id="${escaped(input)}" data-task="${escaped(id)}"><div><label for="${escaped(input)}">${escaped(text)}</label>`,
    ` <span class="who" data-who="${escaped(id)}"></span>`,
    url === undefined
      ? ''
      : ` <a href="${escaped(url)}" aria-label="Open ${escaped(hostOf(url))}: ${escaped(text.slice(0, 60))}">${escaped(hostOf(url))}</a>`,
    place === undefined ? '' : ` ${openButton(place)} ${fixButton(place)}`,
    command === undefined
      ? ''
      : `<div class="command"><code tabindex="0">${escaped(command)}</code> <button type="button" data-action="copy" data-text="${escaped(command)}" aria-label="Copy the command ${escaped(command.slice(0, 40))}">Copy</button>${ours === true ? ` <button type="button" data-action="run" data-run="${escaped(id)}" aria-label="Run ${escaped(command)} in a terminal">Run</button>` : ''}</div>`,
    '</div></li>',
  ].join('');
}

const hostOf = (url: string): string => /^https:\/\/([^/]+)/.exec(url)?.[1] ?? url;

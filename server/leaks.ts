import { ErrorCodes, ResponseError, type WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Engine } from '../engine';
import type { Found, LeakReport, Network, Progress, SearchProgress, Verdict } from '../response';
import { counted, grouped } from '../reports';
import type { Documents } from './documents';
import type { Host } from './host';
import type { LeakAnswer, Settings } from './protocol';
import { nameOf, parentOf, pathBelow } from './uris';
import type { Workspace } from './workspace';

export interface Leaks {
  markdown(report: LeakReport, progress?: Progress): string;
  forPrograms(report: LeakReport): unknown;
  /** Asks the provider, if it is the host that the user agreed to. Fails in words for people. */
  alive(uri: string, fingerprint: string, host: string, network: Network): Promise<Verdict>;
  /** Everything there is to say about one key. Fails in words for people. */
  report(
    uri: string,
    fingerprint: string,
    progress: WorkDoneProgressReporter,
    signal: AbortSignal,
  ): Promise<LeakAnswer>;
}

export interface LeakParts {
  readonly engine: Engine;
  readonly host: Host;
  readonly workspace: Workspace;
  readonly documents: Documents;
  settings(): Settings;
}

const refuse = (message: string): never => {
  throw new ResponseError(ErrorCodes.InvalidRequest, message);
};

const stages: Readonly<Record<SearchProgress['stage'], string>> = {
  files: 'Looking through files',
  history: 'Looking through git’s history',
  commits: 'Looking up commits',
};

/** Answers "this key leaked, what now?" for a finding of a file, open or not. */
export function createLeaks({ engine, host, workspace, documents, settings }: LeakParts): Leaks {
  /** Texts that differ from the disk, by path below the folder; those without a file by their name. */
  const unsavedIn = async (folder: string): Promise<ReadonlyMap<string, string>> => {
    const unsaved = new Map<string, string>();
    for (const document of documents.all()) {
      const text = document.content.text();
      const path = pathBelow(folder, document.uri);
      if (path === undefined && document.uri.startsWith('file:')) continue;
      const bytes = path === undefined ? undefined : await host.readFile(document.uri).catch(() => undefined);
      if (bytes === undefined || new TextDecoder().decode(bytes) !== text)
        unsaved.set(path ?? nameOf(document.uri), text);
    }
    return unsaved;
  };

  const folderOf = (uri: string): string | undefined =>
    workspace.folderOf(uri) ?? (uri.startsWith('file:') ? parentOf(uri) : workspace.folders[0]);

  /** The secret where it is said to be, else where it still is: the copy that was asked about may have been moved in the meantime. Fails in words where it is nowhere. */
  const located = async (uri: string, fingerprint: string): Promise<Found> => {
    const folder = folderOf(uri);
    const inText = (text: string | undefined, path: string): Found | undefined => {
      const finding = engine.scan(text ?? '', { path }).find((one) => one.fingerprint === fingerprint);
      return text === undefined || finding === undefined ? undefined : { finding, text, path };
    };
    const pathOf = (of: string): string => (folder === undefined ? undefined : pathBelow(folder, of)) ?? nameOf(of);
    const there = inText(await workspace.textOf(uri), pathOf(uri));
    if (there !== undefined) return there;
    for (const document of documents.all()) {
      const found = inText(document.content.text(), pathOf(document.uri));
      if (found !== undefined) return found;
    }
    const elsewhere = folder?.startsWith('file:') ? await host.leaks?.find(engine, folder, fingerprint) : undefined;
    return (
      elsewhere ??
      refuse(
        'This secret is no longer there: no file has it. What git’s history has is searched for by the value alone.',
      )
    );
  };

  return {
    markdown: (report, progress) => host.leaks?.markdown(report, progress) ?? '',
    forPrograms: (report) => host.leaks?.forPrograms(report),
    async alive(uri, fingerprint, agreed, network) {
      if (host.leaks === undefined || !settings().liveness.enabled)
        return refuse('Asking providers is switched off (offkey.liveness.enabled).');
      const { finding, text, path } = await located(uri, fingerprint);
      const call = engine.detectors
        .get(finding.detector)
        ?.guide?.alive?.find(({ secrets }) => secrets.includes(finding.detector));
      if (call === undefined || new URL(call.url.replace(/\{\w+\}/g, 'x')).host !== agreed)
        return refuse('This is not the host that was named: nobody was asked.');
      return (
        (await host.leaks.ask(engine, { finding, text, path }, network)) ?? refuse('This secret is no longer there.')
      );
    },
    async report(uri, fingerprint, progress, signal) {
      if (host.leaks === undefined) return refuse('There is no file system here: copies cannot be searched for.');
      const folder = folderOf(uri);
      if (folder === undefined || !folder.startsWith('file:'))
        return refuse('Open a folder first: copies are searched for in it.');
      const found = await located(uri, fingerprint);
      progress.begin('Offkey', 0, 'Looking for copies', true);
      let report: LeakReport | undefined;
      try {
        report = await host.leaks.report(engine, folder, {
          ...found,
          unsaved: await unsavedIn(folder),
          signal,
          onProgress: ({ stage, done, total, copies }) =>
            progress.report(
              total === undefined || total === 0 ? 0 : Math.round((done / total) * 100),
              `${stages[stage]}: ${grouped(done)}${total === undefined ? '' : ` of ${grouped(total)}`}, ${copies} found`,
            ),
        });
      } finally {
        progress.done();
      }
      return report === undefined ? refuse('The text has changed in the meantime. Try again.') : { folder, report };
    },
  };
}

/** A report in two sentences, for clients that show no results. */
export function summaryOf({ finding, copies, services }: LeakReport): string {
  const files = copies.filter(({ source }) => source === 'file').length;
  const pushed = copies.some((copy) => copy.pushed !== undefined && copy.pushed !== false);
  return (
    `Offkey: ${finding.name} ${finding.redacted} stands in ${counted(files, 'place')} of the files and ${counted(copies.length - files, 'place')} of the history, ` +
    `${pushed ? 'pushed' : 'never pushed'}, and concerns ${counted(services.length, 'service')}. \`offkey leak ${finding.fingerprint}\` says what to do.`
  );
}

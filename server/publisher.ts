import type { Connection, Diagnostic } from 'vscode-languageserver';
import { comparable } from './uris';

/** Sends diagnostics: at once, but once for all changes that have come in meanwhile. */
export interface Publisher {
  /** Plans to send what `make` gives when its turn comes. */
  schedule(uri: string, make: () => { readonly version?: number; readonly diagnostics: readonly Diagnostic[] }): void;
  /** Nothing is sent any more. */
  stop(): void;
}

/** Changes that come without a pause are answered at the latest after so many milliseconds. */
const longestWait = 15;

/** Calls back when the messages that have been read are worked off one further. A timer would wait for a millisecond at least, which is more than all the rest takes. */
export const soon: (run: () => void) => void = globalThis.setImmediate ?? ((run: () => void) => setTimeout(run, 0));

export function createPublisher(connection: Connection): Publisher {
  const pending = new Map<string, { uri: string; make: Parameters<Publisher['schedule']>[1] }>();
  /** Files that have diagnostics in the client. */
  const shown = new Set<string>();
  /** When the oldest of the pending changes came. Not by `performance`: Node would load it for this alone. */
  let since = 0;
  /** Counts what was scheduled: whoever is not the last leaves the sending to the last. */
  let latest = 0;
  let stopped = false;

  const flush = (): void => {
    const turns = [...pending];
    pending.clear();
    for (const [key, { uri, make }] of turns) {
      const { version, diagnostics } = make();
      // A version is answered even if nothing changed: some clients drop what is said of a version that they have left.
      if (version === undefined && diagnostics.length === 0 && !shown.has(key)) continue;
      if (diagnostics.length === 0) shown.delete(key);
      else shown.add(key);
      void connection.sendDiagnostics({
        uri,
        ...(version === undefined ? {} : { version }),
        diagnostics: [...diagnostics],
      });
    }
  };

  return {
    schedule(uri, make) {
      if (stopped) return;
      if (pending.size === 0) since = Date.now();
      pending.set(comparable(uri), { uri, make });
      const turn = ++latest;
      // Messages are worked off one in each round of the event loop; in the second round from now the next one would have scheduled anew.
      soon(() =>
        soon(() => {
          const superseded = turn !== latest && Math.abs(Date.now() - since) < longestWait;
          if (!stopped && !superseded && pending.size > 0) flush();
        }),
      );
    },
    stop() {
      stopped = true;
      pending.clear();
    },
  };
}

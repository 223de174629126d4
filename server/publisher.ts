import type { Connection, Diagnostic } from 'vscode-languageserver';
import { comparable } from './uris';

/** Sends diagnostics: at once, but once for all changes that have come in meanwhile. */
export interface Publisher {
  /** Plans to send what `make` gives when its turn comes. */
  schedule(uri: string, make: () => { readonly version?: number; readonly diagnostics: readonly Diagnostic[] }): void;
  /** Nothing is sent any more. */
  stop(): void;
}

export function createPublisher(connection: Connection): Publisher {
  const pending = new Map<string, { uri: string; make: Parameters<Publisher['schedule']>[1] }>();
  /** Files that have diagnostics in the client. */
  const shown = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const flush = (): void => {
    timer = undefined;
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
      pending.set(comparable(uri), { uri, make });
      // Behind the messages that are already read: a burst of changes is answered once, by its last state.
      timer ??= setTimeout(flush, 0);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

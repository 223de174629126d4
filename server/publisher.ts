import type { Connection, Diagnostic } from 'vscode-languageserver';
import { comparable } from './uris';

/** Sends diagnostics: at once, but once for all changes that have come in meanwhile, and not again if they are the same. */
export interface Publisher {
  /** Plans to send what `make` gives when its turn comes. */
  schedule(uri: string, make: () => { readonly version?: number; readonly diagnostics: readonly Diagnostic[] }): void;
  /** Uris with diagnostics. */
  shown(): readonly string[];
}

export function createPublisher(connection: Connection): Publisher {
  const pending = new Map<string, { uri: string; make: Parameters<Publisher['schedule']>[1] }>();
  const sent = new Map<string, { uri: string; text: string }>();
  let planned = false;

  const flush = (): void => {
    planned = false;
    const turns = [...pending];
    pending.clear();
    for (const [key, { uri, make }] of turns) {
      const { version, diagnostics } = make();
      const text = JSON.stringify(diagnostics);
      if (text === (sent.get(key)?.text ?? '[]')) continue;
      if (diagnostics.length === 0) sent.delete(key);
      else sent.set(key, { uri, text });
      void connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics: [...diagnostics] });
    }
  };

  return {
    schedule(uri, make) {
      pending.set(comparable(uri), { uri, make });
      if (planned) return;
      planned = true;
      // Behind the messages that are already read: a burst of changes is answered once, by its last state.
      setTimeout(flush, 0);
    },
    shown: () => [...sent.values()].map(({ uri }) => uri),
  };
}

import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Engine, ScannedDocument } from '../engine';
import { toOffset, type Encoding } from './lsp/positions';
import { comparable } from './uris';

/** A document that an editor has open: the text that counts, saved or not. */
export interface OpenDocument {
  readonly uri: string;
  readonly language: string;
  version: number;
  content: ScannedDocument;
}

export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
  /** Scans anew, after the engine of some documents has changed. */
  reopen(concerns: (uri: string) => boolean): void;
}

export interface DocumentEvents {
  opened(document: OpenDocument): void;
  changed(document: OpenDocument): void;
  saved(uri: string): void;
  closed(uri: string): void;
}

/**
 * Keeps the open documents in step with the client.
 * @param pathOf the path under which the engine knows a document
 */
export function listenToDocuments(
  connection: Connection,
  engineOf: (uri: string) => Engine,
  pathOf: (uri: string) => string,
  encoding: () => Encoding,
  events: DocumentEvents,
): Documents {
  const open = new Map<string, OpenDocument>();
  const scanned = (uri: string, language: string, text: string): ScannedDocument =>
    engineOf(uri).open(text, { path: pathOf(uri), language });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = {
      uri,
      language: languageId,
      version,
      content: scanned(uri, languageId, text),
    };
    open.set(comparable(uri), document);
    events.opened(document);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = open.get(comparable(uri));
    // A change of a document that was never opened has no text to apply to; the client will send it whole when it opens it.
    if (document === undefined)
      return connection.console.warn(`A change of ${uri} came before it was opened; it is left out.`);
    for (const change of contentChanges) apply(document.content, change, encoding());
    document.version = version;
    events.changed(document);
  });

  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => events.saved(uri));

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (open.delete(comparable(uri))) events.closed(uri);
  });

  return {
    get: (uri) => open.get(comparable(uri)),
    all: () => [...open.values()],
    reopen(concerns) {
      for (const document of open.values())
        if (concerns(document.uri))
          document.content = scanned(document.uri, document.language, document.content.text());
    },
  };
}

function apply(content: ScannedDocument, change: TextDocumentContentChangeEvent, encoding: Encoding): void {
  if ('range' in change)
    content.edit(
      toOffset(content, change.range.start, encoding),
      toOffset(content, change.range.end, encoding),
      change.text,
    );
  else content.edit(0, content.length, change.text);
}

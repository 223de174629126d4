import {
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type Connection,
} from 'vscode-languageserver';

/** Why something failed, in a word that holds nothing of any text: the system's code or the error's kind. */
export function reasonOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown error';
}

/** Runs work that nobody waits for; what goes wrong is logged, by its reason alone. */
export function inBackground(connection: Connection, what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => connection.console.error(`${what} failed: ${reasonOf(error)}`));
}

/** An answer to a request; what goes wrong is told by its reason alone, for an unexpected error's message may quote a text. */
export async function answering<T>(what: string, uri: string, answer: () => T | Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    throw new ResponseError(ErrorCodes.InternalError, `${what} failed for ${uri}: ${reasonOf(error)}`);
  }
}

/** Tells the user something that asks for no answer. (The library's own way is a request, which not every client answers.) */
export const tell = (connection: Connection, type: 'warning' | 'information', message: string): void =>
  void connection.sendNotification(ShowMessageNotification.type, {
    type: type === 'warning' ? MessageType.Warning : MessageType.Info,
    message,
  });

import type { CopiesFound } from './copy';
import { historyCopies } from './history';
import { createSearch } from './search';
import { workspaceCopies, type WorkspaceOptions } from './workspace-copies';

/**
 * Every copy of one value in a folder, in texts that are not saved, and in the folder's git history. Only this value is searched for, and the result does not hold it.
 * @param value not empty
 * @returns with `history: false` where git's history was not searched: there is none, or the search was stopped before it
 */
export async function findCopies(
  value: string,
  options: WorkspaceOptions,
): Promise<CopiesFound & { readonly history: boolean }> {
  const search = createSearch(value);
  const files = await workspaceCopies(search, options);
  if (files.cancelled) return { ...files, history: false };
  const history = await historyCopies(search, options);
  if (history === undefined) return { ...files, history: false };
  return {
    copies: [...files.copies, ...history.copies],
    unsearched: [...files.unsearched, ...history.unsearched],
    cancelled: history.cancelled,
    history: true,
  };
}

/** Uris as text: the server never needs more of them than their path's parts. */

/** Has it folders? `file:///a/b` has, `untitled:Untitled-1` has not. */
export const isHierarchical = (uri: string): boolean => /^[a-z][\w+.-]*:\//i.test(uri);

/** Folder of a uri, without a slash at the end; of one without folders: itself. */
export const parentOf = (uri: string): string => (isHierarchical(uri) ? uri.slice(0, uri.lastIndexOf('/')) : uri);

/** Last part of a uri, decoded. */
export const nameOf = (uri: string): string => decoded(uri.slice(Math.max(uri.lastIndexOf('/'), uri.indexOf(':')) + 1));

export const childOf = (folder: string, name: string): string =>
  `${folder.replace(/\/$/, '')}/${name.split('/').map(encodeURIComponent).join('/')}`;

/** Path of a uri below a folder, `/` between its parts; undefined where it is not below. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const base = `${comparable(folder).replace(/\/$/, '')}/`;
  const own = comparable(uri);
  return own.startsWith(base) ? own.slice(base.length) : undefined;
}

/** The whole path: decoded, without scheme and host. */
export const pathOf = (uri: string): string => decoded(uri.replace(/^[a-z][\w+.-]*:(\/\/[^/]*)?/i, ''));

/** Clients and the server may write one uri in two ways (`%3A` or `:`); decoded they are the same. */
export const comparable = (uri: string): string => decoded(uri);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not a valid escape: then the text is meant as it stands.
    return text;
  }
}

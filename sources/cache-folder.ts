import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's cache folder, by the rules of the system; undefined where Offkey was not built: then its code cannot be told from that of a moment ago. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | undefined {
  if (process.env.OFFKEY_VERSION === undefined) return undefined;
  const home = homedir();
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'offkey', 'Cache');
  if (platform === 'darwin' && !env.XDG_CACHE_HOME) return join(home, 'Library', 'Caches', 'offkey');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'offkey');
}

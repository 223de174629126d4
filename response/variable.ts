/** The variable that a value is given to, as far as its own line and the one before tell. Names in small letters are left out: before a `:` they may be half of a credential. */

const variable = /(?<![A-Za-z0-9_])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![A-Za-z0-9_])/g;
/** Kubernetes, Compose and ECS write an entry as two keys. */
const entry = /(?:^|[\s"'{,-])name["']?\s*[:=]\s*["']?([\w.-]+)["']?\s*,?\s*$/;

/**
 * @param before the text before the value, on its line
 * @param lineBefore the line before that one
 */
export function variableOf(before: string, lineBefore: string): string | undefined {
  const written = before.slice(-300);
  if (/(?:^|[\s"'{,-])value["']?\s*[:=]\s*["']?[^"'\s]{0,60}$/.test(written)) {
    const name = entry.exec(written.replace(/[,\s]*["']?value["']?\s*[:=].*$/, ''))?.[1] ?? entry.exec(lineBefore)?.[1];
    if (name !== undefined) return name;
  }
  return [...written.matchAll(variable)].pop()?.[1];
}

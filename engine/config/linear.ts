import type { CompilePattern } from './types';

/** Loads the linear-time engine for patterns that users write. It takes ten milliseconds, so nobody loads it who has none. */
export async function loadLinear(): Promise<CompilePattern> {
  const { RE2JS } = await import('re2js');
  return (source) => {
    const pattern = RE2JS.compile(source);
    const names = pattern.namedGroups() as Readonly<Record<string, number>>;
    return {
      groups: pattern.groupCount(),
      groupNames: new Set(Object.keys(names)),
      match(text, from) {
        const matcher = pattern.matcher(text);
        if (!matcher.find(from)) return undefined;
        return {
          span(group) {
            const index = typeof group === 'number' ? group : names[group]!;
            const start = matcher.start(index);
            return start < 0 ? undefined : [start, matcher.end(index)];
          },
        };
      },
    };
  };
}

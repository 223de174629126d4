/** Debug configurations of VS Code: a program that reads `.env` gets it when it is debugged, too. */
import { applyEdits, modify, parse } from 'jsonc-parser';

/** Types of debuggers that take `envFile`, by the language whose programs they run (the documentation of each extension). */
const debuggers: Readonly<Record<string, readonly string[]>> = {
  javascript: ['node', 'pwa-node', 'node-terminal'],
  javascriptreact: ['node', 'pwa-node', 'node-terminal'],
  typescript: ['node', 'pwa-node', 'node-terminal'],
  typescriptreact: ['node', 'pwa-node', 'node-terminal'],
  python: ['python', 'debugpy'],
  go: ['go'],
  java: ['java'],
  csharp: ['coreclr'],
  c: ['cppdbg', 'cppvsdbg', 'lldb'],
  cpp: ['cppdbg', 'cppvsdbg', 'lldb'],
  rust: ['lldb', 'cppdbg', 'cppvsdbg'],
};

interface Configuration {
  readonly type?: unknown;
  readonly request?: unknown;
  readonly envFile?: unknown;
}

/**
 * The text of launch.json with `envFile` in each configuration that starts programs of the language and has none; comments and the style stay. The same text where there
 * is nothing to add, or where it is not understood.
 * @param envFile its path as it is written there: `${workspaceFolder}/.env`
 */
export function withEnvFile(launch: string, language: string, envFile: string): string {
  const types = debuggers[language] ?? [];
  const { configurations } = (parse(launch) ?? {}) as { readonly configurations?: unknown };
  if (!Array.isArray(configurations)) return launch;
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(launch),
    tabSize: /^( +)\S/m.exec(launch)?.[1]?.length ?? 2,
    eol: launch.includes('\r\n') ? '\r\n' : '\n',
  };
  let text = launch;
  configurations.forEach((configuration: Configuration | null, index) => {
    const starts = configuration?.request === 'launch' && configuration.envFile === undefined;
    if (starts && types.includes(String(configuration.type)))
      text = applyEdits(text, modify(text, ['configurations', index, 'envFile'], envFile, { formattingOptions }));
  });
  return text;
}

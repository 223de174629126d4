import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGrammars } from '../../remediation/parser';
import { createRemediation, type FixRequest, type Plan } from '../../remediation';

/** The build's own. */
const grammars = import(pathToFileURL(join(process.cwd(), 'scripts/grammars.mjs')).href) as Promise<{
  readGrammar(name: string): Uint8Array;
}>;

export const loadWasm = async (name: string): Promise<Uint8Array> => (await grammars).readGrammar(name);

export const remediation = createRemediation({ loadWasm });

/** What stands for the secret in the tests' texts; found again by its place. */
export const secret = ['s3cr3t', 'VALUE'].join('-');

export function requestFor(text: string, language: string, more: Partial<FixRequest> = {}): FixRequest {
  const value = more.end !== undefined ? '' : secret;
  const start = text.indexOf(value);
  return {
    text,
    path: 'app',
    language,
    start,
    end: start + value.length,
    title: 'Secret',
    companions: {},
    project: 'shop',
    ...more,
  };
}

/** The text after a plan's edits. */
export function applied(text: string, plan: Plan): string {
  let out = '';
  let at = 0;
  for (const edit of plan.edits) {
    if (edit.start < at) throw new Error('edits overlap');
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Language id → its grammar. */
export const grammarOf: Readonly<Partial<Record<string, string>>> = {
  javascript: 'javascript',
  javascriptreact: 'javascript',
  typescript: 'typescript',
  typescriptreact: 'tsx',
  python: 'python',
  java: 'java',
  go: 'go',
  ruby: 'ruby',
  php: 'php',
  csharp: 'c_sharp',
  kotlin: 'kotlin',
  scala: 'scala',
  rust: 'rust',
  swift: 'swift',
  c: 'c',
  cpp: 'cpp',
  shellscript: 'bash',
  powershell: 'powershell',
  yaml: 'yaml',
  'docker-compose': 'yaml',
  'github-actions': 'yaml',
  terraform: 'hcl',
};

const trees = createGrammars({ loadWasm });

/** Where the text does not parse; undefined where all of it does, or no grammar is there to ask. */
export async function brokenAt(language: string, text: string): Promise<string | undefined> {
  const grammar = grammarOf[language];
  if (grammar === undefined) return undefined;
  return trees.read(
    grammar,
    text,
    (root) => root.descendantsOfType('ERROR')[0]?.text ?? (root.hasError ? text : undefined),
  );
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRemediation, type FixRequest, type Plan } from '../../remediation';

const files: Readonly<Record<string, string>> = {
  javascript: 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  go: 'tree-sitter-go/tree-sitter-go.wasm',
  ruby: 'tree-sitter-ruby/tree-sitter-ruby.wasm',
  php: 'tree-sitter-php/tree-sitter-php.wasm',
  c_sharp: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
  yaml: '@tree-sitter-grammars/tree-sitter-yaml/tree-sitter-yaml.wasm',
  hcl: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
  'web-tree-sitter': 'web-tree-sitter/web-tree-sitter.wasm',
};

export const loadWasm = (name: string): Promise<Uint8Array> => readFile(join('node_modules', files[name]!));

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

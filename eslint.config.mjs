// The boundaries between rooms (ARCHITECTURE.md) and the house rules, as checks.
import tseslint from 'typescript-eslint';

/** Restricts what a room may import. `allowed` are rooms whose door (or types) it may use. */
function room(name, { allowed = [], pure = false, deny = [], doors = {} } = {}) {
  const rooms = ['engine', 'remediation', 'sources', 'reports', 'response', 'server', 'client', 'cli'];
  const forbidden = rooms.filter((other) => other !== name && !allowed.includes(other));
  const patterns = [
    // Other rooms only through their door: the index, or types.
    ...allowed.map((other) => ({
      regex: `^(\\.\\./)+${other}/(?!${doors[other] ?? 'index$|types$|protocol$'})`,
      message: `Import ${other} through its door.`,
    })),
    ...forbidden.map((other) => ({
      regex: `^(\\.\\./)+${other}(/|$)`,
      message: `${name}/ does not import ${other}/ (ARCHITECTURE.md, Boundaries).`,
    })),
    ...(pure
      ? [
          {
            regex: '^node:|^(fs|path|os|crypto|child_process|worker_threads|url|util)$',
            message: `${name}/ is pure: it runs in a browser too.`,
          },
        ]
      : []),
    ...(name === 'client' ? [] : [{ regex: '^vscode$', message: 'Only client/ knows VS Code.' }]),
    ...deny.map((regex) => ({ regex, message: `${name}/ does not import this (ARCHITECTURE.md, Boundaries).` })),
  ];
  return {
    files: [`${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(pure
        ? {
            'no-restricted-globals': [
              'error',
              'process',
              'Buffer',
              'require',
              '__dirname',
              '__filename',
              'setImmediate',
              'global',
            ],
          }
        : {}),
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      'out*/',
      'dist/',
      'node_modules/',
      '.cache/',
      'coverage/',
      'test/**/workspace/',
      'test/remediation/programs/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-control-regex': 'off',
    },
  },
  room('engine', { pure: true, deny: ['^vscode-'] }),
  room('remediation', { pure: true, allowed: ['engine'], deny: ['^vscode-'] }),
  room('reports', { pure: true, allowed: ['engine'], deny: ['^vscode-'] }),
  room('sources', { allowed: ['engine', 'reports'], deny: ['^vscode-'] }),
  room('response', { allowed: ['engine', 'reports', 'sources', 'remediation'], deny: ['^vscode-'] }),
  room('server', { allowed: ['engine', 'remediation', 'sources', 'reports', 'response'] }),
  room('cli', { allowed: ['engine', 'remediation', 'sources', 'reports', 'response', 'server'], deny: ['^vscode-'] }),
  // The client speaks to the server through the protocol only.
  room('client', {
    allowed: ['server', 'reports'],
    deny: ['^vscode-languageserver/(?!protocol)', '^(\\.\\./)+server$'],
    doors: { server: 'protocol$' },
  }),
  {
    files: ['engine/detectors/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['cli/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
